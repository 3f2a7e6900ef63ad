//! The guide that ships: enough of everything, and nothing in it twice.

use std::collections::BTreeSet;

use crate::content::guide;

#[test]
fn there_is_enough_for_a_workshop() {
    let guide = guide();
    assert!(guide.prompts.len() >= 30, "{} prompts", guide.prompts.len());
    assert_eq!(guide.warmups.len(), 3);
    assert!(guide.debriefs.len() >= 15, "{} questions to the room", guide.debriefs.len());
    assert!(guide.followups.len() >= 10, "{} follow-ups", guide.followups.len());
}

#[test]
fn the_run_sheets_take_30_60_and_90_minutes() {
    let guide = guide();
    let minutes: Vec<_> = guide.sheets.iter().map(|it| it.minutes).collect();
    assert_eq!(minutes, [30, 60, 90]);
    for sheet in &guide.sheets {
        let sum: i32 = sheet.steps.iter().map(|it| it.minutes).sum();
        assert_eq!(sum, sheet.minutes, "{}", sheet.title);
        assert!(sheet.steps.iter().any(|it| it.page.is_some()), "{}", sheet.title);
    }
}

#[test]
fn no_two_texts_are_alike() {
    let guide = guide();
    let asked = guide.prompts.iter().map(|it| &it.ask);
    let asked = asked.chain(guide.debriefs.iter().map(|it| &it.ask));
    let titled = guide.warmups.iter().map(|it| &it.title);
    let titled = titled.chain(guide.followups.iter().map(|it| &it.title));
    let told = guide.followups.iter().map(|it| &it.template);
    let all: Vec<_> = asked.chain(titled).chain(told).map(|it| it.to_lowercase()).collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
}
