//! What happens later: who meets it, and what kept and broken words do.

use encore::content::{Due, Kept, Past};
use encore::customers;
use encore::epilogue::{Later, epilogue};
use encore::frame::AntiMove;
use encore::reading::Finding;
use encore::seed::Seed;

use crate::builders::{Closing, Stage, closing, library};
use crate::closings::WORKED;

/// What comes later for many customers of this scene after these words.
fn later(id: &str, closing: &Closing, kept: Kept) -> Vec<Later> {
    let library = library();
    let (role, scene) = library.scene(id).unwrap();
    let at = Stage { library: &library, role, scene };
    let people: Vec<_> =
        (0..50).flat_map(|it| customers::draw(&library, Seed(it), 8)).collect();
    epilogue(&closing.visit(&at), &closing.answers(&at, &people), kept)
}

fn dues(closing: &Closing) -> Vec<Due> {
    let mut dues: Vec<_> =
        later("S19", closing, Kept::Kept).into_iter().map(|it| it.due).collect();
    dues.sort();
    dues.dedup();
    dues
}

const CALL: &str = "{promise 2: I'll call you at six tonight, in case it hurts}.";

#[test]
fn what_the_words_leave_open_comes_due() {
    let table = [
        (CALL, vec![Due::Call]),
        ("{promise 2: I'll call you tomorrow at ten, just to say hello}.", vec![Due::Courtesy]),
        ("{promise 2: I'll have the chair ready for you on Monday}.", vec![Due::Promise]),
        ("{promise 2: I'll call Bistro Lin for you right now}.", vec![Due::Promise]),
        ("{promise 2: You'll hear from us by Friday}.", vec![Due::Courtesy]),
        ("{promise 1: We'll let you know}.", vec![Due::VaguePromise]),
        ("{vague_promise: Somebody will see to it}.", vec![Due::VaguePromise]),
        ("{handover 2: Dr. Levy knows about you}.", vec![Due::Handover]),
        ("{thanks 1: Thanks}.", vec![Due::Note]),
        ("", vec![Due::Note]),
    ];
    for (words, expected) in table {
        assert_eq!(dues(&closing(words)), expected, "{words}");
    }
    assert_eq!(dues(&Closing { words: "Danke".into(), ..closing("") }), []);
}

#[test]
fn the_same_customers_meet_it_kept_or_broken_and_say_so_in_words_of_their_own() {
    let (kept, broken) =
        (later("S19", &closing(CALL), Kept::Kept), later("S19", &closing(CALL), Kept::Broken));
    assert!((300..380).contains(&kept.len()), "{} of 400", kept.len());
    for (kept, broken) in kept.iter().zip(&broken) {
        assert_eq!(kept.customer, broken.customer);
        assert!(kept.after.feels >= kept.before.feels);
        assert!(broken.after.would_return <= broken.before.would_return);
        let (kept_says, broken_says) = (kept.sentence.as_ref(), broken.sentence.as_ref());
        let (kept_says, broken_says) = (kept_says.unwrap(), broken_says.unwrap());
        assert_ne!(kept_says.text, broken_says.text);
        assert!(!kept_says.because.is_empty() && kept_says.because == broken_says.because);
        assert_eq!(broken.next().persona.past, Past::LetDown);
        assert_eq!(kept.next(), kept.customer);
    }
    let mut texts: Vec<_> =
        kept.iter().take(8).map(|it| &it.sentence.as_ref().unwrap().text).collect();
    texts.sort();
    texts.dedup();
    assert_eq!(texts.len(), 8);
}

/// By how many points the share of those who feel better than good rises.
fn rise(kept: &[Later]) -> usize {
    let n_best = |feels: &dyn Fn(&Later) -> i32| {
        kept.iter().filter(|it| feels(it) >= 150).count() * 100 / kept.len()
    };
    n_best(&|it| it.after.feels) - n_best(&|it| it.before.feels)
}

#[test]
fn a_call_with_an_answer_in_it_gains_about_as_much_as_one_was_found_to() {
    // R17: 8 points more in the two best grades.
    let (_, good, _) = WORKED.iter().find(|(id, ..)| *id == "S20").unwrap();
    let call = "{promise 2: I'll call at five to hear if the lip is still numb}.";
    let mut called = later("S20", &closing(&format!("{call} {good}")), Kept::Kept);
    called.retain(|it| it.due == Due::Call);
    let rise = rise(&called);
    assert!((4..=12).contains(&rise), "{rise}");
}

#[test]
fn a_call_without_one_and_a_card_gain_nothing() {
    for words in ["{promise 2: I'll call you tomorrow at ten, just to say hello}.", "Bye."] {
        for it in later("S19", &closing(words), Kept::Kept) {
            assert_eq!(it.after, it.before, "{words}");
        }
    }
}

#[test]
fn a_call_after_a_sales_pitch_is_half_believed() {
    let call = closing(CALL);
    let selling = call.with(Finding::AntiMove(AntiMove::SalesPush));
    let gain = |closing: &Closing| {
        let later = later("S19", closing, Kept::Kept);
        later.iter().map(|it| it.after.feels - it.before.feels).sum::<i32>()
    };
    assert!(gain(&selling) * 3 < gain(&call) * 2);
}
