//! Writing an object, field by field.

/// An object in the making.
#[derive(Debug, Default)]
pub struct Writer(String);

impl Writer {
    /// An object without fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value that is JSON already.
    pub fn raw(&mut self, name: &str, json: &str) {
        self.0.push(if self.0.is_empty() { '{' } else { ',' });
        self.0.push_str(&quoted(name));
        self.0.push(':');
        self.0.push_str(json);
    }

    /// Adds a text.
    pub fn text(&mut self, name: &str, text: &str) {
        self.raw(name, &quoted(text));
    }

    /// Adds a text, if there is one.
    pub fn maybe(&mut self, name: &str, text: Option<&str>) {
        text.iter().for_each(|it| self.text(name, it));
    }

    /// Adds a whole number.
    pub fn number(&mut self, name: &str, number: i64) {
        self.raw(name, &number.to_string());
    }

    /// The object.
    pub fn end(self) -> String {
        if self.0.is_empty() { "{}".to_owned() } else { self.0 + "}" }
    }
}

/// A text as JSON.
pub fn quoted(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    json.push('"');
    for char in text.chars() {
        let code = u32::from(char);
        match char {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            '\u{8}' => json.push_str("\\b"),
            '\u{c}' => json.push_str("\\f"),
            '\0'..='\u{1f}' => {
                json.push_str("\\u00");
                json.extend(
                    [code / 16, code % 16].iter().filter_map(|it| char::from_digit(*it, 16)),
                );
            }
            _ => json.push(char),
        }
    }
    json.push('"');
    json
}
