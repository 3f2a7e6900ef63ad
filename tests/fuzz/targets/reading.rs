//! Whatever bytes are typed, reading and comparing end, and marks stay on character borders.
#![no_main]

use encore::comparison::match_statements;
use encore::reading::{Reader, read_closing, read_statement};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    for reading in [read_closing(&text, None), read_statement(&text)] {
        assert!(reading.rated || reading.marks.is_empty());
        for mark in &reading.marks {
            assert!(text.get(mark.span.start..mark.span.end).is_some());
        }
    }
    let (hoped, heard) = text.split_once('|').unwrap_or((&text, "They kept their word."));
    let _ = match_statements(Reader::default(), hoped, heard);
});
