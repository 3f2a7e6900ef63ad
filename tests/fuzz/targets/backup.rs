//! Whatever a backup file holds, it is taken as a whole or refused.
#![no_main]

use encore::storage::Backup;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    if let Err(refused) = Backup::parse(&text) {
        assert!(!refused.to_string().is_empty());
    }
});
