//! Customers in the scenes of the content.

use encore::customers;
use encore::seed::Seed;

use crate::builders::{Stage, closing, library, mean_feels};
use crate::closings::WORKED;

#[test]
fn show() {
    let library = library();
    let wanted = std::env::var("SHOW").unwrap_or_default();
    for (id, good, poor) in WORKED {
        if !wanted.is_empty() && !wanted.contains(id) {
            continue;
        }
        let (role, scene) = library.scene(id).unwrap();
        let at = Stage { library: &library, role, scene };
        let stock =
            "{stock_phrase, thanks 1: Thank you for coming}, {warm_wish 1: have a nice day}.";
        for (name, words) in
            [("silence", ""), ("stock", stock), ("good", *good), ("poor", *poor)]
        {
            let customers = customers::draw(&library, Seed(21), 8);
            let it = closing(words);
            let answers = it.answers(&at, &customers);
            println!("\n== {id} {name}: mean feels {}", mean_feels(&answers));
            for a in &answers {
                let o = a.outcome;
                println!(
                    "{:>5} {:3}% {:4} e{} f{} p{} | {} ({}): {}",
                    o.feels,
                    o.would_return,
                    o.would_tell,
                    o.enjoyable,
                    o.forced,
                    o.productive,
                    a.customer.name,
                    a.customer.persona.title,
                    a.text()
                );
            }
        }
        if let Some(s) = encore::suggest::suggest(
            &closing(poor).visit(&at),
            &customers::draw(&library, Seed(21), 8),
        ) {
            println!("SUGGEST for poor: {s:?}");
        }
    }
}

#[test]
fn figures() {
    use crate::builders::{mean, mean_return};
    use std::collections::BTreeSet;
    let library = library();
    let stock =
        "{stock_phrase, thanks 1: Thank you for coming}, {warm_wish 1: have a nice day}.";
    let warm = "{thanks 2, hollow: Thank you for spending your day with us}, {warm_wish 2: have a wonderful sunny afternoon}, and {invitation 2: see you on Thursday}!";
    println!("scene | silence stock warm good poor (feels return) SDgood SDpoor distinct100");
    for (id, good, poor) in WORKED {
        let (role, scene) = library.scene(id).unwrap();
        let at = Stage { library: &library, role, scene };
        let mut row = format!("{id} |");
        let mut sds = String::new();
        for words in ["", stock, warm, *good, *poor] {
            let people: Vec<_> =
                (0..30).flat_map(|s| customers::draw(&library, Seed(s), 8)).collect();
            let a = closing(words).answers(&at, &people);
            row += &format!(" {}/{}%", mean_feels(&a), mean_return(&a));
            let m = mean_feels(&a);
            let sd = mean(a.iter().map(|it| (it.outcome.feels - m).pow(2))).isqrt();
            let forced = mean(a.iter().map(|it| it.outcome.forced));
            sds += &format!(" {sd}(f{forced})");
        }
        let mut distinct = BTreeSet::new();
        for s in 0..100 {
            distinct.extend(
                closing(good)
                    .answers(&at, &customers::draw(&library, Seed(s), 8))
                    .iter()
                    .map(|it| it.text()),
            );
        }
        println!("{row} | SD {sds} | {}", distinct.len());
    }
}

#[test]
fn many() {
    let library = library();
    for (n, (id, good, poor)) in WORKED.iter().enumerate() {
        let (role, scene) = library.scene(id).unwrap();
        let at = Stage { library: &library, role, scene };
        for (k, words) in [*good, *poor].into_iter().enumerate() {
            let customers = customers::draw(&library, Seed(1000 + (n * 2 + k) as u64), 12);
            println!("== {id}");
            for a in closing(words).answers(&at, &customers) {
                println!(
                    "{:>4} {:?}: {}",
                    a.outcome.feels,
                    a.customer.persona.register,
                    a.text()
                );
            }
        }
    }
}
