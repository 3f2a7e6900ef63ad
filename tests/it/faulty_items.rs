//! Practice items and guides with faults: every fault in one run, with file, line and field.

use encore::content::{Guide, Practice, Problem};

#[track_caller]
fn told<T>(parsed: Result<T, Vec<Problem>>, expected: &[&str]) {
    let problems = parsed.err().unwrap_or_default();
    let told: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(told, expected);
}

#[track_caller]
fn items(text: &str, expected: &[&str]) {
    told(Practice::parse(&[("p.txt", text)]), expected);
}

#[track_caller]
fn guide(text: &str, expected: &[&str]) {
    told(Guide::parse(&[("g.txt", text)]), expected);
}

/// An item of this id and format; its own fields start in line 7.
fn item(id: &str, format: &str, fields: &str) -> String {
    format!(
        "[item {id}]\nformat: {format}\ntrains: promise\nsituation: bought\n\
         setting: Somebody leaves, {id}.\nwhy: So.\n{fields}\n"
    )
}

const ORDER: &str = "first: A\nsecond: B\nthird: C";
const PREDICT: &str = "scene: S1\npersona: P1\nright: low\ncause: a\nother: b | c";

#[test]
fn sound_items_have_no_problems() {
    let all = [
        item("a", "spot", "line: A\nright: promise\nwrong: thanks, gesture, farewell"),
        item("b", "spot_anti", "line: B\nright: gush\nwrong: blame, abrupt"),
        item("c", "choose", "right: C\nwrong: D"),
        item("d", "order", ORDER),
        item("e", "predict", &format!("{PREDICT}\nsilence: yes")),
        item("f", "repair", "line: F\nmodel: G"),
        item("g", "write", "ask: H\ngaps: I'll ___ you by ___.\nmodel: I'll call you by two."),
    ];
    items(&all.concat(), &[]);
    assert_eq!(Practice::parse(&[("p.txt", &all.concat())]).unwrap().items.len(), 7);
}

#[test]
fn what_is_unknown_or_missing_is_told() {
    items(
        "[item Big One]\nformat: sing\n[thing x]\n",
        &[
            "p.txt:2: format: ‘sing’ is not known: use one of spot, spot_anti, choose, order, predict, repair, write",
            "p.txt:3: thing x: is not a known block: use [item id]",
        ],
    );
    items(
        "[item Big]\nformat: repair\ntrains: shout\nsituation: sold\nline: L\nextra: E\n",
        &[
            "p.txt:3: trains: ‘shout’ is not known: use one of needs_check, resolution, reassurance, use_tip, promise, guarantee, handover, thanks, invitation, personal, warm_wish, gesture, acknowledgement, feedback_ask, farewell",
            "p.txt:1: Big: is not an id: use lower case letters, digits and hyphens",
            "p.txt:4: situation: ‘sold’ is not known: use one of bought, no-sale, failure, follow-up",
            "p.txt:1: setting: is missing: add a line setting: …",
            "p.txt:1: why: is missing: add a line why: …",
            "p.txt:1: model: is missing: add a line model: …",
            "p.txt:6: extra: is not known here: this block knows format, line, model, role, setting, situation, trains, why",
        ],
    );
}

#[test]
fn what_is_too_long_is_told() {
    let long = "x".repeat(161);
    items(
        &item("a", "repair", &format!("line: {long}\nmodel: M")),
        &["p.txt:7: line: has 161 characters: 160 are the most"],
    );
}

