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
    /// The entries with a star, and their first bytes.
    stars: Vec<(u8, WordId)>,
}

/// Number of slots, a power of two; far more than words, so that chains stay short.
const N_SLOTS: usize = 1 << 14;

impl Vocabulary {
    /// A vocabulary without words.
    pub(crate) fn new() -> Self {
        let (pool, ends) = (String::with_capacity(1 << 16), Vec::with_capacity(1 << 13));
        Self { pool, ends, slots: vec![WordId::UNKNOWN; N_SLOTS], stars: Vec::new() }
    }

    /// How many words and beginnings there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The number of this word, a new one for a new word.
    pub(crate) fn number(&mut self, word: &str) -> WordId {
        let slot = match self.slot(word) {
            Ok(known) => return known,
            Err(free) => free,
        };
        let id = WordId(u16::try_from(self.ends.len()).unwrap_or(u16::MAX));
        self.pool.push_str(word);
        self.ends.push(u32::try_from(self.pool.len()).unwrap_or(u32::MAX));
        if let Some(free) = self.slots.get_mut(slot) {
            *free = id;
        }
        if let [first, .., b'*'] = word.as_bytes() {
            self.stars.push((*first, id));
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
        let own = self.slot(word).ok();
        own.or_else(|| self.beginnings(word).max_by_key(|it| self.word(*it).len()))
            .unwrap_or(WordId::UNKNOWN)
    }

    /// The entries with a star that this word begins with.
    pub(crate) fn beginnings(&self, word: &str) -> impl Iterator<Item = WordId> {
        let first = word.as_bytes().first().copied().unwrap_or(0);
        let near = self.stars.iter().filter(move |it| it.0 == first).map(|it| it.1);
        near.filter(move |it| {
            self.word(*it).strip_suffix('*').is_some_and(|it| word.starts_with(it))
        })
    }

    /// The number of the word, or the free slot where it would stand.
    fn slot(&self, word: &str) -> Result<WordId, usize> {
        let hash = hash(word);
        let mut at = (hash ^ hash >> 15) as usize % N_SLOTS;
        loop {
            match self.slots.get(at) {
                Some(id) if id.is_known() && self.word(*id) == word => return Ok(*id),
                Some(id) if id.is_known() => at = (at + 1) % N_SLOTS,
                _ => return Err(at),
            }
        }
    }
}

/// FNV-1a.
fn hash(word: &str) -> u32 {
    word.bytes().fold(0x811C_9DC5, |it, byte| (it ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
