//! Who leaves: personas, names and seeds drawn from the round's seed.

use super::Customer;
use crate::content::{Library, Persona};
use crate::seed::{Seed, Stream};

/// Parts of the round's seed.
const PERSONAS: u64 = 1;
const NAMES: u64 = 2;
const PEOPLE: u64 = 100;

/// Every persona once, shuffled, before any comes twice; names differ while the bank has any.
pub(super) fn draw(library: &Library, seed: Seed, n_customers: usize) -> Vec<Customer> {
    let bank = &library.bank;
    let personas = dealt(&bank.personas, seed.branch(PERSONAS).stream(), n_customers);
    let names = dealt(&bank.names, seed.branch(NAMES).stream(), n_customers);
    let people = personas.into_iter().zip(names).zip(PEOPLE..);
    people.map(|((persona, name), part)| customer(persona, name, seed.branch(part))).collect()
}

fn customer(persona: &Persona, name: &str, seed: Seed) -> Customer {
    Customer { persona: persona.clone(), name: name.to_owned(), seed }
}

/// Deals `n` cards from a pack that is shuffled again whenever it runs out.
fn dealt<T>(pack: &[T], mut chance: Stream, n: usize) -> Vec<&T> {
    let mut dealt = Vec::new();
    while dealt.len() < n && !pack.is_empty() {
        let mut cards: Vec<&T> = pack.iter().collect();
        chance.shuffle(&mut cards);
        cards.truncate(n - dealt.len());
        dealt.append(&mut cards);
    }
    dealt
}