#[test]
fn answers_that_cannot_be_right_are_told() {
    let hint = "name two or three that are not in the line, between commas";
    items(
        &item("a", "spot", "line: A\nright: thanks\nwrong: thanks, shout, promise, promise"),
        &[
            &format!("p.txt:9: wrong: ‘shout’ is not known: {hint}"),
            &format!("p.txt:9: wrong: ‘thanks’ is the right one: {hint}"),
            &format!("p.txt:9: wrong: names one twice: {hint}"),
            "p.txt:8: right: ‘thanks’ is not what is trained: write the move of ‘trains’",
        ],
    );
    items(
        &item("a", "spot_anti", "line: A\nright: gush\nwrong: blame"),
        &[&format!("p.txt:9: wrong: names 1: {hint}")],
    );
    items(
        &item("a", "choose", "right: A\nwrong: A"),
        &[
            "p.txt:8: wrong: is the right one: write what decent people say, too, and what lacks something",
        ],
    );
    items(
        &item("a", "predict", &PREDICT.replace("b | c", "a |")),
        &[
            "p.txt:1: said: is not clear: write either said: … or silence: yes",
            "p.txt:11: other: is not a list of wrong reasons: write one to three of 120 characters at most, between |",
        ],
    );
}

#[test]
fn gaps_are_those_of_the_model() {
    let hint = "write the model with ___ in the place of two or three parts";
    let write = |gaps: &str| {
        let model = "I'll call you. Then come by. See you.";
        item("a", "write", &format!("ask: A\ngaps: {gaps}\nmodel: {model}"))
    };
    for gaps in ["I'll ___ you. Then ___. See you.", "___ come ___", "I'll ___ you. ___. ___."]
    {
        items(&write(gaps), &[]);
    }
    items(
        &write("I'll ___ you."),
        &[&format!("p.txt:8: gaps: has not two or three gaps: {hint}")],
    );
    for gaps in ["We'll ___. Then ___.", "I'll ___ us. ___", "I'll ___. ___ them."] {
        items(&write(gaps), &[&format!("p.txt:8: gaps: is not the model: {hint}")]);
    }
}

#[test]
fn no_two_items_are_alike() {
    let text = [item("a", "order", ORDER), item("a", "order", &ORDER.to_lowercase())].concat();
    items(
        &text,
        &[
            "p.txt:10: id: is the same as that of a: give a one of its own",
            "p.txt:10: setting: is the same as that of a: give a one of its own",
            "p.txt:10: wording: is the same as that of a: give a one of its own",
        ],
    );
}

const FOLLOW_UP: &str = "[followup a]\ntitle: T\nkind: call\nwhen: promised\nminutes: 5\n\
                         template: Hello {name}\ncheck: C\nwhy: w\nseed: A17, B02\n";

#[test]
fn a_sound_guide_has_no_problems() {
    let text = "[prompt a]\nask: Why?\nabout: feel\nseed: C06\n\
                [warmup a]\ntitle: T\nminutes: 5\ndo: D\nwhy: W\n\
                [debrief a]\nask: Why?\nlisten: L\n\
                [sheet 30]\ntitle: T\ngoal: G\nneed: N\n\
                [step]\nminutes: 10\ntitle: T\ndo: D\npage: card\n\
                [step]\nminutes: 20\ntitle: T\ndo: D\n";
    guide(&format!("{text}{FOLLOW_UP}"), &[]);
}

#[test]
fn faults_of_a_guide_are_told() {
    guide(
        "[step]\n[sheet 45]\ntitle: T\ngoal: G\nneed: N\n[sheet 30]\ntitle: T\ngoal: G\nneed: N\n\
         [step]\nminutes: 29\ntitle: T\ndo: D\n[song a]\n",
        &[
            "g.txt:1: step: belongs to no sheet: write it under its [sheet …]",
            "g.txt:2: 45: is not the length of a sheet: write it as [sheet 30], [sheet 60] or [sheet 90]",
            "g.txt:14: song a: is not a known block: use prompt, warmup, debrief, sheet, step or followup",
            "g.txt:6: sheet: the steps take 29 minutes, not 30: change the minutes of a step",
        ],
    );
    let text = FOLLOW_UP.replace("{name}", "{nmae}").replace("B02", "F02");
    guide(
        &format!("{text}{FOLLOW_UP}"),
        &[
            "g.txt:6: {nmae}: is not a slot: use one of name, what, when, me",
            "g.txt:9: seed: ‘F02’ is no row: write rows such as C06, C07",
            "g.txt:10: followup a: is used twice: give it an id of its own",
        ],
    );
}
