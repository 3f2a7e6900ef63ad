//! Spelling: folding of letters, contractions, and slips that people make on a phone.

use super::tokens::is_apostrophe;

/// Longest word that is looked up, in bytes; anything longer is no word.
const LONGEST_WORD: usize = 40;

/// Appends a word in lower case, with straight apostrophes.
pub(super) fn fold(original: &str, out: &mut String) {
    if original.len() > LONGEST_WORD {
        return;
    }
    for c in original.chars() {
        if is_apostrophe(c) {
            out.push('\'');
        } else if c.is_ascii() {
            out.push(c.to_ascii_lowercase());
        } else {
            out.extend(c.to_lowercase());
        }
    }
}

/// The first word and the further words (between spaces) that a written word stands for.
pub(super) fn split(word: &str) -> (&str, &str) {
    if let Some((_, first, rest)) = find(WHOLE, word) {
        return (first, rest);
    }
    if let Some((host, ending)) = word.rsplit_once('\'') {
        return match ending {
            "ll" => (host, "will"),
            "re" => (host, "are"),
            "ve" => (host, "have"),
            "m" => (host, "am"),
            "d" => (host, "would"),
            "t" => (host.strip_suffix('n').unwrap_or(host), "not"),
            "s" if IS_HOSTS.binary_search(&host).is_ok() => (host, "is"),
            "s" => (host, "'s"),
            _ => (word, ""),
        };
    }
    (slip(word), "")
}

fn find(
    table: &'static [(&'static str, &'static str, &'static str)],
    word: &str,
) -> Option<(&'static str, &'static str, &'static str)> {
    let at = table.binary_search_by(|it| it.0.cmp(word)).ok()?;
    table.get(at).copied()
}

/// Whether a point after this word belongs to it.
pub(super) fn is_title(word: &str) -> bool {
    ["Mr", "Mrs", "Ms", "Dr", "Prof", "St", "mr", "mrs", "ms", "dr", "No", "approx"]
        .contains(&word)
}

/// The word that was meant.
fn slip(word: &str) -> &str {
    if let Some((_, meant, _)) = find(SLIPS, word) {
        return meant;
    }
    if word.strip_prefix("bye").is_some_and(|it| it.bytes().all(|c| c == b'e')) {
        return "bye";
    }
    if word.len() < 6 || !word.is_ascii() || OFTEN_MISSPELT.binary_search(&word).is_ok() {
        return word;
    }
    let first = word.as_bytes().first();
    let near =
        OFTEN_MISSPELT.iter().find(|it| it.as_bytes().first() == first && is_near(it, word));
    near.copied().unwrap_or(word)
}

/// Whether one letter was dropped, added, changed or swapped with its neighbor. A changed last
/// letter is another form of the word and no slip.
fn is_near(meant: &str, written: &str) -> bool {
    let (a, b) = (meant.as_bytes(), written.as_bytes());
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.get(same..).unwrap_or(&[]), b.get(same..).unwrap_or(&[]));
    match (a, b) {
        ([_, rest_a @ ..], rest_b) if a.len() > b.len() => {
            rest_a == rest_b && !rest_b.is_empty()
        }
        (rest_a, [_, rest_b @ ..]) if b.len() > a.len() => {
            rest_a == rest_b && !rest_a.is_empty()
        }
        ([x, y, rest_a @ ..], [p, q, rest_b @ ..]) if x == q && y == p => rest_a == rest_b,
        ([_, rest_a @ ..], [_, rest_b @ ..]) => rest_a == rest_b && !rest_a.is_empty(),
        _ => false,
    }
}

/// Words before "'s" that make it "is".
const IS_HOSTS: &[&str] = &[
    "all",
    "anything",
    "everything",
    "he",
    "here",
    "how",
    "it",
    "nothing",
    "she",
    "someone",
    "something",
    "that",
    "there",
    "this",
    "what",
    "when",
    "where",
    "who",
];

/// Words that stand for several, with or without an apostrophe.
const WHOLE: &[(&str, &str, &str)] = &[
    ("ain't", "is", "not"),
    ("alright", "all", "right"),
    ("arent", "are", "not"),
    ("asap", "as", "soon as possible"),
    ("byebye", "bye", "bye"),
    ("can't", "can", "not"),
    ("cannot", "can", "not"),
    ("cant", "can", "not"),
    ("cmon", "come", "on"),
    ("couldnt", "could", "not"),
    ("didnt", "did", "not"),
    ("doesnt", "does", "not"),
    ("dont", "do", "not"),
    ("dunno", "do", "not know"),
    ("everythings", "everything", "is"),
    ("gonna", "going", "to"),
    ("goodnight", "good", "night"),
    ("gotta", "got", "to"),
    ("hadnt", "had", "not"),
    ("hasnt", "has", "not"),
    ("havent", "have", "not"),
    ("heres", "here", "is"),
    ("i'm", "i", "am"),
    ("im", "i", "am"),
    ("isnt", "is", "not"),
    ("ive", "i", "have"),
    ("lemme", "let", "me"),
    ("let's", "let", "us"),
    ("lets", "let", "us"),
    ("ma'am", "madam", ""),
    ("o'clock", "oclock", ""),
    ("shan't", "shall", "not"),
    ("shouldnt", "should", "not"),
    ("thankyou", "thank", "you"),
    ("thats", "that", "is"),
    ("theres", "there", "is"),
    ("theyll", "they", "will"),
    ("theyre", "they", "are"),
    ("theyve", "they", "have"),
    ("wanna", "want", "to"),
    ("wasnt", "was", "not"),
    ("werent", "were", "not"),
    ("weve", "we", "have"),
    ("whats", "what", "is"),
    ("who're", "who", "are"),
    ("won't", "will", "not"),
    ("wont", "will", "not"),
    ("wouldnt", "would", "not"),
    ("y'all", "you", "all"),
    ("youll", "you", "will"),
    ("youre", "you", "are"),
    ("youve", "you", "have"),
];

