//! Sets of words, as patterns name them: each written form is made into a set only once.

use super::classes;
use super::vocabulary::{Vocabulary, WordId};

/// The number of a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SetId(u16);

/// The vocabulary and all sets of its words.
#[derive(Debug)]
pub(crate) struct Sets {
    /// All words.
    pub(crate) vocabulary: Vocabulary,
    /// The written forms of sets, numbered; their numbers lead to sets.
    forms: Vocabulary,
    set_of_form: Vec<SetId>,
    /// The words of all sets, one set behind the other.
    members: Vec<WordId>,
    /// For each set: where it begins, how many words it has, the signs of its words.
    ranges: Vec<(u32, u16, u128)>,
}

/// A set longer than this is sorted and searched by halves.
const LONG: usize = 4;

impl Sets {
    /// No sets.
    pub(crate) fn new() -> Self {
        let (vocabulary, forms) = (Vocabulary::new(), Vocabulary::new());
        let members = Vec::with_capacity(1 << 15);
        Self { vocabulary, forms, set_of_form: Vec::new(), members, ranges: Vec::new() }
    }

    /// The set of words that is written so: "thanks|thx|{nice}", "call~".
    pub(crate) fn of_form(&mut self, form: &str) -> SetId {
        let number = usize::from(self.forms.number(form).0);
        if let Some(known) = self.set_of_form.get(number) {
            return *known;
        }
        let set = self.of_words(cut(form, b'|'));
        self.set_of_form.resize(number + 1, set);
        set
    }

    /// The set of these words, forms and classes.
    pub(crate) fn of_words<'a>(&mut self, words: impl Iterator<Item = &'a str>) -> SetId {
        let start = self.members.len() as u32;
        for it in words {
            match it.as_bytes() {
                [b'{', .., b'}'] => self.push_class(it),
                _ => self.push(it),
            }
        }
        let id = SetId(self.ranges.len() as u16);
        self.ranges.push((start, (self.members.len() - start as usize) as u16, 0));
        id
    }

    fn push(&mut self, word: &str) {
        match word.as_bytes().last() {
            Some(b'~') => forms(word.trim_end_matches('~'), &mut |it| {
                self.members.push(self.vocabulary.number(it));
            }),
            Some(_) => self.members.push(self.vocabulary.number(word)),
            None => {}
        }
    }

    /// The words of a class; a class that was a set of its own before is copied.
    fn push_class(&mut self, form: &str) {
        let known = self.forms.find(form);
        if let Some(set) = self.set_of_form.get(usize::from(known.0)) {
            let (start, len, _) = self.range(*set);
            let start = start as usize;
            self.members.extend_from_within(start..start + usize::from(len));
            return;
        }
        let name = form.trim_start_matches('{').trim_end_matches('}');
        cut(classes::members(name).unwrap_or(""), b' ').for_each(|it| self.push(it));
    }

    /// Puts the words behind each beginning ("apolog*") and sorts; to be called once, after the
    /// last set.
    pub(crate) fn close(&mut self, followers: &[(WordId, WordId)]) {
        for at in 0..self.ranges.len() {
            let Some((start, len, _)) = self.ranges.get(at).copied() else { continue };
            let range = start as usize..start as usize + usize::from(len);
            let set = self.members.get(range.clone()).unwrap_or(&[]);
            let is_star = |it: &WordId| followers.binary_search_by_key(it, |f| f.0).is_ok();
            let mut range = range;
            if set.iter().any(is_star) {
                let more = followers.iter().filter(|it| set.contains(&it.0)).map(|it| it.1);
                let all: Vec<WordId> = set.iter().copied().chain(more).collect();
                range = self.members.len()..self.members.len() + all.len();
                self.members.extend(all);
            }
            let set = self.members.get_mut(range.clone()).unwrap_or(&mut []);
            if set.len() > LONG {
                set.sort_unstable();
            }
            let signs = set.iter().fold(0, |it, id| it | sign(*id));
            if let Some(slot) = self.ranges.get_mut(at) {
                *slot = (range.start as u32, range.len() as u16, signs);
            }
        }
    }

    /// The words of a set.
    pub(crate) fn members(&self, set: SetId) -> &[WordId] {
        let (start, len, _) = self.range(set);
        self.members.get(start as usize..start as usize + usize::from(len)).unwrap_or(&[])
    }

    /// The signs of the words of a set.
    pub(crate) fn signs(&self, set: SetId) -> u128 {
        self.range(set).2
    }

    /// Whether the word is in the set.
    pub(crate) fn holds(&self, set: SetId, id: WordId) -> bool {
        let members = self.members(set);
        if members.len() > LONG {
            members.binary_search(&id).is_ok()
        } else {
            members.contains(&id)
        }
    }

    fn range(&self, set: SetId) -> (u32, u16, u128) {
        self.ranges.get(usize::from(set.0)).copied().unwrap_or_default()
    }
}

/// The parts of a text between bytes of this kind.
pub(crate) fn cut(text: &str, by: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let Some(at) = text.bytes().position(|it| it == by) else { return rest.take() };
        rest = text.get(at + 1..);
        text.get(..at)
    })
}

/// One of 128 signs for a word; a sentence without the sign is without the word.
pub(crate) fn sign(id: WordId) -> u128 {
    1 << (id.0 % 128)
}

/// The regular forms of a verb or noun, and the doubled and shortened spellings; that some of
/// them don't exist does no harm.
pub(crate) fn forms(base: &str, out: &mut dyn FnMut(&str)) {
    let mut word = String::with_capacity(24);
    let mut push = |stem: &str, ending: &str| {
        word.clear();
        word.push_str(stem);
        word.push_str(ending);
        out(&word);
    };
    push(base, "");
    push(base, "s");
    if let Some(stem) = base.strip_suffix('e') {
        push(base, "d");
        push(stem, "ing");
        return;
    }
    if let Some(stem) = base.strip_suffix('y')
        && !base.ends_with(['a', 'e', 'o', 'u'])
    {
        push(stem, "ies");
        push(stem, "ied");
    }
    push(base, "es");
    push(base, "ed");
    push(base, "ing");
    let last = base.len().saturating_sub(1);
    if let Some(last) = base.get(last..)
        && matches!(last, "b" | "d" | "g" | "l" | "m" | "n" | "p" | "r" | "t")
    {
        let doubled = [base, last].concat();
        push(&doubled, "ed");
        push(&doubled, "ing");
    }
}
