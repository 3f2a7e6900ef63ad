//! The shapes of version 1 as JSON. A value without one of its fields, with a field twice or
//! with one of another kind can't be read.

use super::{Attempt, Card, Draft, Head, Settings};
use crate::storage::json::{Fields, Json, Writer, quoted};

impl Head {
    /// Reads what every record has.
    pub fn read(it: &Fields<'_>) -> Option<Self> {
        let (kind, id) = (it.text("kind")?, it.text("id")?);
        Some(Self { kind, id, at: it.need("at", Json::number)?, seq: it.need("seq", seq)? })
    }
}

impl Card {
    /// Reads a card.
    pub fn read(it: &Fields<'_>) -> Option<Self> {
        Some(Self {
            v: it.small("v")?,
            kind: it.text("kind")?,
            id: it.text("id")?,
            at: it.need("at", Json::number)?,
            seq: it.need("seq", seq)?,
            role: it.text("role")?,
            feel: it.text("feel")?,
            say: it.text("say")?,
            describe: it.text("describe")?,
        })
    }

    /// Writes a card.
    pub fn write(&self) -> String {
        let mut it = Writer::new();
        it.number("v", self.v.into());
        it.text("kind", &self.kind);
        it.text("id", &self.id);
        it.number("at", self.at);
        it.number("seq", self.seq.cast_signed());
        it.text("role", &self.role);
        it.text("feel", &self.feel);
        it.text("say", &self.say);
        it.text("describe", &self.describe);
        it.end()
    }
}

impl Attempt {
    /// Reads an attempt.
    pub fn read(it: &Fields<'_>) -> Option<Self> {
        Some(Self {
            v: it.small("v")?,
            kind: it.text("kind")?,
            id: it.text("id")?,
            at: it.need("at", Json::number)?,
            seq: it.need("seq", seq)?,
            scene: it.text("scene")?,
            role: it.text("role")?,
            seed: it.text("seed")?,
            round: it.small("round")?,
            after: it.maybe("after", Json::text)?,
            card: it.text("card")?,
            words: it.text("words")?,
            feels: it.maybe("feels", Json::text)?,
            says: it.maybe("says", Json::text)?,
            frame: it.small("frame")?,
            engine: it.small("engine")?,
        })
    }

    /// Writes an attempt.
    pub fn write(&self) -> String {
        let mut it = Writer::new();
        it.number("v", self.v.into());
        it.text("kind", &self.kind);
        it.text("id", &self.id);
        it.number("at", self.at);
        it.number("seq", self.seq.cast_signed());
        it.text("scene", &self.scene);
        it.text("role", &self.role);
        it.text("seed", &self.seed);
        it.number("round", self.round.into());
        it.maybe("after", self.after.as_deref());
        it.text("card", &self.card);
        it.text("words", &self.words);
        it.maybe("feels", self.feels.as_deref());
        it.maybe("says", self.says.as_deref());
        it.number("frame", self.frame.into());
        it.number("engine", self.engine.into());
        it.end()
    }
}

impl Draft {
    /// Reads a session.
    pub fn read(it: &Fields<'_>) -> Option<Self> {
        let attempt = |it: Json<'_>| Attempt::read(&it.fields()?);
        Some(Self {
            v: it.small("v")?,
            role: it.text("role")?,
            scene: it.text("scene")?,
            seed: it.text("seed")?,
            page: it.text("page")?,
            typed: it.maybe("typed", typed)?,
            words: if it.only("words")?.is_some() { it.text("words")? } else { String::new() },
            feels: it.maybe("feels", Json::text)?,
            says: it.maybe("says", Json::text)?,
            shown: if it.only("shown")?.is_some() { it.small("shown")? } else { 0 },
            card: it.maybe("card", |it| Card::read(&it.fields()?))?,
            before: it.maybe("before", attempt)?,
            latest: it.maybe("latest", attempt)?,
        })
    }

    /// Writes a session.
    pub fn write(&self) -> String {
        let mut it = Writer::new();
        it.number("v", self.v.into());
        it.text("role", &self.role);
        it.text("scene", &self.scene);
        it.text("seed", &self.seed);
        it.text("page", &self.page);
        if let Some(typed) = &self.typed {
            let texts: Vec<_> = typed.iter().map(|it| quoted(it)).collect();
            it.raw("typed", &["[", &texts.join(","), "]"].concat());
        }
        it.text("words", &self.words);
        it.maybe("feels", self.feels.as_deref());
        it.maybe("says", self.says.as_deref());
        it.number("shown", self.shown.into());
        self.card.iter().for_each(|card| it.raw("card", &card.write()));
        self.before.iter().for_each(|attempt| it.raw("before", &attempt.write()));
        self.latest.iter().for_each(|attempt| it.raw("latest", &attempt.write()));
        it.end()
    }
}

impl Settings {
    /// Reads the settings.
    pub fn read(it: &Fields<'_>) -> Option<Self> {
        let text = |name| match it.only(name)? {
            Some(value) => value.text(),
            None => Some(String::new()),
        };
        Some(Self { theme: text("theme")?, text: text("text")? })
    }
}

fn seq(json: Json<'_>) -> Option<u64> {
    u64::try_from(json.number()?).ok()
}

fn typed(json: Json<'_>) -> Option<[String; 3]> {
    let texts: Option<Vec<_>> = json.items()?.into_iter().map(Json::text).collect();
    texts?.try_into().ok()
}
