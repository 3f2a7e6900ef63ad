//! The card beside a round: what was hoped and heard, not heard, and heard without being hoped.

use std::cmp::Reverse;

use super::Match;
use super::features::Statement;
use super::joined::{self, AMONG_MANY};
use crate::attempt::Share;
use crate::card::{Card, Question};
use crate::customers::Answer;
use crate::frame::{Polarity, Theme};
use crate::order::sorted_by_key;
use crate::reading::Reader;

/// A sentence of a round: which answer, and which sentence of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quote {
    /// Index of the answer in the round.
    pub answer: usize,
    /// Index of the sentence in the answer.
    pub sentence: usize,
}

/// One hoped statement and what came closest to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The question it answers on the card.
    pub question: Question,
    /// What was hoped.
    pub hoped: String,
    /// Whether it could be read; other languages are not compared.
    pub is_rated: bool,
    /// Each customer's best match, in the order of the round.
    pub matches: Vec<Match>,
    /// The sentence that shows best how the statement fared, if any is near it.
    pub quote: Option<Quote>,
}

impl Pair {
    /// How the statement fared: heard from somebody, touched, contradicted, or nothing of it.
    pub fn best(&self) -> Match {
        let order = [Match::Same, Match::Partial, Match::Opposite];
        order.into_iter().find(|it| self.n(*it) > 0).unwrap_or(Match::None)
    }

    /// How many customers matched it so.
    pub fn n(&self, wanted: Match) -> usize {
        self.matches.iter().filter(|it| **it == wanted).count()
    }
}

/// Something several customers said that nobody had hoped for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unhoped {
    /// What it is about.
    pub theme: Theme,
    /// Praised or criticised.
    pub polarity: Polarity,
    /// How many customers said so.
    pub n_customers: usize,
    /// One of them.
    pub quote: Quote,
}

/// A card beside the answers of one round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// One pair for each written statement, in the order of the card.
    pub pairs: Vec<Pair>,
    /// What was said beyond it, most frequent first, at most [`Comparison::MAX_UNHOPED`].
    pub unhoped: Vec<Unhoped>,
}

impl Comparison {
    /// How many unhoped things are told; more would bury the pairs.
    pub const MAX_UNHOPED: usize = 3;

    /// Percent of the customers who said at least one of the statements.
    pub fn share_heard(&self) -> usize {
        let n_customers = self.pairs.first().map_or(0, |it| it.matches.len());
        let said = |idx: &usize| {
            self.pairs.iter().any(|it| it.matches.get(*idx) == Some(&Match::Same))
        };
        (0..n_customers).filter(said).count() * 100 / n_customers.max(1)
    }

    /// How many of the customers said something that was hoped, as a prediction tells it.
    pub fn says(&self) -> Share {
        match self.share_heard() {
            0..20 => Share::None,
            20..60 => Share::Some,
            _ => Share::Most,
        }
    }

    /// How many statements somebody said.
    pub fn n_heard(&self) -> usize {
        self.pairs.iter().filter(|it| it.best() == Match::Same).count()
    }
}

/// Puts a card beside the answers of a round.
pub fn compare(reader: Reader<'_>, card: &Card, answers: &[Answer]) -> Comparison {
    let sentences = |it: &Answer| -> Vec<Statement> {
        it.sentences.iter().map(|it| Statement::read(reader, &it.text)).collect()
    };
    let heard: Vec<_> = answers.iter().map(sentences).collect();
    let written = Question::ALL.iter().filter(|it| !card.statement(**it).is_blank());
    let pairs: Vec<_> = written.map(|it| pair(reader, card, *it, &heard)).collect();
    let unhoped = unhoped(reader, card, answers);
    Comparison { pairs, unhoped }
}

/// How near a match is to what was hoped, for choosing the sentence to show.
fn nearness(found: Match) -> u8 {
    match found {
        Match::Same => 3,
        Match::Partial => 2,
        Match::Opposite => 1,
        Match::None => 0,
    }
}

fn pair(reader: Reader<'_>, card: &Card, question: Question, heard: &[Vec<Statement>]) -> Pair {
    let hoped = card.statement(question).as_str();
    let meant = Statement::read(reader, hoped);
    let mut matches = Vec::with_capacity(heard.len());
    let mut best = ((0, 0), None);
    for (answer, said) in heard.iter().enumerate() {
        let mut nearest = Match::None;
        for (sentence, it) in said.iter().enumerate() {
            let (found, score) = joined::verdict(reader, &meant, it, AMONG_MANY);
            if nearness(found) > nearness(nearest) {
                nearest = found;
            }
            let rank = (nearness(found), score);
            if found != Match::None && rank > best.0 {
                best = (rank, Some(Quote { answer, sentence }));
            }
        }
        matches.push(nearest);
    }
    let is_rated = reader.statement(hoped).rated;
    Pair { question, hoped: hoped.to_owned(), is_rated, matches, quote: best.1 }
}

fn unhoped(reader: Reader<'_>, card: &Card, answers: &[Answer]) -> Vec<Unhoped> {
    let mut found: Vec<Unhoped> = Vec::new();
    for (answer, said) in answers.iter().enumerate() {
        let mut counted = Vec::new();
        for (sentence, it) in said.sentences.iter().enumerate() {
            let Some((theme, polarity)) = it.theme else { continue };
            if polarity == Polarity::Neutral || counted.contains(&(theme, polarity)) {
                continue;
            }
            counted.push((theme, polarity));
            match found.iter_mut().find(|it| (it.theme, it.polarity) == (theme, polarity)) {
                Some(known) => known.n_customers += 1,
                None => {
                    let quote = Quote { answer, sentence };
                    found.push(Unhoped { theme, polarity, n_customers: 1, quote });
                }
            }
        }
    }
    let hoped = hoped_themes(reader, card);
    found.retain(|it| !hoped.contains(&it.theme));
    let mut unhoped =
        sorted_by_key(found, |it| (Reverse(it.n_customers), it.theme, it.polarity));
    unhoped.truncate(Comparison::MAX_UNHOPED);
    unhoped
}

fn hoped_themes(reader: Reader<'_>, card: &Card) -> Vec<Theme> {
    let statements = Question::ALL.iter().map(|it| card.statement(*it).as_str());
    statements.flat_map(|it| reader.statement(it).themes()).map(|(theme, _)| theme).collect()
}
