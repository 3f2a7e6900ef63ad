//! Many rounds, boiled down to one number: told by the host and by a browser, it must be the
//! same (law S1).

use std::sync::Arc;

use encore::content::library::BANK_FILES;
use encore::content::{Bank, Library, RolePack};
use encore::meaning::Meaning;
use encore::parting_words::PartingWords;
use encore::reading::learned::Learned;
use encore::round::Round;
use encore::seed::Seed;

const BANK: [&str; 8] = [
    include_str!("../../content/bank/personas.txt"),
    include_str!("../../content/bank/people.txt"),
    include_str!("../../content/bank/why.txt"),
    include_str!("../../content/bank/fragments-visit.txt"),
    include_str!("../../content/bank/fragments-exit.txt"),
    include_str!("../../content/bank/fragments-after.txt"),
    include_str!("../../content/bank/fragments-again.txt"),
    include_str!("../../content/bank/fragments-later.txt"),
];

const ROLES: [(&str, &str); 3] = [
    ("dental-assistant", include_str!("../../content/roles/dental-assistant.txt")),
    ("restaurant-hostess", include_str!("../../content/roles/restaurant-hostess.txt")),
    ("cashier", include_str!("../../content/roles/cashier.txt")),
];

fn meanings() -> Meaning {
    Meaning::parse(include_bytes!("../../assets/meaning.bin")).unwrap()
}

fn library() -> Library {
    let files: Vec<_> = BANK_FILES.iter().copied().zip(BANK).collect();
    let roles = ROLES.iter().map(|(id, text)| RolePack::parse(id, text).unwrap());
    let learned =
        Learned::parse(include_bytes!("../../assets/learned.bin"), meanings()).unwrap();
    let (bank, roles) = (Bank::parse(&files).unwrap(), roles.collect());
    Library { bank, roles, learned: Some(Arc::new(learned)), ..Library::default() }
}

/// FNV-1a over everything that the customers of every scene say and feel, for `n_seeds` seeds
/// and four closings: nothing, a formula, the poor and the good worked one.
pub(crate) fn told(n_seeds: u64) -> u64 {
    let library = library();
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    for role in &library.roles {
        for scene in &role.scenes {
            let formula = "Thank you for choosing us, have a nice day.";
            for said in ["", formula, &scene.poor.text, &scene.good.text] {
                let words = PartingWords::parse(said).unwrap();
                for seed in 0..n_seeds {
                    let round = Round::play(&library, (role, scene), &words, Seed(seed), 8);
                    for answer in &round.answers {
                        let line = format!("{}{:?}", answer.text(), answer.outcome);
                        let add = |sum: u64, it: u8| {
                            (sum ^ u64::from(it)).wrapping_mul(0x100_0000_01b3)
                        };
                        sum = line.bytes().fold(sum, add);
                    }
                }
            }
        }
    }
    sum
}

/// How many seeds are told: with nine scenes, four closings and eight customers each, 10,000
/// answers and more.
pub(crate) const N_SEEDS: u64 = 36;
