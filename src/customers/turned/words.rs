//! The closed word lists by which clauses are found and turned.

/// Words before a dot that doesn't end a sentence.
pub(super) const ABBREVIATIONS: &[&str] =
    &["mr", "mrs", "ms", "dr", "st", "prof", "a.m", "p.m", "no"];

/// Words that start a condition.
pub(super) const CONDITIONS: &[&str] = &["if", "unless"];

/// Words that can stand between two clauses.
pub(super) const CONJUNCTIONS: &[&str] = &["and", "but", "so", "then", "or", "because"];

/// Words that start a clause after a conjunction.
pub(super) const STARTS: &[&str] = &[
    "i", "i'll", "i'm", "i've", "i'd", "we", "we'll", "we're", "we've", "you", "you'll",
    "you're", "you've", "you'd", "he", "she", "it", "it's", "it'll", "they", "they'll",
    "there's", "there", "that's", "if", "please", "bring", "come", "thank", "thanks", "have",
    "enjoy", "your", "my", "our", "the", "just",
];

/// Words that may stand before what is said and add nothing to it.
pub(super) const FILLERS: &[&str] = &[
    "and", "but", "so", "then", "well", "okay", "ok", "right", "now", "also", "anyway",
    "please", "just", "or", "because", "yes", "oh", "alright",
];

/// Orders and offers that start with the bare verb.
pub(super) const IMPERATIVES: &[&str] = &[
    "ask", "avoid", "bring", "call", "charge", "check", "chew", "come", "drink", "drop", "eat",
    "email", "follow", "give", "go", "grab", "hand", "help", "hold", "keep", "leave", "let",
    "look", "make", "open", "pick", "press", "put", "remember", "rest", "return", "ring",
    "rinse", "save", "send", "show", "sip", "start", "stay", "stop", "switch", "take", "tell",
    "text", "try", "turn", "use", "visit", "wait", "walk", "wash", "watch", "wear", "wipe",
    "write",
];

/// Bare verbs that only look like forms in -ing.
pub(super) const BARE_ING: &[&str] = &["bring", "ring", "sing", "swing", "string", "fling"];

/// Words for thanks, before "for".
pub(super) const THANKS: &[&str] = &["thank", "thanks", "grateful"];
/// Words for an apology, before "for" or "about".
pub(super) const SORRY: &[&str] = &["sorry", "apologize", "apologise", "apologies"];

/// Words that are lower case wherever they don't start a sentence, and may start a subject.
pub(super) const DETERMINERS: &[&str] = &[
    "your",
    "our",
    "my",
    "the",
    "a",
    "an",
    "this",
    "that",
    "these",
    "those",
    "any",
    "every",
    "everything",
    "everyone",
    "everybody",
    "anyone",
    "anybody",
    "someone",
    "somebody",
    "one",
    "all",
    "both",
    "it",
    "he",
    "she",
    "there",
];

/// The main verb, one step into the past.
pub(super) const PAST: &[(&str, &str)] = &[
    ("will", "would"),
    ("won't", "wouldn't"),
    ("can", "could"),
    ("can't", "couldn't"),
    ("cannot", "couldn't"),
    ("could", "could"),
    ("may", "might"),
    ("might", "might"),
    ("should", "should"),
    ("would", "would"),
    ("is", "was"),
    ("isn't", "wasn't"),
    ("are", "were"),
    ("aren't", "weren't"),
    ("was", "was"),
    ("were", "were"),
    ("has", "had"),
    ("have", "had"),
    ("hasn't", "hadn't"),
    ("haven't", "hadn't"),
    ("knows", "knew"),
    ("know", "knew"),
    ("doesn't", "didn't"),
    ("don't", "didn't"),
];

/// Verbs of a condition, one step into the past. Others stay as they are.
pub(super) const CONDITION_PAST: &[(&str, &str)] = &[
    ("is", "was"),
    ("isn't", "wasn't"),
    ("are", "were"),
    ("aren't", "weren't"),
    ("has", "had"),
    ("doesn't", "didn't"),
    ("don't", "didn't"),
    ("it's", "it was"),
    ("pinches", "pinched"),
    ("rubs", "rubbed"),
    ("goes", "went"),
    ("feels", "felt"),
    ("breaks", "broke"),
    ("leaks", "leaked"),
    ("gets", "got"),
    ("comes", "came"),
    ("stops", "stopped"),
    ("starts", "started"),
    ("needs", "needed"),
    ("changes", "changed"),
    ("happens", "happened"),
    ("bleeds", "bled"),
    ("swells", "swelled"),
    ("aches", "ached"),
    ("fails", "failed"),
    ("drops", "dropped"),
    ("needed", "needed"),
];

/// Where a long clause may be cut without becoming untrue.
pub(super) const CUTS: &[&str] =
    &["as", "when", "whenever", "while", "because", "since", "so", "even", "which", "who"];

/// Words that no clause ends with.
pub(super) const LOOSE: &[&str] = &["and", "or", "but", "so", "then", "because"];

/// Words that can't end a clause that was cut.
pub(super) const DANGLING: &[&str] = &[
    "and", "or", "but", "so", "then", "the", "a", "an", "to", "of", "for", "with", "at", "by",
    "in", "on", "my", "their", "from", "that", "as", "if",
];

/// What may come before "you" when it is a subject.
pub(super) const BEFORE_SUBJECT: &[&str] = &[
    "if",
    "when",
    "whenever",
    "once",
    "before",
    "after",
    "until",
    "till",
    "while",
    "that",
    "what",
    "where",
    "how",
    "as",
    "because",
    "since",
    "sure",
    "than",
    "like",
    "unless",
    "which",
    "so",
    "and",
    "soon",
    "time",
    "moment",
    "everything",
    "anything",
    "something",
    "whatever",
];
/// What may come after "you" when it is a subject.
pub(super) const AFTER_SUBJECT: &[&str] = &[
    "can", "could", "will", "would", "need", "want", "like", "have", "had", "are", "were",
    "know", "get", "see", "come", "go", "think", "should", "might", "don't", "won't", "asked",
    "said", "told", "bought", "ordered", "prefer", "wish", "decide", "did", "do",
];
