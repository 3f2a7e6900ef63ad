//! What comes next.

use encore::attempt::Attempt;
use encore::content::Listed;
use encore::practice::next_scene;

use crate::facts::attempt;

fn index() -> Vec<Listed> {
    let pack = |id: &str, scenes: &[&str]| Listed {
        id: id.to_owned(),
        name: id.to_owned(),
        noun: "guest".to_owned(),
        scenes: scenes.iter().map(|it| (*it).to_owned()).collect(),
    };
    vec![pack("dental", &["S1", "S2"]), pack("cashier", &["S7", "S8", "S9"])]
}

/// The next scene after these were played, each written as role:scene.
#[track_caller]
fn check(played: &str, expected: &str) {
    let attempts: Vec<Attempt> = played
        .split_whitespace()
        .enumerate()
        .map(|(idx, it)| {
            let (role, scene) = it.split_once(':').unwrap();
            let id = u64::try_from(idx).unwrap();
            Attempt { role: role.to_owned(), scene: scene.to_owned(), ..attempt(id) }
        })
        .collect();
    let next = next_scene(&index(), &attempts.iter().collect::<Vec<_>>()).unwrap();
    assert_eq!(format!("{}:{}", next.role, next.scene), expected);
}

#[test]
fn the_first_scene_comes_first() {
    check("", "dental:S1");
}

#[test]
fn the_role_practiced_last_goes_on_with_what_was_not_played() {
    check("dental:S1", "dental:S2");
    check("dental:S1 cashier:S7", "cashier:S8");
    check("cashier:S8", "cashier:S7");
}

#[test]
fn when_all_were_played_the_one_longest_ago_comes_again() {
    check("dental:S2 dental:S1", "dental:S2");
    check("dental:S1 dental:S2 dental:S1", "dental:S2");
}

#[test]
fn a_role_that_is_gone_gives_way_to_the_first() {
    check("florist:S99", "dental:S1");
}
