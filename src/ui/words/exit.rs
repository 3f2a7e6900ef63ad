//! Words of the scene and of the exit.

/// What may be promised.
pub const MAY_PROMISE: &str = "You can promise";
/// To the exit.
pub const NEXT: &str = "They are leaving now";
/// Over the customer's last words.
pub const THEY_SAY: &str = "They say";
/// Label of the field.
pub const YOUR_WORDS: &str = "Your last words to them";
/// In the field before anything is written.
pub const PLACEHOLDER: &str = "Write what you would say out loud";
/// Main action.
pub const SAY: &str = "Say it";
/// Main action when the field is empty.
pub const SAY_NOTHING: &str = "Say nothing";
/// Over the chips, for screen readers.
pub const FOUND: &str = "What your words do";
/// Text that can't be rated.
pub const UNRATED: &str = "Not rated: this doesn't read as English parting words. The customers will answer from the visit alone.";
/// Second try.
pub const AGAIN_TITLE: &str = "Change one thing";
/// Back to the scene.
pub const SCENE_AGAIN: &str = "Look at the scene again";
/// Under the plain answer of the second exit.
pub const SAME_CUSTOMERS: &str = "The same customers leave again.";

/// The exit's heading.
pub fn leaving(who: &str) -> String {
    let name = who.split(',').next().unwrap_or(who);
    format!("The exit: {name}")
}

/// Seconds that the scene leaves.
pub fn seconds(n: i32) -> String {
    format!("You have about {n} seconds at the exit.")
}

/// Seconds that the words take.
pub fn takes(n: usize) -> String {
    format!("about {n} s")
}

/// Words that are too long to keep.
pub fn too_long(n_chars: usize, max: usize) -> String {
    format!(
        "That is {n_chars} characters; nobody at a door listens to more than {max}. \
         Your text is safe here. Shorten it and say it again."
    )
}

/// What the mark beside a beat means, for screen readers.
pub fn mark(sign: &str) -> &'static str {
    match sign {
        "plus" => "Good: ",
        "minus" => "Bad: ",
        _ => "Open: ",
    }
}

/// In the bar.
pub const SCENE_PLACE: &str = "The scene";
/// In the bar.
pub const EXIT_PLACE: &str = "The exit";
