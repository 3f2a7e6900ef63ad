//! Just enough HTML to check and change the one page that Trunk writes.

use std::ops::Range;

/// A start tag in a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Lower-case name.
    pub name: String,
    /// Attributes in order; one without a value has an empty one.
    pub attributes: Vec<(String, String)>,
    /// Where it stands, brackets included.
    pub place: Range<usize>,
}

impl Tag {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The same tag with an attribute added or replaced.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.attributes.retain(|(key, _)| key != name);
        self.attributes.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Writes the tag.
    pub fn print(&self) -> String {
        let mut text = format!("<{}", self.name);
        for (key, value) in &self.attributes {
            text.push_str(&match value.as_str() {
                "" => format!(" {key}"),
                value => format!(" {key}=\"{value}\""),
            });
        }
        text + ">"
    }
}

/// All start tags of a page, in order. Comments are skipped.
pub fn tags(html: &str) -> Vec<Tag> {
    let (mut tags, mut from) = (Vec::new(), 0);
    while let Some(start) = html.get(from..).and_then(|it| it.find('<')).map(|it| from + it) {
        let rest = html.get(start..).unwrap_or("");
        if rest.starts_with("<!--") {
            from = start + rest.find("-->").map_or(rest.len(), |it| it + 3);
        } else if let Some(tag) = tag(rest, start) {
            from = tag.place.end;
            tags.push(tag);
        } else {
            from = start + 1;
        }
    }
    tags
}

fn tag(rest: &str, start: usize) -> Option<Tag> {
    let inner = rest.strip_prefix('<').filter(|it| it.starts_with(char::is_alphabetic))?;
    let length = inner.find(|c: char| c.is_whitespace() || c == '>' || c == '/')?;
    let (name, mut left) = inner.split_at_checked(length)?;
    let mut attributes = Vec::new();
    loop {
        left = left.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if let Some(after) = left.strip_prefix('>') {
            let end = start + rest.len() - after.len();
            let name = name.to_ascii_lowercase();
            return Some(Tag { name, attributes, place: start..end });
        }
        let (attribute, after) = attribute(left)?;
        attributes.push(attribute);
        left = after;
    }
}

fn attribute(left: &str) -> Option<((String, String), &str)> {
    let length = left.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/'))?;
    let (key, after) = left.split_at_checked(length.max(1))?;
    let key = key.to_ascii_lowercase();
    let Some(value) = after.strip_prefix('=') else {
        return Some(((key, String::new()), after));
    };
    let quote = value.chars().next().filter(|it| matches!(it, '"' | '\''));
    let (value, after) = match quote {
        Some(quote) => value.get(1..)?.split_once(quote)?,
        None => value.split_at_checked(value.find(|c: char| c.is_whitespace() || c == '>')?)?,
    };
    Some(((key, value.to_owned()), after))
}

/// Changes tags of a page: what the function returns stands in the tag's place.
pub fn rewrite(html: &str, mut change: impl FnMut(Tag) -> Option<String>) -> String {
    let (mut page, mut from) = (String::with_capacity(html.len()), 0);
    for tag in tags(html) {
        let place = tag.place.clone();
        if let Some(text) = change(tag) {
            page.push_str(html.get(from..place.start).unwrap_or(""));
            page.push_str(&text);
            from = place.end;
        }
    }
    page + html.get(from..).unwrap_or("")
}

/// What in a page would be refused by its own security policy or leave its own server.
pub fn problems(html: &str) -> Vec<String> {
    tags(html).iter().flat_map(tag_problems).collect()
}

fn tag_problems(tag: &Tag) -> Vec<String> {
    let mut problems = Vec::new();
    match tag.name.as_str() {
        "style" => problems.push("an inline <style>".to_owned()),
        "script" if tag.get("src").is_none() => problems.push("an inline <script>".to_owned()),
        _ => {}
    }
    for (key, value) in &tag.attributes {
        let is_absolute = value.contains("://") || value.starts_with("//");
        if key == "style" || key.starts_with("on") {
            problems.push(format!("{key}= on <{}>", tag.name));
        } else if is_absolute && !key.starts_with("xmlns") {
            problems.push(format!("the absolute address {value} on <{}>", tag.name));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_read_with_all_its_attributes() {
        let page = "<!-- <b> --><p a=\"1 > 0\" b='two' c=3 d/>text</p>";
        let attributes = [("a", "1 > 0"), ("b", "two"), ("c", "3"), ("d", "")];
        let attributes = attributes.map(|(key, value)| (key.to_owned(), value.to_owned()));
        let tag = Tag { name: "p".to_owned(), attributes: attributes.into(), place: 12..40 };
        assert_eq!(tags(page), [tag]);
    }

    #[test]
    fn only_changed_tags_are_written_anew() {
        let page = "<i  class=a>x</i><b>y</b>";
        let changed = rewrite(page, |it| (it.name == "b").then(|| it.with("id", "z").print()));
        assert_eq!(changed, "<i  class=a>x</i><b id=\"z\">y</b>");
    }

    #[test]
    fn what_the_policy_refuses_is_found() {
        let check = |page: &str, expected: &[&str]| assert_eq!(problems(page), expected);
        check("<p class=a>Write to http://example.com</p>", &[]);
        check("<svg xmlns=\"http://www.w3.org/2000/svg\">", &[]);
        check("<script src=\"./gate.js\"></script>", &[]);
        check("<script>go()</script>", &["an inline <script>"]);
        check("<style>p{}</style>", &["an inline <style>"]);
        check("<p style=\"color:red\" onclick=\"x()\">", &["style= on <p>", "onclick= on <p>"]);
        check("<img src=\"//x.org/a\">", &["the absolute address //x.org/a on <img>"]);
    }
}
