//! Whatever a content file holds, reading it ends with a pack or with faults that name a line.
#![no_main]

use encore::content::RolePack;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    if let Err(problems) = RolePack::parse("pack.txt", &text) {
        assert!(!problems.is_empty());
        assert!(problems.iter().all(|it| it.line > 0));
    }
});
