//! What must hold of the customers whatever the content (S1 to S13), each over drawn cases.

use std::collections::BTreeSet;

use encore::content::{
    BeatKind, Library, NeedStart, NeedState, Past, RolePack, Scene, Tolerance,
};
use encore::customers::{self, Because, Customer};
use encore::frame::{AntiMove, Move, Strength, Theme};
use encore::reading::{Finding, Reading};
use encore::seed::{Seed, Stream};

use crate::builders::{
    Closing, Stage, bare_role, closing, drawn_beat, drawn_closing, drawn_customers, drawn_need,
    drawn_role, drawn_scene, library, mean, mean_feels, mean_return,
};
use crate::closings::WORKED;

/// How many cases are drawn for each law.
const N_CASES: u64 = 10_000;

/// Everything that a case needs.
struct Case {
    chance: Stream,
    library: Library,
    role: RolePack,
    scene: Scene,
    closing: Closing,
    customers: Vec<Customer>,
}

impl Case {
    fn at(&self) -> Stage<'_> {
        Stage { library: &self.library, role: &self.role, scene: &self.scene }
    }
}

/// Draws cases without sentences, so that they are quick, and checks each.
fn for_cases(n_customers: usize, mut check: impl FnMut(Case)) {
    for seed in 0..N_CASES {
        let mut chance = Seed(seed).branch(77).stream();
        let (scene, role) = (drawn_scene(&mut chance), drawn_role(&mut chance));
        let closing = drawn_closing(&mut chance);
        let customers = drawn_customers(&mut chance, n_customers);
        check(Case { chance, library: Library::default(), role, scene, closing, customers });
    }
}

const WARM: [Move; 4] = [Move::Thanks, Move::Invitation, Move::Personal, Move::WarmWish];

fn is_fitting(found: Move, scene: &Scene) -> bool {
    let has_open = scene.needs.iter().any(|it| it.start == NeedStart::Open);
    let has_failure = scene.beats.iter().any(|it| it.kind == BeatKind::Failure);
    !(has_open && WARM.contains(&found)) && (has_failure || found != Move::Acknowledgement)
}

#[test]
fn s1_same_inputs_give_the_same_answers_in_any_order_of_customers() {
    let library = library();
    for seed in 0..N_CASES / 10 {
        let mut chance = Seed(seed).branch(1).stream();
        let (scene, role) = (drawn_scene(&mut chance), drawn_role(&mut chance));
        let closing = drawn_closing(&mut chance);
        let at = Stage { library: &library, role: &role, scene: &scene };
        let mut customers = customers::draw(&library, Seed(seed), 10);
        let first = closing.answers(&at, &customers);
        assert_eq!(first, closing.answers(&at, &customers));
        chance.shuffle(&mut customers);
        for answer in closing.answers(&at, &customers) {
            assert!(first.contains(&answer), "seed {seed}");
        }
    }
}

#[test]
fn s2_every_sentence_has_reasons_that_exist() {
    let library = library();
    for seed in 0..N_CASES / 10 {
        let mut chance = Seed(seed).branch(2).stream();
        let (scene, role) = (drawn_scene(&mut chance), drawn_role(&mut chance));
        let closing = drawn_closing(&mut chance);
        let at = Stage { library: &library, role: &role, scene: &scene };
        let customers = drawn_customers(&mut chance, 10);
        for answer in closing.answers(&at, &customers) {
            assert!((1..=4).contains(&answer.sentences.len()), "seed {seed}: {answer:?}");
            for sentence in &answer.sentences {
                assert!(!sentence.because.is_empty());
                let exist =
                    sentence.because.iter().all(|it| exists(it, &scene, &closing.reading));
                assert!(exist, "seed {seed}: {sentence:?}");
            }
        }
    }
}

