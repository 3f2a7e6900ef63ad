//! Reading with the scene: its names, its details, its needs.

use encore::content::{Need, NeedStart, Scene, SceneKind, Worked};
use encore::frame::{AntiMove, Move, Strength, Theme};
use encore::reading::read_closing;

fn need(id: &str, start: NeedStart, met_by: &[Move], words: &[&str]) -> Need {
    Need {
        id: id.into(),
        theme: Theme::Reliable,
        start,
        about: "when the money would be back".into(),
        cue: "Looked at the receipt twice".into(),
        asks: "When will I see that on my card?".into(),
        met_by: met_by.to_vec(),
        words: words.iter().map(|it| (*it).to_owned()).collect(),
    }
}

fn scene(start: NeedStart) -> Scene {
    let worked = || Worked { text: "-".into(), why: "-".into() };
    Scene {
        id: "S07".into(),
        kind: SceneKind::Bought,
        title: "Eight in the queue".into(),
        who: "Mrs. Novak, with a full basket".into(),
        brief: "-".into(),
        last_words: "Right.".into(),
        seconds: 10,
        may_promise: "-".into(),
        names: vec!["Novak".into()],
        details: vec!["basket".into()],
        beats: Vec::new(),
        needs: vec![need(
            "refund",
            start,
            &[Move::Promise, Move::Resolution],
            &["refund", "money"],
        )],
        good: worked(),
        poor: worked(),
        ..Scene::default()
    }
}

#[track_caller]
fn check(start: NeedStart, text: &str, expected: &[AntiMove]) {
    let reading = read_closing(text, Some(&scene(start)));
    let mut found = reading.anti_moves();
    found.retain(|it| matches!(it, AntiMove::Hollow | AntiMove::IgnoresCue));
    assert_eq!(found, expected, "{text}: {reading:?}");
}

#[test]
fn warmth_over_an_open_need_is_hollow() {
    check(NeedStart::Open, "Thank you, have a lovely day!", &[AntiMove::Hollow]);
    check(NeedStart::Open, "Thank you. Your refund is through, it's on the card.", &[]);
    check(NeedStart::Open, "Thank you. I'm sorry the reader failed.", &[]);
    check(NeedStart::Open, "Bye.", &[]);
}

#[test]
fn a_cue_wants_a_question_or_a_word() {
    check(NeedStart::Hidden, "Goodbye, Mrs. Novak.", &[AntiMove::IgnoresCue]);
    check(NeedStart::Hidden, "Is there something else on your mind before you go?", &[]);
    check(NeedStart::Hidden, "The money is back on Friday. Bye.", &[]);
}

#[test]
fn details_and_names_of_the_scene_are_personal() {
    let read =
        |text: &str| read_closing(text, Some(&scene(NeedStart::Met))).strength(Move::Personal);
    assert_eq!(read("Thanks, and mind that heavy basket."), Some(Strength::Strong));
    assert_eq!(read("Goodbye, Mrs. Novak."), Some(Strength::Weak));
    assert_eq!(read("Goodbye."), None);
}
