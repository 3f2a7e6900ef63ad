//! The trainee's parting words: text that is safe to keep, show and read.

use std::fmt;

/// What a person wrote, trimmed and bounded. It may be empty: saying nothing is an exit too.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct PartingWords(String);

/// Why a draft can't be taken as parting words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// How many characters the draft has.
    pub n_chars: usize,
}

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { n_chars } = self;
        write!(f, "{n_chars} characters, at most {} can be kept", PartingWords::MAX_CHARS)
    }
}

impl PartingWords {
    /// The longest text that is kept, in characters: three spoken minutes.
    pub const MAX_CHARS: usize = 2_000;

    /// Takes a draft, with control and direction characters taken out.
    ///
    /// # Errors
    /// [`TooLong`] when more than [`Self::MAX_CHARS`] characters are left; the draft stays
    /// with the caller.
    pub fn parse(draft: &str) -> Result<Self, TooLong> {
        let clean = tidy(draft);
        match clean.chars().count() {
            n_chars if n_chars > Self::MAX_CHARS => Err(TooLong { n_chars }),
            _ => Ok(Self(clean)),
        }
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing was said.
    pub fn is_silent(&self) -> bool {
        self.0.is_empty()
    }
}

/// Text without characters that nobody types on purpose and that can fake a page: controls,
/// direction overrides, invisible spaces and tags. Applying it twice changes nothing.
pub fn tidy(text: &str) -> String {
    let visible: String = text.chars().filter(|it| !is_hidden(*it)).collect();
    visible.trim().to_owned()
}

fn is_hidden(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        '\u{AD}' | '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}' => true,
        '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' => true,
        '\u{E0000}'..='\u{E007F}' => true,
        _ => c.is_control(),
    }
}
