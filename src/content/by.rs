//! How an exit happens: face to face, on the phone, in writing.

use crate::frame::frame_enum;

frame_enum! {
    /// How the parting words reach the customer.
    #[derive(Default)]
    By {
        /// Both are in one room.
        #[default]
        Person = "person",
        /// On the phone: nobody sees the other.
        Phone = "phone",
        /// A note, a mail, a chat: nobody sees or hears the other.
        Writing = "writing",
    }
}

impl By {
    /// The ways that a list names: "phone or writing". None when one of them is no way.
    pub(super) fn any_of(text: &str) -> Option<Vec<Self>> {
        text.split(" or ").map(|it| Self::from_name(it.trim())).collect()
    }
}
