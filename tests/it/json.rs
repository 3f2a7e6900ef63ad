//! The reader of JSON takes what the standard one takes, and nothing else.

use encore::seed::Seed;
use encore::storage::json::{Json, quoted};
use serde_json::Value;
use serde_json::value::RawValue;

const SAMPLE: &str = r#" {"a":[1,-2.5e+3,0,true,false,null,{}],"b\n":"x\"\\\/\b\fö\u00e9\ud83d\ude00","c":{"d":[]}} "#;

#[test]
fn noise_is_sound_here_exactly_when_it_is_elsewhere() {
    let mut chance = Seed(11).stream();
    for _ in 0..20_000 {
        let mut bytes = SAMPLE.as_bytes().to_vec();
        for _ in 0..chance.between(0, 3) {
            let place = usize::try_from(chance.below(bytes.len() as u64)).unwrap();
            match chance.below(3) {
                0 => bytes[place] = *chance.pick(b"{}[]\",:\\0e-+. \n\x00tu9").unwrap(),
                1 => bytes.truncate(place.max(1)),
                _ => bytes.insert(place, *chance.pick(b"{}[]\",:\\0e-+. \n\x00tu9").unwrap()),
            }
        }
        if let Ok(text) = String::from_utf8(bytes) {
            check(&text);
        }
    }
}

#[test]
fn texts_come_back_as_they_were_written() {
    let odd: String = ('\0'..'\u{300}').chain("\u{2028}😀\u{10ffff}".chars()).collect();
    assert_eq!(quoted(&odd), serde_json::to_string(&odd).unwrap());
    assert_eq!(Json::parse(&quoted(&odd)).unwrap().text(), Some(odd));
    let half = Json::parse(r#""\ud83d""#).unwrap();
    assert_eq!(half.text(), None, "half a character is no text");
}

#[track_caller]
fn check(text: &str) {
    let is_sound = serde_json::from_str::<Box<RawValue>>(text).is_ok();
    let found = Json::parse(text);
    assert_eq!(found.is_ok(), is_sound, "{text}");
    if let (Ok(json), Ok(value)) = (found, serde_json::from_str::<Value>(text)) {
        same(json, &value);
    }
}

fn same(json: Json<'_>, value: &Value) {
    assert_eq!(json.text().as_deref(), value.as_str());
    assert_eq!(json.items().map(|it| it.len()), value.as_array().map(Vec::len));
    let (items, values) = (json.items().unwrap_or_default(), value.as_array());
    values.into_iter().flatten().zip(items).for_each(|(value, it)| same(it, value));
    assert_eq!(json.fields().is_some(), value.is_object());
    for (name, it) in json.fields().iter().flat_map(|it| it.all()) {
        let is_last = json.fields().unwrap().only(name).is_some();
        if is_last {
            same(*it, &value[name]);
        }
    }
}