fn exists(because: &Because, scene: &Scene, reading: &Reading) -> bool {
    let has = |wanted: &dyn Fn(&Finding) -> bool, span| {
        reading.marks.iter().any(|it| wanted(&it.finding) && it.span == span)
    };
    match because {
        Because::Beat(id) => scene.beat(id).is_some(),
        Because::Need(id) => scene.need(id).is_some(),
        Because::Move(found, span) => {
            has(&|it| matches!(it, Finding::Move(it, _) if it == found), *span)
        }
        Because::Anti(found, span) => has(&|it| *it == Finding::AntiMove(*found), *span),
        Because::Exit => true,
    }
}

#[test]
fn s3_no_sentence_comes_twice_in_a_round_and_rounds_differ() {
    let library = library();
    for (id, good, poor) in WORKED {
        let (role, scene) = library.scene(id).unwrap();
        let at = Stage { library: &library, role, scene };
        for words in [*good, *poor, ""] {
            let closing = closing(words);
            let mut distinct = BTreeSet::new();
            for seed in 0..100 {
                let answers = closing.answers(&at, &customers::draw(&library, Seed(seed), 12));
                let sentences = || answers.iter().flat_map(|it| &it.sentences);
                let texts: BTreeSet<String> =
                    sentences().map(|it| it.text.to_lowercase()).collect();
                assert_eq!(texts.len(), sentences().count(), "{id} seed {seed}");
                distinct.extend(answers.iter().map(|it| it.text()));
            }
            assert!(distinct.len() >= 60, "{id}: {}", distinct.len());
        }
    }
}

#[test]
fn s3_a_role_pack_is_rich_in_sentences() {
    let library = library();
    for role in &library.roles {
        let mut texts = BTreeSet::new();
        for (id, good, poor) in WORKED {
            let Some(scene) = role.scene(id) else { continue };
            let at = Stage { library: &library, role, scene };
            for (words, seed) in [*good, *poor].into_iter().cycle().zip(0..20) {
                let customers = customers::draw(&library, Seed(seed), 12);
                let answers = closing(words).answers(&at, &customers);
                texts.extend(answers.into_iter().flat_map(|it| it.sentences).map(|it| it.text));
            }
        }
        assert!(texts.len() >= 200, "{}: {}", role.id, texts.len());
    }
}

#[test]
fn s4_a_rising_visit_feels_at_least_as_good_as_a_falling_one() {
    let mut n_better = 0;
    for_cases(3, |mut case| {
        let like = drawn_beat(&mut case.chance, 0);
        for beat in &mut case.scene.beats {
            (beat.theme, beat.kind, beat.is_product) = (like.theme, like.kind, like.is_product);
        }
        case.scene.beats.sort_by_key(|it| it.valence);
        let rising = case.closing.answers(&case.at(), &case.customers);
        case.scene.beats.reverse();
        let falling = case.closing.answers(&case.at(), &case.customers);
        for (rising, falling) in rising.iter().zip(&falling) {
            assert!(rising.outcome.feels >= falling.outcome.feels);
        }
        n_better += i32::from(mean_feels(&rising) > mean_feels(&falling));
    });
    assert!(n_better > 2_000, "the order matters in {n_better} cases");
}

#[test]
fn s4_how_long_it_took_leaves_no_trace() {
    for_cases(2, |mut case| {
        (case.scene.seconds, case.closing.reading.n_words) = (20, 30);
        let short = case.closing.answers(&case.at(), &case.customers);
        case.scene.seconds = 120;
        assert_eq!(short, case.closing.answers(&case.at(), &case.customers));
    });
}

#[test]
fn s5_a_strong_fitting_move_never_lowers_what_is_felt() {
    let mut n_gained = 0;
    for_cases(4, |mut case| {
        let found = *case.chance.pick(Move::ALL).unwrap();
        if !is_fitting(found, &case.scene) {
            return;
        }
        let before = case.closing.answers(&case.at(), &case.customers);
        let more = case.closing.with(Finding::Move(found, Strength::Strong));
        let after = more.answers(&case.at(), &case.customers);
        for (before, after) in before.iter().zip(&after) {
            assert!(after.outcome.feels >= before.outcome.feels, "{found}: {:?}", case.closing);
        }
        n_gained += i32::from(mean_feels(&after) > mean_feels(&before));
    });
    assert!(n_gained > 3_000, "{n_gained}");
}