/// Slips and short forms that are too short or too far off for [`is_near`].
const SLIPS: &[(&str, &str, &str)] = &[
    ("2day", "today", ""),
    ("2moro", "tomorrow", ""),
    ("2morrow", "tomorrow", ""),
    ("apologise", "apologize", ""),
    ("apologised", "apologized", ""),
    ("bcs", "because", ""),
    ("becuase", "because", ""),
    ("byee", "bye", ""),
    ("byeee", "bye", ""),
    ("cos", "because", ""),
    ("coz", "because", ""),
    ("cuz", "because", ""),
    ("def", "definitely", ""),
    ("evrything", "everything", ""),
    ("gd", "good", ""),
    ("gud", "good", ""),
    ("hav", "have", ""),
    ("luv", "love", ""),
    ("nxt", "next", ""),
    ("pls", "please", ""),
    ("plz", "please", ""),
    ("realy", "really", ""),
    ("recieve", "receive", ""),
    ("recieved", "received", ""),
    ("shoud", "should", ""),
    ("shure", "sure", ""),
    ("srry", "sorry", ""),
    ("sry", "sorry", ""),
    ("teh", "the", ""),
    ("thak", "thank", ""),
    ("thanky", "thank", ""),
    ("thannk", "thank", ""),
    ("thanq", "thanks", ""),
    ("thanx", "thanks", ""),
    ("thks", "thanks", ""),
    ("thnaks", "thanks", ""),
    ("thnk", "thank", ""),
    ("thnks", "thanks", ""),
    ("thnx", "thanks", ""),
    ("thsnk", "thank", ""),
    ("thx", "thanks", ""),
    ("tmrw", "tomorrow", ""),
    ("tmw", "tomorrow", ""),
    ("tnx", "thanks", ""),
    ("tommorow", "tomorrow", ""),
    ("tommorrow", "tomorrow", ""),
    ("tomorow", "tomorrow", ""),
    ("tonite", "tonight", ""),
    ("tx", "thanks", ""),
    ("ty", "thanks", ""),
    ("u", "you", ""),
    ("ur", "your", ""),
    ("wil", "will", ""),
    ("wud", "would", ""),
    ("ya", "you", ""),
    ("yu", "you", ""),
];

/// Words that are worth putting right and that no other common word is close to.
const OFTEN_MISSPELT: &[&str] = &[
    "absolutely",
    "afternoon",
    "amazing",
    "another",
    "anything",
    "apologies",
    "apologize",
    "apology",
    "appointment",
    "appreciate",
    "available",
    "beautiful",
    "because",
    "before",
    "brilliant",
    "choosing",
    "colleague",
    "comfortable",
    "complaint",
    "completely",
    "congratulations",
    "convenient",
    "customer",
    "definitely",
    "delicious",
    "disappointed",
    "dreadful",
    "environment",
    "evening",
    "everybody",
    "everyone",
    "everything",
    "excellent",
    "experience",
    "explained",
    "fantastic",
    "february",
    "feedback",
    "forgotten",
    "friday",
    "friend",
    "friendly",
    "friends",
    "goodbye",
    "grateful",
    "guarantee",
    "happened",
    "helpful",
    "holiday",
    "honest",
    "horrible",
    "immediately",
    "incredible",
    "journey",
    "knowledgeable",
    "lovely",
    "manager",
    "memorable",
    "minute",
    "minutes",
    "monday",
    "morning",
    "necessary",
    "nothing",
    "patience",
    "patient",
    "patiently",
    "perfect",
    "personal",
    "please",
    "pleasure",
    "problem",
    "professional",
    "promise",
    "promised",
    "purchase",
    "question",
    "questions",
    "really",
    "receipt",
    "receive",
    "received",
    "recommend",
    "refund",
    "reliable",
    "remember",
    "restaurant",
    "saturday",
    "service",
    "should",
    "someone",
    "something",
    "sunday",
    "terrible",
    "thanks",
    "thursday",
    "together",
    "tomorrow",
    "tonight",
    "treated",
    "tuesday",
    "unfortunately",
    "unfriendly",
    "visiting",
    "waiting",
    "wednesday",
    "weekend",
    "welcome",
    "wonderful",
    "yesterday",
];
