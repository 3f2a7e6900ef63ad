//! What doesn't belong into content: brands, addresses of any kind, phone numbers.

use encore::content::Problem;
use encore::content::block::{Entry, parse};

/// Names of companies and products that people might write without a thought, lower case.
const BRANDS: &[&str] = &[
    "adidas",
    "adobe",
    "airbnb",
    "aldi",
    "amazon",
    "american express",
    "amex",
    "android",
    "ikea",
    "apple pay",
    "at&t",
    "audi",
    "bmw",
    "boeing",
    "airbus",
    "burger king",
    "chatgpt",
    "coca-cola",
    "coke",
    "costco",
    "delta air",
    "disney",
    "dhl",
    "ebay",
    "facebook",
    "fedex",
    "fitbit",
    "google",
    "h&m",
    "hertz",
    "hilton",
    "honda",
    "hyundai",
    "instagram",
    "iphone",
    "ipad",
    "kindle",
    "kleenex",
    "lego",
    "lidl",
    "linkedin",
    "lufthansa",
    "lyft",
    "marriott",
    "mastercard",
    "mcdonald",
    "mercedes",
    "microsoft",
    "netflix",
    "nike",
    "nokia",
    "paypal",
    "pepsi",
    "playstation",
    "porsche",
    "powerpoint",
    "quickbooks",
    "ritz-carlton",
    "ryanair",
    "samsung",
    "skype",
    "sony",
    "spotify",
    "starbucks",
    "subway sandwich",
    "tesla",
    "tiktok",
    "toyota",
    "tripadvisor",
    "trustpilot",
    "twitter",
    "uber",
    "velcro",
    "visa card",
    "volkswagen",
    "walmart",
    "wells fargo",
    "whatsapp",
    "xerox",
    "yelp",
    "youtube",
    "zappos",
    "zara",
    "zoom call",
];

/// Words after which a number is a house.
const STREETS: &[&str] = &["street", "avenue", "boulevard", "road", "lane", "drive"];

/// Every entry that names what it shouldn't. The source of a why-card may name anything.
pub(super) fn faults(files: &[(&str, &str)]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (file, text) in files {
        let mut told_by_the_parser = Vec::new();
        for block in parse(file, text, &mut told_by_the_parser) {
            for entry in block.entries.iter().filter(|it| it.key != "source") {
                problems.extend(fault(entry).map(|(what, hint)| Problem {
                    file: (*file).to_owned(),
                    line: entry.line,
                    field: entry.key.to_owned(),
                    what,
                    hint: hint.to_owned(),
                }));
            }
        }
    }
    problems
}

fn fault(entry: &Entry) -> Option<(String, &'static str)> {
    let text = format!(" {} ", entry.value.to_lowercase());
    let brand = BRANDS.iter().find(|it| is_word(&text, it));
    if let Some(brand) = brand {
        return Some((format!("‘{brand}’ is a brand"), "say what kind of thing it is"));
    }
    if has_phone_number(&text) {
        return Some(("has a phone number".to_owned(), "leave the number out"));
    }
    let has_address = text.contains("http") || text.contains("www.") || text.contains('@');
    if has_address || has_house(&text) {
        return Some(("has an address".to_owned(), "leave the address out"));
    }
    None
}

/// Whether the word stands there with nothing grown onto its front, and at most an s or 's
/// behind it.
fn is_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|it| it.chars().next_back());
        let rest = text.get(at + word.len()..).unwrap_or_default();
        let rest = rest.strip_prefix("'s").or_else(|| rest.strip_prefix('s')).unwrap_or(rest);
        let is_free = |it: Option<char>| it.is_none_or(|it| !it.is_alphanumeric());
        is_free(before) && is_free(rest.chars().next())
    })
}

/// Seven digits and more with nothing but what people write between them.
fn has_phone_number(text: &str) -> bool {
    let runs = text.split(|it: char| !it.is_ascii_digit() && !" -()/+.".contains(it));
    runs.map(|it| it.chars().filter(char::is_ascii_digit).count()).any(|it| it >= 7)
}

/// A number with a street behind it: "14 Elm Street".
fn has_house(text: &str) -> bool {
    let words: Vec<_> = text.split_whitespace().collect();
    words.windows(3).any(|it| match it {
        [number, _, street] => {
            let street = street.trim_matches(|it: char| !it.is_alphabetic());
            number.chars().all(|it| it.is_ascii_digit()) && STREETS.contains(&street)
        }
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_belong_is_found_and_nothing_else() {
        let cases = [
            ("I saw it on Google's list.", true),
            ("Call 555-0134 221 tonight.", true),
            ("Write to me at ana@shop.example.", true),
            ("We are at 14 Elm Street now.", true),
            ("An apple pie and a lego-free floor.", true),
            ("An apple a day, 26 trucks, and 1,240 dollars by 4:15.", false),
            ("In 2019 we drove 300 miles down the road.", false),
            ("The zoo made us mastercards of the game.", true),
            ("A cook, a coat rack and a superb bus ride.", false),
        ];
        for (text, is_told) in cases {
            let entry = Entry { key: "brief", value: text.into(), line: 1 };
            assert_eq!(fault(&entry).is_some(), is_told, "{text}");
        }
    }
}
