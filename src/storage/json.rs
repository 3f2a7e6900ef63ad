//! JSON as it is kept: read strictly and piece by piece, written field by field.
//!
//! One reader for every shape. Derived readers are compiled anew for each of them and made up a
//! tenth of the program.

mod scan;
mod write;

use scan::Scan;
pub use write::{Writer, quoted};

/// Why a text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It ends in the middle.
    CutOff,
    /// It is no JSON.
    Garbled,
}

/// One value: its text, known to be sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Json<'a>(&'a str);

/// The fields of an object, in their order.
#[derive(Clone, Debug)]
pub struct Fields<'a>(Vec<(String, Json<'a>)>);

impl<'a> Json<'a> {
    /// Reads a text that is one value and nothing else.
    ///
    /// # Errors
    /// [`Fault`] for the first thing that is wrong.
    pub fn parse(text: &'a str) -> Result<Self, Fault> {
        Scan::new(text).all().map(Self)
    }

    /// The value word for word.
    pub fn raw(self) -> &'a str {
        self.0
    }

    /// Its text, if it is one.
    pub fn text(self) -> Option<String> {
        scan::unescaped(self.0)
    }

    /// Its number, if it is a whole one.
    pub fn number(self) -> Option<i64> {
        self.0.parse().ok()
    }

    /// Its items, if it is a list.
    pub fn items(self) -> Option<Vec<Self>> {
        let mut items = Vec::new();
        if !self.0.starts_with('[') {
            return None;
        }
        Scan::new(self.0).group(&mut |_, value| items.push(Self(value))).ok()?;
        Some(items)
    }

    /// Its fields, if it is an object.
    pub fn fields(self) -> Option<Fields<'a>> {
        let (mut fields, mut is_sound) = (Vec::new(), self.0.starts_with('{'));
        let mut take = |name, value| match scan::unescaped(name) {
            Some(name) => fields.push((name, Self(value))),
            None => is_sound = false,
        };
        Scan::new(self.0).group(&mut take).ok()?;
        is_sound.then_some(Fields(fields))
    }
}

impl<'a> Fields<'a> {
    /// Reads a text that is one object and nothing else.
    pub fn parse(text: &'a str) -> Option<Self> {
        Json::parse(text).ok()?.fields()
    }

    /// All of them.
    pub fn all(&self) -> &[(String, Json<'a>)] {
        &self.0
    }

    /// A field that must be there, once, and be understood.
    pub fn need<T>(&self, name: &str, read: impl Fn(Json<'a>) -> Option<T>) -> Option<T> {
        read(self.only(name)??)
    }

    /// A field that may be left out or be `null`: `None` when it is there and not understood.
    pub fn maybe<T>(
        &self,
        name: &str,
        read: impl Fn(Json<'a>) -> Option<T>,
    ) -> Option<Option<T>> {
        match self.only(name)?.filter(|it| it.0 != "null") {
            None => Some(None),
            Some(value) => read(value).map(Some),
        }
    }

    /// A text that must be there.
    pub fn text(&self, name: &str) -> Option<String> {
        self.need(name, Json::text)
    }

    /// A small number that must be there.
    pub fn small(&self, name: &str) -> Option<u32> {
        self.need(name, |it| u32::try_from(it.number()?).ok())
    }

    /// The value of a field, if it is there; `None` when it is there twice.
    pub fn only(&self, name: &str) -> Option<Option<Json<'a>>> {
        let mut found = self.0.iter().filter(|(it, _)| it == name).map(|(_, value)| *value);
        let first = found.next();
        found.next().is_none().then_some(first)
    }
}
