//! The one change that would matter most, in every scene, read by the engine itself.

use encore::content::{Library, RolePack, Scene};
use encore::customers::{self, Customer, Visit};
use encore::frame::AntiMove;
use encore::reading::read_closing;
use encore::seed::Seed;
use encore::suggest::{Change, Suggestion, suggest};

use crate::content::library;

fn for_scenes(check: impl Fn(&Library, (&RolePack, &Scene), &[Customer])) {
    let library = library();
    let people = customers::draw(&library, Seed(4), 8);
    for role in &library.roles {
        role.scenes.iter().for_each(|scene| check(&library, (role, scene), &people));
    }
}

fn suggested(
    library: &Library,
    (role, scene): (&RolePack, &Scene),
    words: &str,
    people: &[Customer],
) -> Option<Suggestion> {
    let read = |it: &str| read_closing(it, Some(scene));
    let visit = Visit { library, role, scene, words, reading: &read(words) };
    suggest(&visit, people, read)
}

/// Sum of `feels` over these customers.
fn felt(
    library: &Library,
    (role, scene): (&RolePack, &Scene),
    words: &str,
    people: &[Customer],
) -> i32 {
    let reading = read_closing(words, Some(scene));
    let visit = Visit { library, role, scene, words, reading: &reading };
    customers::answer(&visit, people).iter().map(|it| it.outcome.feels).sum()
}

#[test]
fn a_formula_gets_a_line_that_fits_the_scene() {
    for_scenes(|library, place, people| {
        if place.1.tries.is_empty() {
            return;
        }
        let found = suggested(library, place, "Thank you, have a nice day.", people).unwrap();
        let Change::Add(_, line) = &found.change else { panic!("{}", place.1.id) };
        assert!(place.1.tries.iter().any(|it| it.line == *line));
        assert!(found.words.contains("have a nice day") && found.words.contains(line));
    });
}

#[test]
fn a_suggestion_keeps_what_it_says() {
    for_scenes(|library, place, people| {
        for words in ["", "Bye then.", place.1.poor.text.as_str()] {
            let Some(found) = suggested(library, place, words, people) else { continue };
            let gain = felt(library, place, &found.words, people)
                - felt(library, place, words, people);
            assert_eq!(found.feels, gain / 8, "{}: {words}", place.1.id);
        }
    });
}

#[test]
fn selling_in_a_good_goodbye_is_what_to_leave_out() {
    for_scenes(|library, place, people| {
        let good = &place.1.good.text;
        let pushed = format!("{good} Before you go, can I interest you in our premium plan?");
        let found = suggested(library, place, &pushed, people).unwrap();
        if found.change == Change::Drop(AntiMove::SalesPush) {
            assert!(!found.words.contains("premium"), "{}", found.words);
        } else {
            let gain =
                felt(library, place, good, people) - felt(library, place, &pushed, people);
            assert!(found.feels * 8 > gain / 2, "{}: {found:?}", place.1.id);
        }
    });
}

#[test]
fn there_is_no_suggestion_for_nobody_or_for_words_that_cannot_be_rated() {
    for_scenes(|library, place, people| {
        assert_eq!(suggested(library, place, "Bye.", &[]), None);
        assert_eq!(suggested(library, place, "Danke und auf Wiedersehen", people), None);
    });
}
