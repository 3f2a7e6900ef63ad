//! The words of a follow-up: a template with what is known in its slots.

/// What is known; blank where it isn't.
#[derive(Clone, Copy, Debug, Default)]
pub struct Slots<'a> {
    /// Whom it is for.
    pub name: &'a str,
    /// What it is about.
    pub what: &'a str,
    /// The time that was promised, as one says it.
    pub when: &'a str,
    /// Who follows up.
    pub me: &'a str,
}

/// Stands where something is left to be written by hand.
const GAP: &str = "…";

/// The template with its slots filled. A greeting without a name does without it; any other
/// slot of which nothing is known becomes a gap.
pub fn fill(template: &str, slots: &Slots<'_>) -> String {
    let is_nameless = slots.name.trim().is_empty();
    let template =
        if is_nameless { template.replace(", {name},", ",") } else { template.into() };
    let Slots { name, what, when, me } = *slots;
    let mut text = String::new();
    for (idx, part) in template.split('{').enumerate() {
        // Before the first bracket, or behind one that nothing closes.
        let (slot, rest) = part.split_once('}').filter(|_| idx > 0).unwrap_or(("", part));
        let known = match slot {
            "" if idx == 0 => "",
            "name" => known(name),
            "what" => known(what),
            "when" => known(when),
            "me" => known(me),
            _ => {
                text.extend(["{", part]);
                continue;
            }
        };
        // "by 4 p.m." at the end of a sentence has one point.
        let is_ended = known.ends_with('.') && rest.starts_with('.');
        text.extend([known, if is_ended { rest.trim_start_matches('.') } else { rest }]);
    }
    text
}

fn known(text: &str) -> &str {
    match text.trim() {
        "" => GAP,
        text => text,
    }
}
