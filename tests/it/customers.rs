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
            let customers = customers::draw(&library, Seed(7), 8);
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
            &customers::draw(&library, Seed(7), 8),
        ) {
            println!("SUGGEST for poor: {s:?}");
        }
    }
}
