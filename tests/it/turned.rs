//! The trainee's words in the customer's mouth: right, or not at all.

use encore::content::fragment::Register;
use encore::content::{Bank, Fragment, Library, Tolerance, Trigger};
use encore::customers::Customer;
use encore::frame::{Move, Polarity, Theme};
use encore::seed::Seed;

use crate::builders::{Stage, bare_role, closing, drawn_persona, drawn_scene};

/// What a customer makes of a marked text: of `{said}`, or of `{what}`.
#[track_caller]
fn check(slot: &str, marked: &str, expected: Option<&str>) {
    let closing = closing(marked);
    let found = Move::ALL.iter().find(|it| closing.reading.strength(**it).is_some()).unwrap();
    let fragment = Fragment {
        trigger: Trigger::Move(*found, None),
        theme: Some((Theme::Caring, Polarity::Plus)),
        register: None,
        by: Vec::new(),
        text: format!("{{{slot}}}"),
        line: 1,
    };
    let bank = Bank { fragments: vec![fragment], ..Bank::default() };
    let library = Library { bank, ..Library::default() };
    let mut chance = Seed(5).stream();
    let mut scene = drawn_scene(&mut chance);
    scene.needs.clear();
    scene.beats[0].kind = encore::content::BeatKind::Failure;
    scene.seconds = 60;
    let role = bare_role(Tolerance::Middle);
    let mut persona = drawn_persona(&mut chance);
    persona.register = Register::Exact;
    let customer = Customer { persona, name: "Ines".into(), seed: Seed(1) };
    let at = Stage { library: &library, role: &role, scene: &scene };
    let heard = closing.answers(&at, &[customer]);
    let heard = heard[0].text();
    let lowered = expected.map(|it| {
        let mut chars = it.chars();
        let first: String = chars.next().unwrap().to_uppercase().collect();
        format!("{first}{}", chars.as_str())
    });
    assert_eq!(heard, lowered.unwrap_or_default(), "{marked}");
}

fn said(marked: &str, expected: &str) {
    check("said", marked, Some(expected));
}

fn unsaid(marked: &str) {
    check("said", marked, None);
}

#[test]
fn promises_are_told_from_the_other_side() {
    said("{promise 2: I'll call you by four}.", "they'd call me by four");
    said("{promise 2: I’ll call you by four}.", "they'd call me by four");
    said(
        "{promise 2: We'll send it to your daughter on Monday}.",
        "they'd send it to my daughter on Monday",
    );
    said(
        "Okay. {promise 2: I will call you by four, even if I don't have the answer yet}.",
        "they'd call me by four",
    );
    said("{promise 2: I promise you that I'll call you tonight}.", "they'd call me tonight");
    said(
        "So, Mrs. Novak, {promise 2: I'll ring you on Monday} and we'll see.",
        "they'd ring me on Monday",
    );
    said(
        "{promise 2: I'm going to look into it and call you by noon}.",
        "they were going to look into it and call me by noon",
    );
    said(
        "{promise 2: You'll hear from us by the fifteenth}.",
        "I'd hear from them by the fifteenth",
    );
    said(
        "{promise 2: You'll see the money on your card on Friday}.",
        "I'd see the money on my card on Friday",
    );
    said(
        "{promise 2: Your refund will be on the card by Wednesday}.",
        "my refund would be on the card by Wednesday",
    );
    said(
        "{promise 2: I'll have it ready when you come back}.",
        "they'd have it ready when I come back",
    );
    said("{promise 2: I'll send you what you need}.", "they'd send me what I need");
    said("{promise 2: I'm here tomorrow morning}.", "they'd be here tomorrow morning");
    said(
        "{promise 2: I'm fixing that price myself}.",
        "they were fixing that price themselves",
    );
    said("{promise 2: I won't forget it}.", "they wouldn't forget it");
}

