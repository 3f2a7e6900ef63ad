//! Parts of pages: short functions of their props. None of them reads a context.

pub mod act;
pub mod answer_card;
pub mod bar;
pub mod beats;
pub mod chips;
pub mod choice;
pub mod day_dots;
pub mod marked;
pub mod move_grid;
pub mod note;
pub mod outcomes;
pub mod pair_view;
pub mod plot;
pub mod question_field;
pub mod readings;
pub mod spoken_card;
pub mod why;
