//! Content with faults: every fault in one run, with file, line, field, and what to do.

use encore::content::{Bank, RolePack};

/// Reads a role pack and prints its problems, one a line.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let problems = RolePack::parse("pack.txt", text).err().unwrap_or_default();
    let told: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(told, expected);
}

const ROLE: &str = "[role clerk]\nname: Clerk\nnoun: guest\nnouns: guests\nstaff: the clerk\n\
                    place: the shop\nexit: The door\ntolerance: low\n";

const SCENE: &str = "[scene S1]\nkind: bought\ntitle: T\nwho: W\nbrief: B\nlast_words: L\n\
                     seconds: 20\nmay_promise: M\ngood: G\ngood_why: G\npoor: P\npoor_why: P\n\
                     [beat queue]\ntheme: ease\nvalence: -1\nkind: failure\nshown: S\nabout: it\n";

#[test]
fn a_sound_pack_has_no_problems() {
    check(&format!("{ROLE}{SCENE}"), &[]);
}

#[test]
fn an_empty_file_says_what_to_start_with() {
    check(
        "",
        &["pack.txt:1: role: is missing: start the pack with a block such as [role cashier]"],
    );
}

#[test]
fn lines_that_fit_nowhere_are_told_with_their_number() {
    check(
        &format!("name: early\n{ROLE}no colon here\n[open\n{SCENE}"),
        &[
            "pack.txt:1: name: early: stands before the first block: start with a header such as [role cashier]",
            "pack.txt:10: no colon here: has no colon: write key: value, or start with a space",
            "pack.txt:11: [open: the header is not closed: end the line with ]",
        ],
    );
}

#[test]
fn every_fault_is_told_in_one_run() {
    let text = format!("{ROLE}{SCENE}").replace("tolerance: low", "tolerance: huge");
    let text =
        text.replace("seconds: 20", "seconds: 2000").replace("valence: -1", "valence: 0");
    let text = text.replace("about: it", "abuot: it");
    check(
        &text,
        &[
            "pack.txt:8: tolerance: ‘huge’ is not known: use one of low, middle, high",
            "pack.txt:15: seconds: ‘2000’ is out of range: write a whole number from 5 to 120",
            "pack.txt:21: about: is missing: add a line about: …",
            "pack.txt:23: valence: is 0: an event that moves nobody can be left out",
            "pack.txt:26: abuot: is not known here: this block knows about, kind, product, shown, theme, valence",
        ],
    );
}

#[test]
fn references_to_nothing_are_told() {
    let need =
        "[need when]\ntheme: ease\nstate: open\nabout: a\ncue: c\nasks: A?\nmet_by: shout\n";
    let say = "[say this nowhere]\ntheme: ease -\nany: {About} went on, {soon}.\n[say so]\nany: So.\n";
    check(
        &format!("{ROLE}{SCENE}{need}{say}"),
        &[
            "pack.txt:33: met_by: ‘shout’ is not a move: use some of needs_check, resolution, reassurance, use_tip, promise, guarantee, handover, thanks, invitation, personal, warm_wish, gesture, acknowledgement, feedback_ask, farewell",
            "pack.txt:33: met_by: names no move: say which moves answer this need",
            "pack.txt:36: {soon}: is not a slot: use one of about, About, staff, Staff, place, said, what",
            "pack.txt:36: nowhere: is no beat or need of this pack: correct the id in the [say …] header",
            "pack.txt:37: say so: is not a trigger: see the list of triggers in docs/content.md",
        ],
    );
}

#[test]
fn a_bank_with_nobody_in_it_is_told() {
    let problems = Bank::parse(&[("people.txt", "[names]\nnames: Ada\n")]).unwrap_err();
    assert_eq!(
        problems[0].to_string(),
        "people.txt:1: persona: the bank is empty: it needs at least one persona and one name"
    );
}

#[test]
fn no_text_whatsoever_stops_the_reader() {
    let mut stream = encore::seed::Seed(7).stream();
    let pieces = [
        "[role x]",
        "[say",
        "]",
        ":",
        "\n",
        " ",
        "a: b",
        "🙂",
        "{",
        "}",
        "\u{202e}",
        "-",
        "[scene S]\n",
    ];
    for _ in 0..2_000 {
        let n = stream.below(30);
        let text: String = (0..n).filter_map(|_| stream.pick(&pieces).copied()).collect();
        RolePack::parse("p", &text).err();
        Bank::parse(&[("b", &text)]).err();
    }
}

#[test]
fn lines_to_try_and_orders_of_beats_fit_their_scene() {
    let text = format!("{ROLE}{SCENE}[try dancing]\nline: L\n[try thanks]\n")
        .replace("poor_why: P", "poor_why: P\nrising: queue, queue");
    check(
        &text,
        &[
            "pack.txt:9: rising: is no order of the beats: name every beat of the scene once",
            "pack.txt:28: try dancing: names no move: write it as [try promise], with the name of a move",
            "pack.txt:30: line: is missing: add a line line: …",
        ],
    );
}