#[test]
fn offers_and_advice_are_told_from_the_other_side() {
    said("{guarantee 2: You can bring it back}.", "I could bring it back");
    said(
        "{guarantee 2: If it pinches, bring it back to me} and I'll swap it.",
        "if it pinched, I could bring it back to them",
    );
    said(
        "And if it leaks, {guarantee 2: come back to us}.",
        "if it leaked, I could come back to them",
    );
    said("If it leaks, call and {guarantee 2: I'll fix it}.", "if it leaked, they'd fix it");
    said("{guarantee 2: I'll swap it if it doesn't fit}.", "they'd swap it if it didn't fit");
    said("{guarantee 2: I'll swap it, if it doesn't fit}.", "they'd swap it if it didn't fit");
    said(
        "{gesture 2: Take this umbrella}, bring it back whenever.",
        "I could take this umbrella",
    );
    said("{gesture 2: Shall I carry it to the car}?", "they'd carry it to the car");
    said("{gesture 2: Let me get the door for you}.", "they'd get the door for me");
    said(
        "{use_tip 2: Charge it overnight before the first use}.",
        "I should charge it overnight before the first use",
    );
    said(
        "{use_tip 2: Don't chew on that side tonight}.",
        "I shouldn't chew on that side tonight",
    );
    said("{handover 2: I'm off tomorrow, but Sam has your notes}.", "they'd be off tomorrow");
    said("I'm off tomorrow, {handover 2: but Sam has your notes}.", "Sam had my notes");
    said(
        "{invitation 2: Come tell me how the story ends}.",
        "I should come tell them how the story ends",
    );
    said(
        "{resolution 2: Your refund is through}, you'll see it on Friday.",
        "my refund was through",
    );
    said("{resolution 2: The soup comes in. It's all paid for}.", "it was all paid for");
}

#[test]
fn what_cannot_be_turned_is_not_told() {
    unsaid("{promise 1: Promise}.");
    unsaid("{promise 2: I will calling you tomorrow}.");
    unsaid(
        "If that old rattle of yours comes back, drive in and {guarantee 2: I'll look at it for nothing}.",
    );
    unsaid("{promise 2: Tell me a weeknight and a time}.");
    unsaid("{promise 2: \"I'll call you\" is what they all say}.");
    unsaid("{promise 2: Will you call me}?");
    unsaid("{resolution 2: The two failed tries drop off in two days}.");
    unsaid("{guarantee 2: If they don't, bring me the receipt and I'll refund them}.");
    unsaid(
        "{guarantee 2: I'll swap it, unless they've changed the rules on us again this year}.",
    );
    unsaid("{promise 2: Ich rufe Sie morgen an}.");
    unsaid(
        "{promise 2: I'll call you about the very long list of things that we have all been talking over}.",
    );
    unsaid("{promise 2: Doctors will call you}.");
    unsaid("{reassurance 2: I'm sorry about it}.");
}

#[test]
fn what_was_thanked_or_wished_for_is_told() {
    let what = |marked: &str, expected: &str| check("what", marked, Some(expected));
    let none = |marked: &str| check("what", marked, None);
    what("{thanks 2: Thank you for waiting so patiently}.", "waiting so patiently");
    what("{thanks 2: Thanks for your patience}.", "my patience");
    what("{thanks 2: Thank you, Mrs. Novak, for your patience}.", "my patience");
    what("{thanks 2: Thank you so much for letting us know}, see you.", "letting them know");
    what("{thanks 2: Thanks for keeping cool}, and enjoy the game.", "keeping cool");
    what("{thanks 2: Thank you for nine years of Fridays}, and more.", "nine years of Fridays");
    what("{acknowledgement 2: I'm sorry about the noise}.", "the noise");
    what("{warm_wish 2: Safe trip home in this rain}!", "a safe trip home in this rain");
    what("{warm_wish 2: Have a safe flight}.", "a safe flight");
    what("{warm_wish 2: Good luck tomorrow}.", "good luck tomorrow");
    none("{thanks 1: Thank you}.");
    none("{thanks 2: Thanks}, this one is for you.");
    none("{warm_wish 2: I hope the ice cream made it}.");
    none("{acknowledgement 2: I'm sorry the room was noisy}.");
}
