//! Text that nobody expects, on the card and at the exit: a sentence, never a fault.

use serde_json::Value;

use crate::pages::{EXIT, N_CUSTOMERS, QUESTIONS};
use crate::visit::{Visit, phone};

/// Beyond all that can be kept.
const ENDLESS: usize = 100_000;

/// Odd texts that can be said, and whether the coach must admit that it can't rate them.
fn odd() -> [(String, bool); 9] {
    [
        ("x".to_owned(), false),
        ("😀👍🏽👨‍👩‍👧‍👦🎉 😀👍🏽👨‍👩‍👧‍👦🎉 🎉 🎉".to_owned(), false),
        ("شكرا لك على صبرك اليوم، سأتصل بك غدا في الساعة السادسة".to_owned(), true),
        (
            "Danke, dass Sie so lange gewartet haben. Ich rufe Sie heute Abend an.".to_owned(),
            true,
        ),
        (
            "<script>window.__ran = true</script><img src=x onerror=window.__ran=true>"
                .to_owned(),
            false,
        ),
        ("a\u{1}b\u{202e}c\u{7f}d\u{200b}e".to_owned(), false),
        ("W".repeat(1_900), false),
        (format!("e{}", "\u{301}".repeat(400)), false),
        ("{{words}} ${words} %s \\u0000 ' OR 1=1 --".to_owned(), false),
    ]
}

#[test]
fn odd_words_at_the_exit_are_kept_shown_and_answered() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.write_card().await;
            it.leave().await;
            for (text, is_unrated) in odd() {
                it.paste(EXIT, &text).await;
                it.fits().await;
                if is_unrated {
                    assert!(it.text(".note").await.starts_with("Not rated"), "{text}");
                }
                assert_eq!(it.held(EXIT).await, text);
            }
            it.press("Say it").await;
            it.predict().await;
            hear_odd_words(it).await;
            it.faultless().await;
        })
    });
}

/// Each of them is said to the same customers, who all answer.
async fn hear_odd_words(it: &Visit) {
    it.hear_all().await;
    it.compare().await;
    for (text, _) in odd() {
        it.again().await;
        it.paste(EXIT, &text).await;
        it.press("Say it").await;
        it.hear_all().await;
        it.fits().await;
        it.see_change().await;
        it.fits().await;
        it.until_out(0).await;
    }
    assert_eq!(it.records("attempt").await.len(), 1 + odd().len());
    assert_eq!(it.run("return window.__ran ?? null").await, Value::Null);
    it.run("location.hash = '#/progress'").await;
    it.at("progress").await;
    it.fits().await;
}

#[test]
fn endless_words_are_refused_with_a_sentence_and_stay() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            let endless = "word ".repeat(ENDLESS / 5);
            it.paste(QUESTIONS[1], &endless).await;
            it.paste(QUESTIONS[0], "x").await;
            it.paste(QUESTIONS[2], "x").await;
            it.press("To the scene").await;
            assert!(it.text(".note").await.contains("Your text is safe"));
            assert_eq!(it.held(QUESTIONS[1]).await.len(), ENDLESS);
            it.fits().await;
            it.write_card().await;
            it.leave().await;
            it.paste(EXIT, &endless).await;
            it.press("Say it").await;
            it.until(
                "a sentence",
                "return document.body.innerText.includes('Your text is safe here')",
            )
            .await;
            assert_eq!(it.held(EXIT).await.len(), ENDLESS);
            it.fits().await;
            it.faultless().await;
        })
    });
}

#[test]
fn nothing_at_all_is_an_exit_too() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.write_card().await;
            it.leave().await;
            it.paste(EXIT, " \n\t ").await;
            it.press("Say nothing").await;
            it.predict().await;
            it.hear_all().await;
            it.until_out(N_CUSTOMERS).await;
            it.compare().await;
            assert!(it.text("main").await.contains("You said nothing."));
            it.faultless().await;
        })
    });
}

#[test]
fn half_a_character_is_no_fault() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.write_card().await;
            it.leave().await;
            it.run(
                "const field = document.getElementById('words');
                 field.value = 'I will call you at six. \\ud83d';
                 field.dispatchEvent(new InputEvent('input', { bubbles: true }));",
            )
            .await;
            it.press("Say it").await;
            it.predict().await;
            let words = it.records("attempt").await[0]["words"].clone();
            assert!(words.as_str().unwrap().starts_with("I will call you at six."), "{words}");
            it.faultless().await;
        })
    });
}

#[test]
fn odd_text_on_the_card_is_kept_and_compared() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            let texts =
                ["👨‍👩‍👧‍👦", "<script>window.__ran = true</script>", "شكرا لك على صبرك اليوم"];
            for (question, text) in QUESTIONS.iter().zip(texts) {
                it.paste(question, "\u{200b} \u{7}").await;
                it.press("To the scene").await;
                assert!(it.text(".note").await.starts_with("One line is still empty"));
                it.paste(question, text).await;
            }
            it.fits().await;
            it.press("To the scene").await;
            it.at("scene").await;
            it.leave().await;
            it.say("I will call you at six.").await;
            it.predict().await;
            it.hear_all().await;
            it.compare().await;
            let shown = it.text("main").await;
            assert!(texts.iter().all(|it| shown.contains(it)), "{shown}");
            it.fits().await;
            assert_eq!(it.run("return window.__ran ?? null").await, Value::Null);
            it.faultless().await;
        })
    });
}