#[test]
fn s5_an_anti_move_never_raises_what_is_felt() {
    let mut n_lost = 0;
    for_cases(4, |mut case| {
        let found = *case.chance.pick(AntiMove::ALL).unwrap();
        let before = case.closing.answers(&case.at(), &case.customers);
        let more = case.closing.with(Finding::AntiMove(found));
        let after = more.answers(&case.at(), &case.customers);
        for (before, after) in before.iter().zip(&after) {
            assert!(after.outcome.feels <= before.outcome.feels, "{found}");
            assert!(after.outcome.would_return <= before.outcome.would_return, "{found}");
        }
        n_lost += i32::from(mean_feels(&after) < mean_feels(&before));
    });
    assert!(n_lost > 4_000, "{n_lost}");
}

#[test]
fn s6_warmth_over_an_open_need_is_forced_and_brings_nobody_back() {
    let mut n_checked = 0;
    for_cases(4, |mut case| {
        let mut need = drawn_need(&mut case.chance, 9);
        (need.start, need.met_by) = (NeedStart::Open, vec![Move::Promise]);
        case.scene.needs = vec![need];
        case.closing.reading.marks.clear();
        let cold = case.closing.answers(&case.at(), &case.customers);
        let mut warm = case.closing.clone();
        for found in WARM {
            if case.chance.chance(50) {
                warm = warm.with(Finding::Move(found, Strength::Strong));
            }
        }
        if warm.reading.marks.is_empty() {
            return;
        }
        n_checked += 1;
        let warmed = warm.answers(&case.at(), &case.customers);
        for (cold, warm) in cold.iter().zip(&warmed) {
            assert!(warm.outcome.forced > cold.outcome.forced);
            assert!(warm.outcome.would_return <= cold.outcome.would_return);
            assert!(warm.outcome.feels <= cold.outcome.feels);
        }
    });
    assert!(n_checked > 9_000);
}

#[test]
fn s7_recovery_may_lift_feelings_but_not_return_or_telling() {
    let mut n_lifted = 0;
    for_cases(4, |mut case| {
        case.scene.beats.retain(|it| it.kind != BeatKind::Failure);
        case.closing =
            case.closing.with(Finding::Move(Move::Acknowledgement, Strength::Strong));
        let spared = case.closing.answers(&case.at(), &case.customers);
        let mut failure = drawn_beat(&mut case.chance, 9);
        failure.kind = BeatKind::Failure;
        let place = case.chance.below(case.scene.beats.len() as u64 + 1) as usize;
        case.scene.beats.insert(place, failure);
        let failed = case.closing.answers(&case.at(), &case.customers);
        for (spared, failed) in spared.iter().zip(&failed) {
            assert!(failed.outcome.would_return <= spared.outcome.would_return);
            assert!(failed.outcome.would_tell <= spared.outcome.would_tell);
            n_lifted += i32::from(failed.outcome.feels > spared.outcome.feels);
        }
    });
    assert!(n_lifted > 5_000, "{n_lifted}");
}

#[test]
fn s7_two_failures_cap_what_is_felt() {
    for_cases(4, |mut case| {
        for id in 8..10 {
            let mut failure = drawn_beat(&mut case.chance, id);
            (failure.kind, failure.valence) = (BeatKind::Failure, -2);
            case.scene.beats.insert(0, failure);
        }
        for answer in case.closing.answers(&case.at(), &case.customers) {
            assert!(answer.outcome.feels <= 100);
        }
    });
}

