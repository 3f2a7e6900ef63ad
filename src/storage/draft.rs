//! The session in progress as it is kept, with all that is typed in it.

use super::kept::{Unread, check_version, to_text};
use super::translate::{attempt_from, attempt_to, card_from, card_to, maybe, name, seed};
use super::v1;
use crate::attempt::Share;
use crate::content::Lean;
use crate::round::N_CUSTOMERS;
use crate::session::stage::{First, FirstPage, Later, LaterPage, Stage};
use crate::session::{CardDraft, Guess, Session};

/// The text of this session.
pub(super) fn write(session: &Session) -> String {
    let mut draft = v1::Draft {
        v: v1::VERSION,
        role: session.role.clone(),
        scene: session.scene.clone(),
        seed: session.seed.0.to_string(),
        page: String::new(),
        typed: None,
        words: session.words().to_owned(),
        feels: session.guess().feels.map(|it| it.to_string()),
        says: session.guess().says.map(|it| it.to_string()),
        shown: u32::try_from(session.n_shown()).unwrap_or(0),
        card: session.card().map(|it| card_to(it, 0)),
        before: session.before().map(|it| attempt_to(it, 0)),
        latest: session.latest().map(|it| attempt_to(it, 0)),
    };
    page_name(&session.stage).clone_into(&mut draft.page);
    if let Stage::Card(CardDraft { feel, say, describe }) = &session.stage {
        draft.typed = Some([feel.clone(), say.clone(), describe.clone()]);
    }
    to_text(&draft)
}

/// The session of this text, at the step where it was left.
pub(super) fn read(text: &str) -> Option<Session> {
    check_version(text).ok()?;
    let draft: v1::Draft = serde_json::from_str(text).ok()?;
    Some(Session {
        role: name(&draft.role)?,
        scene: name(&draft.scene)?,
        seed: seed(&draft.seed)?,
        stage: stage(draft)?,
    })
}

/// Whether this text is a session.
pub(super) fn check(text: &str) -> Result<(), Unread> {
    check_version(text)?;
    read(text).map(|_| ()).ok_or(Unread::Damaged)
}

fn page_name(stage: &Stage) -> &'static str {
    match stage {
        Stage::Card(_) => "card",
        Stage::First(first) => match first.page {
            FirstPage::Scene => "scene",
            FirstPage::Exit => "exit",
            FirstPage::Predict => "predict",
        },
        Stage::Later(later) => match later.page {
            LaterPage::Door => "door",
            LaterPage::Talk => "compare",
            LaterPage::Again => "again",
        },
    }
}

fn stage(draft: v1::Draft) -> Option<Stage> {
    match draft.page.as_str() {
        "card" => {
            let [feel, say, describe] = draft.typed?;
            Some(Stage::Card(CardDraft { feel, say, describe }))
        }
        "scene" => first(draft, FirstPage::Scene),
        "exit" => first(draft, FirstPage::Exit),
        "predict" => first(draft, FirstPage::Predict),
        "door" => later(draft, LaterPage::Door),
        "compare" => later(draft, LaterPage::Talk),
        "again" => later(draft, LaterPage::Again),
        _ => None,
    }
}

fn first(draft: v1::Draft, page: FirstPage) -> Option<Stage> {
    let guess = Guess {
        feels: maybe(draft.feels.as_deref(), Lean::from_name)?,
        says: maybe(draft.says.as_deref(), Share::from_name)?,
    };
    let card = card_from(&draft.card?)?;
    Some(Stage::First(First { card, page, words: draft.words, guess }))
}

fn later(draft: v1::Draft, page: LaterPage) -> Option<Stage> {
    let before = match &draft.before {
        Some(before) => Some(attempt_from(before)?),
        None => None,
    };
    Some(Stage::Later(Box::new(Later {
        card: card_from(&draft.card?)?,
        before,
        latest: attempt_from(&draft.latest?)?,
        shown: N_CUSTOMERS.min(usize::try_from(draft.shown).ok()?),
        words: draft.words,
        page,
    })))
}
