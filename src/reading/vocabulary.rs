//! The words that the rules know, numbered once.

/// The number of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct WordId(pub(crate) u16);

impl WordId {
    /// A word that no rule knows.
    pub(crate) const UNKNOWN: WordId = WordId(u16::MAX);

    /// Whether some rule knows the word.
    pub(crate) fn is_known(self) -> bool {
        self != Self::UNKNOWN
    }
}

/// Every word and every word beginning ("apolog*") that a rule names, in a table by hash.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    /// All words, one behind the other.
    pool: String,
    /// Where each word ends in the pool.
    ends: Vec<u32>,
    /// Numbers of words by hash, with free slots between them.
    slots: Vec<WordId>,
}

/// Number of slots, a power of two; far more than words, so that chains stay short.
const N_SLOTS: usize = 1 << 14;

impl Vocabulary {
    /// A vocabulary without words.
    pub(crate) fn new() -> Self {
        let (pool, ends) = (String::with_capacity(1 << 16), Vec::with_capacity(1 << 13));
        Self { pool, ends, slots: vec![WordId::UNKNOWN; N_SLOTS] }
    }

    /// How many words and beginnings there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The number of this word, a new one for a new word.
    pub(crate) fn number(&mut self, word: &str) -> WordId {
        let slot = match self.slot(hash(START, word), word) {
            Ok(known) => return known,
            Err(free) => free,
        };
        let id = WordId(u16::try_from(self.ends.len()).unwrap_or(u16::MAX));
        self.pool.push_str(word);
        self.ends.push(u32::try_from(self.pool.len()).unwrap_or(u32::MAX));
        if let Some(free) = self.slots.get_mut(slot) {
            *free = id;
        }
        id
    }

    /// The word of this number; a beginning ends with a star.
    pub(crate) fn word(&self, id: WordId) -> &str {
        let at = usize::from(id.0);
        let start = at.checked_sub(1).and_then(|it| self.ends.get(it)).copied().unwrap_or(0);
        let end = self.ends.get(at).copied().unwrap_or(start);
        self.pool.get(start as usize..end as usize).unwrap_or("")
    }

    /// The number of a word of a text: its own entry, or that of its longest known beginning.
    pub(crate) fn find(&self, word: &str) -> WordId {
        let own = self.slot(hash(START, word), word).ok();
        own.or_else(|| self.beginnings(word).last()).unwrap_or(WordId::UNKNOWN)
    }

    /// The entries with a star that this word begins with, shortest first.
    pub(crate) fn beginnings(&self, word: &str) -> impl Iterator<Item = WordId> {
        let mut state = START;
        word.char_indices().filter_map(move |(at, c)| {
            let end = at + c.len_utf8();
            state = hash(state, word.get(at..end)?);
            let beginning = word.get(..end)?;
            self.slot_by(hash(state, "*"), |it| it.strip_suffix('*') == Some(beginning)).ok()
        })
    }

    fn slot(&self, hash: u32, word: &str) -> Result<WordId, usize> {
        self.slot_by(hash, |it| it == word)
    }

    /// The word for which this holds, or the free slot where it would stand.
    fn slot_by(&self, hash: u32, is: impl Fn(&str) -> bool) -> Result<WordId, usize> {
        let mut at = (hash ^ hash >> 15) as usize % N_SLOTS;
        loop {
            match self.slots.get(at) {
                Some(id) if id.is_known() && is(self.word(*id)) => return Ok(*id),
                Some(id) if id.is_known() => at = (at + 1) % N_SLOTS,
                _ => return Err(at),
            }
        }
    }
}

/// The state of an empty hash.
const START: u32 = 0x811C_9DC5;

/// Goes on hashing (FNV-1a).
fn hash(state: u32, word: &str) -> u32 {
    word.bytes().fold(state, |it, byte| (it ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
