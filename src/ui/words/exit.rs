//! Words of the scene and of the exit.

use crate::content::By;

/// What may be promised.
pub const MAY_PROMISE: &str = "You can promise";
/// Over the customer's last words.
pub const THEY_SAY: &str = "They say";
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

/// To the exit.
pub fn next(by: By) -> &'static str {
    match by {
        By::Person => "They are leaving now",
        By::Phone => "They are about to hang up",
        By::Writing => "Now your last lines",
    }
}

/// Label of the field.
pub fn your_words(by: By) -> &'static str {
    match by {
        By::Person => "Your last words to them",
        By::Phone => "Your last words on the line",
        By::Writing => "Your last lines to them",
    }
}

/// In the field before anything is written.
pub fn placeholder(by: By) -> &'static str {
    match by {
        By::Person | By::Phone => "Write what you would say out loud",
        By::Writing => "Write what they will read",
    }
}

/// Main action.
pub fn say(by: By) -> &'static str {
    match by {
        By::Person | By::Phone => "Say it",
        By::Writing => "Send it",
    }
}

/// Main action when the field is empty.
pub fn say_nothing(by: By) -> &'static str {
    match by {
        By::Person => "Say nothing",
        By::Phone => "Hang up without a word",
        By::Writing => "Leave it empty",
    }
}

/// The exit's heading.
pub fn leaving(who: &str, by: By) -> String {
    let name = who.split(',').next().unwrap_or(who);
    match by {
        By::Person => format!("The exit: {name}"),
        By::Phone => format!("The end of the call: {name}"),
        By::Writing => format!("Your last lines: {name}"),
    }
}

/// Seconds that the scene leaves.
pub fn seconds(n: i32, by: By) -> String {
    match by {
        By::Person => format!("You have about {n} seconds at the exit."),
        By::Phone => format!("You have about {n} seconds before they hang up."),
        By::Writing => format!("They will read it in about {n} seconds."),
    }
}

/// Seconds that the words take.
pub fn takes(n: usize) -> String {
    format!("about {n} s")
}

/// Words that are too long to keep.
pub fn too_long((n_chars, max): (usize, usize), by: By) -> String {
    let nobody = match by {
        By::Person => "nobody at a door listens to more than",
        By::Phone => "nobody on the line listens to more than",
        By::Writing => "nobody reads to the end of more than",
    };
    format!(
        "That is {n_chars} characters; {nobody} {max}. \
         Your text is safe here. Shorten it and try again."
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
