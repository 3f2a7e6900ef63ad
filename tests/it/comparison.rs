//! Hoped beside heard, told as a person would tell it.

use encore::card::{Card, Question, Statement};
use encore::comparison::{Match, compare};
use encore::customers::{Answer, Because, Customer, Outcome, Sentence};
use encore::frame::{Polarity, Theme};
use encore::reading::{Reader, read_statement};
use encore::seed::Seed;

use crate::content::library;

const CALM: Outcome = Outcome {
    feels: 0,
    would_return: 50,
    would_tell: 0,
    enjoyable: 50,
    forced: 0,
    productive: 50,
};

fn card(feel: &str, say: &str, describe: &str) -> Card {
    let mut card = Card::default();
    for (question, text) in Question::ALL.iter().zip([feel, say, describe]) {
        *card.statement_mut(*question) = Statement::cut(text);
    }
    card
}

/// Customers who say these things, sentences between slashes.
fn answers(said: &[&str]) -> Vec<Answer> {
    let persona = library().bank.personas[0].clone();
    let sentence = |text: &str| Sentence {
        text: text.to_owned(),
        because: vec![Because::Exit],
        theme: read_statement(text).themes().into_iter().next(),
    };
    let answer = |said: &&str| Answer {
        customer: Customer { persona: persona.clone(), name: "Ada".to_owned(), seed: Seed(1) },
        sentences: said.split(" / ").map(sentence).collect(),
        outcome: CALM,
    };
    said.iter().map(answer).collect()
}

/// How each written statement fared, with the sentence that shows it.
#[track_caller]
fn check(card: &Card, said: &[&str], expected: &[(Match, Option<&str>)]) {
    let answers = answers(said);
    let comparison = compare(Reader::default(), card, &answers);
    let fared = comparison.pairs.iter().map(|it| {
        let quote = it.quote.map(|it| answers[it.answer].sentences[it.sentence].text.as_str());
        (it.best(), quote)
    });
    assert_eq!(fared.collect::<Vec<_>>(), expected);
}

#[test]
fn the_sentence_that_says_it_is_shown() {
    check(
        &card("I felt listened to.", "", "They kept their promise."),
        &["It took ages. / They really listened to me.", "They never called back."],
        &[
            (Match::Same, Some("They really listened to me.")),
            (Match::Opposite, Some("They never called back.")),
        ],
    );
}

#[test]
fn shared_words_are_not_a_match() {
    check(
        &card("", "The food was excellent.", ""),
        &["The parking was excellent."],
        &[(Match::None, None)],
    );
}

#[test]
fn nobody_there_says_nothing() {
    check(&card("I felt safe.", "", ""), &[], &[(Match::None, None)]);
    check(&card("", "", ""), &["It was fine."], &[]);
}

#[test]
fn a_statement_in_another_language_is_not_compared() {
    let card = card("Ich habe mich gut aufgehoben gefühlt.", "I felt welcome.", "");
    let comparison = compare(Reader::default(), &card, &answers(&["I felt welcome."]));
    let rated: Vec<_> = comparison.pairs.iter().map(|it| it.is_rated).collect();
    assert_eq!(rated, [false, true]);
}

#[test]
fn what_several_said_unasked_comes_most_frequent_first() {
    let said = ["They were rude. / It was dirty.", "It was so dirty.", "They listened to me."];
    let comparison =
        compare(Reader::default(), &card("They listened to me.", "", ""), &answers(&said));
    let unhoped: Vec<_> =
        comparison.unhoped.iter().map(|it| (it.theme, it.polarity, it.n_customers)).collect();
    assert_eq!(unhoped[0], (Theme::Place, Polarity::Minus, 2));
    assert!(unhoped.iter().all(|it| it.0 != Theme::Caring), "{unhoped:?}");
    assert_eq!(comparison.share_heard(), 33);
}