#[test]
fn s8_a_strong_needs_check_uncovers_and_a_weak_one_hardly() {
    let mut chance = Seed(8).stream();
    let (mut scene, role) = (drawn_scene(&mut chance), bare_role(Tolerance::Middle));
    let mut need = drawn_need(&mut chance, 0);
    (need.start, need.met_by) = (NeedStart::Hidden, vec![Move::Promise]);
    scene.needs = vec![need];
    let library = Library::default();
    let at = Stage { library: &library, role: &role, scene: &scene };
    let people = drawn_customers(&mut chance, N_CASES as usize);
    let percent = |marked: &str| {
        let closing = closing(marked);
        let visit = closing.visit(&at);
        let said = people.iter().filter(|it| {
            customers::need_states(&visit, it).iter().any(|it| it.1 == NeedState::Uncovered)
        });
        said.count() * 100 / people.len()
    };
    let (none, weak) = (percent("So."), percent("{needs_check 1: Anything else?}"));
    let strong = percent("{needs_check 2: What else can I do for you?}");
    assert!((70..=85).contains(&strong), "{strong}");
    assert!(weak >= none && weak - none <= 10, "{none} {weak}");
}

#[test]
fn s9_selling_costs_the_return_of_the_suspicious() {
    let mut losses = [0; 6];
    for_cases(2, |mut case| {
        case.closing.reading.marks.retain(|it| matches!(it.finding, Finding::Move(..)));
        let push = case.closing.with(Finding::AntiMove(AntiMove::SalesPush));
        for suspicion in 1..=5 {
            for customer in &mut case.customers {
                customer.persona.suspicion = suspicion;
            }
            let plain = mean_return(&case.closing.answers(&case.at(), &case.customers));
            let pushed = mean_return(&push.answers(&case.at(), &case.customers));
            losses[suspicion as usize] += plain - pushed;
        }
    });
    assert!(losses[1] > 0, "{losses:?}");
    assert!(losses[1..].is_sorted_by(|a, b| a < b), "{losses:?}");
}

#[test]
fn s10_a_stock_phrase_costs_three_times_as_much_where_it_is_not_forgiven() {
    let mut losses = [0; 2];
    for_cases(4, |mut case| {
        case.closing.reading.marks.clear();
        let stock = case.closing.with(Finding::AntiMove(AntiMove::StockPhrase));
        for (loss, tolerance) in losses.iter_mut().zip([Tolerance::Low, Tolerance::High]) {
            case.role.tolerance = tolerance;
            let plain = mean_feels(&case.closing.answers(&case.at(), &case.customers));
            *loss += plain - mean_feels(&stock.answers(&case.at(), &case.customers));
        }
    });
    assert!(losses[1] > 0 && losses[0] >= 3 * losses[1], "{losses:?}");
}

#[test]
fn s11_more_than_five_moves_hardly_change_anything() {
    let mut changes = Vec::new();
    for_cases(4, |mut case| {
        case.scene.needs.clear();
        case.closing.reading.marks.clear();
        let mut moves: Vec<Move> =
            Move::ALL.iter().copied().filter(|it| is_fitting(*it, &case.scene)).collect();
        moves.retain(|it| *it != Move::Farewell);
        case.chance.shuffle(&mut moves);
        let strong = |closing: Closing, found: &Move| {
            closing.with(Finding::Move(*found, Strength::Strong))
        };
        let five = moves.iter().take(5).fold(case.closing.clone(), strong);
        let twice = moves.iter().take(5).fold(five.clone(), strong);
        let all = moves.iter().fold(five.clone(), strong);
        let at = case.at();
        let heard = five.answers(&at, &case.customers);
        assert_eq!(heard, twice.answers(&at, &case.customers));
        changes.push(mean_feels(&all.answers(&at, &case.customers)) - mean_feels(&heard));
    });
    assert!(mean(changes.iter().copied()) <= 10, "{}", mean(changes.iter().copied()));
}

#[test]
fn s11_the_best_closing_of_another_role_is_worse_than_a_fitting_one() {
    let library = library();
    for (id, good, _) in WORKED {
        let (role, scene) = library.scene(id).unwrap();
        let at = Stage { library: &library, role, scene };
        let customers = customers::draw(&library, Seed(11), 8);
        let fitting = mean_feels(&closing(good).answers(&at, &customers));
        for (other, pasted, _) in
            WORKED.iter().filter(|(other, ..)| role.scene(other).is_none())
        {
            let mut pasted = closing(pasted);
            // What is true of one customer isn't true of another.
            pasted
                .reading
                .marks
                .retain(|it| !matches!(it.finding, Finding::Move(Move::Personal, _)));
            let pasted = mean_feels(&pasted.answers(&at, &customers));
            assert!(pasted < fitting, "{other} in {id}: {pasted} against {fitting}");
        }
    }
}

