//! Reads texts, one JSON object a line: `{"id": "…", "text": "…"}`. Prints a line for each finding:
//! `{"id", "rule", "what", "message"}`.

use std::io::{self, BufRead, Write};

use harper_core::linting::{LintGroup, Linter};
use harper_core::parsers::PlainEnglish;
use harper_core::spell::FstDictionary;
use harper_core::{Dialect, Document};
use serde_json::{Value, json};

fn main() -> io::Result<()> {
    let mut linter = LintGroup::new_curated(FstDictionary::curated(), Dialect::American);
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line: Value = serde_json::from_str(&line?)?;
        let text = line["text"].as_str().unwrap_or("");
        let document = Document::new_curated(text, &PlainEnglish);
        for (rule, lints) in linter.organized_lints(&document) {
            for lint in lints {
                let what: String = document.get_span_content(&lint.span).iter().collect();
                let line = json!({ "id": line["id"], "rule": rule, "what": what, "message": lint.message });
                writeln!(out, "{line}")?;
            }
        }
    }
    Ok(())
}
