//! Many rounds of every scene, boiled down to one number each: told by the host and by a browser,
//! they must be the same (law S1).

use std::sync::Arc;

use encore::content::library::BANK_FILES;
use encore::content::{Bank, Library, RolePack, Scene};
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

macro_rules! roles {
    ($($id:literal),+) => {
        [$(($id, include_str!(concat!("../../content/roles/", $id, ".txt"))),)+]
    };
}

const ROLES: [(&str, &str); 14] = roles!(
    "dental-assistant",
    "restaurant-hostess",
    "cashier",
    "retail-clerk",
    "restaurant-server",
    "receptionist",
    "flight-attendant",
    "security-guard",
    "physician",
    "accountant",
    "seller",
    "account-manager",
    "author",
    "phone-agent"
);

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

/// How many seeds are told in all: each seed in one scene, each scene with seeds of its own.
pub(crate) const N_SEEDS: u64 = 10_000;

/// How many customers leave with each seed.
const N_CUSTOMERS: usize = 2;

/// FNV-1a over everything that the customers of a scene say and feel, a line for each scene. The
/// closings take turns: nothing, a formula, the poor and the good worked one; every other time
/// the customers have left before, after the next of them.
pub(crate) fn told() -> String {
    let library = library();
    let scenes =
        library.roles.iter().flat_map(|role| role.scenes.iter().map(move |it| (role, it)));
    let scenes: Vec<_> = scenes.collect();
    let n_here = N_SEEDS.div_ceil(scenes.len() as u64);
    let lines = scenes.iter().enumerate().map(|(idx, place)| {
        let first = idx as u64 * n_here;
        let seeds = first..N_SEEDS.min(first + n_here);
        format!(
            "{} {} {:016x}\n",
            place.1.id,
            seeds.clone().count(),
            sum(&library, *place, seeds)
        )
    });
    lines.collect()
}

fn sum(library: &Library, place: (&RolePack, &Scene), seeds: std::ops::Range<u64>) -> u64 {
    let (_, scene) = place;
    let formula = "Thank you for choosing us, have a nice day.";
    let said = ["", formula, &scene.poor.text, &scene.good.text];
    let words = said.map(|it| PartingWords::parse(it).unwrap());
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    for seed in seeds {
        let at = |turn: u64| &words[(turn % 4) as usize];
        let (now, seed, n) = (at(seed), Seed(seed), N_CUSTOMERS);
        let round = match (seed.0 / 4) % 2 {
            0 => Round::play(library, place, now, seed, n),
            _ => Round::play_again(library, place, (at(seed.0 + 1), now), seed, n),
        };
        for answer in &round.answers {
            let line = format!("{}{:?}", answer.text(), answer.outcome);
            let add = |sum: u64, it: u8| (sum ^ u64::from(it)).wrapping_mul(0x100_0000_01b3);
            sum = line.bytes().fold(sum, add);
        }
    }
    sum
}
