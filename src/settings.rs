//! Settings: how the pages look. The last change wins; what isn't understood is the default.

use crate::frame::frame_enum;

frame_enum! {
    /// Light or dark.
    Theme {
        /// As the device is set.
        System = "system",
        /// Always light.
        Light = "light",
        /// Always dark.
        Dark = "dark",
    }
}

frame_enum! {
    /// How large the text is.
    TextSize {
        /// As the browser is set.
        Normal = "normal",
        /// One step larger.
        Large = "large",
        /// Two steps larger.
        Largest = "largest",
    }
}

/// Everything a person can set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Light or dark.
    pub theme: Theme,
    /// How large the text is.
    pub text: TextSize,
}

impl Default for Settings {
    fn default() -> Self {
        Self { theme: Theme::System, text: TextSize::Normal }
    }
}