#[test]
fn s12_personas_hear_the_same_exit_differently() {
    let library = library();
    let mut spreads = Vec::new();
    let mut told = BTreeSet::new();
    for (id, good, poor) in WORKED {
        let (role, scene) = library.scene(id).unwrap();
        let at = Stage { library: &library, role, scene };
        for words in [*good, *poor, ""] {
            let people: Vec<Customer> = (0..40)
                .flat_map(|it| customers::draw(&library, Seed(it), library.bank.personas.len()))
                .collect();
            let answers = closing(words).answers(&at, &people);
            let feels = |id: &str| {
                let own = answers.iter().filter(|it| it.customer.persona.id == id);
                mean(own.map(|it| it.outcome.feels))
            };
            let all = mean_feels(&answers);
            let squares = answers.iter().map(|it| (it.outcome.feels - all).pow(2));
            spreads.push((mean(squares).isqrt(), *id));
            for a in &library.bank.personas {
                for b in library.bank.personas.iter().filter(|it| it.id > a.id) {
                    if feels(&a.id).abs_diff(feels(&b.id)) >= 20 {
                        told.insert((a.id.clone(), b.id.clone()));
                    }
                }
            }
        }
    }
    assert!(spreads.iter().filter(|(it, _)| *it >= 50).count() >= 9, "{spreads:?}");
    let n = library.bank.personas.len();
    assert_eq!(told.len(), n * (n - 1) / 2);
}

#[test]
fn s13_words_that_cannot_be_rated_change_nothing() {
    let library = library();
    for seed in 0..N_CASES / 10 {
        let mut chance = Seed(seed).branch(13).stream();
        let (scene, role) = (drawn_scene(&mut chance), drawn_role(&mut chance));
        let at = Stage { library: &library, role: &role, scene: &scene };
        let customers = drawn_customers(&mut chance, 10);
        let unrated = |words: &str, n_words| Closing {
            words: words.to_owned(),
            reading: Reading { rated: false, n_words, ..Reading::default() },
        };
        let one = unrated("Auf Wiedersehen", 2).answers(&at, &customers);
        assert_eq!(one, unrated("kdjf word knee ek", 90).answers(&at, &customers));
        let reasons = one.iter().flat_map(|it| &it.sentences).flat_map(|it| &it.because);
        assert!(reasons.clone().all(|it| matches!(it, Because::Beat(_))), "{one:?}");
    }
}

#[test]
fn outcomes_stay_on_their_scales() {
    for_cases(4, |case| {
        for answer in case.closing.answers(&case.at(), &case.customers) {
            let it = answer.outcome;
            assert!((-300..=300).contains(&it.feels) && (-100..=100).contains(&it.would_tell));
            let percents = [it.would_return, it.enjoyable, it.forced, it.productive];
            assert!(percents.iter().all(|it| (0..=100).contains(it)));
        }
    });
}

#[test]
fn a_good_history_softens_a_failure_only_to_a_degree() {
    for_cases(3, |mut case| {
        case.scene.beats.truncate(1);
        let beat = &mut case.scene.beats[0];
        (beat.kind, beat.valence, beat.theme) = (BeatKind::Failure, -3, Theme::Reliable);
        let silence = closing("");
        let mut feels = |past| {
            for customer in &mut case.customers {
                customer.persona.past = past;
            }
            mean_feels(&silence.answers(&case.at(), &case.customers))
        };
        let (first, regular, let_down) =
            (feels(Past::First), feels(Past::Regular), feels(Past::LetDown));
        assert!(let_down <= first && first <= regular && regular < 0);
    });
}
