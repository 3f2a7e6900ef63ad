//! Denials, thoughts and reports: words that hold a move which nobody makes.

use encore::reading::read_closing;

#[test]
fn no_denial_thought_or_report_makes_a_move() {
    let acts = [
        "thank you for waiting so patiently",
        "wish you a safe trip home",
        "invite you to come back in spring",
        "have your refund put through",
        "call you by four",
        "replace it if it breaks",
        "apologize for the noisy room",
        "ask Sam to look after your notes",
        "carry it to the car for you",
        "ask what we could have done better",
        "say goodbye",
        "say that you chose well",
    ];
    let heads = [
        "I won't",
        "I can't",
        "I don't",
        "I will never",
        "I'm not going to",
        "There's no need for me to",
        "She said that she would",
        "My boss told me to say that we",
        "If you had come yesterday, I would have been able to",
    ];
    for head in heads {
        for act in acts {
            let text = format!("{head} {act}.");
            assert!(read_closing(&text, None).moves().is_empty(), "{text}");
        }
    }
}
