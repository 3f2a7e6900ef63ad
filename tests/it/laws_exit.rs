//! What must hold of moves and anti-moves, each over drawn cases (S5, S6, S8 to S11).

use encore::content::{BeatKind, Library, NeedStart, NeedState, Scene, Tolerance};
use encore::customers;
use encore::frame::{AntiMove, Move, Strength};
use encore::reading::Finding;
use encore::seed::Seed;

use crate::builders::{
    Closing, Stage, bare_role, closing, drawn_customers, drawn_need, drawn_scene, library,
    mean, mean_feels, mean_return,
};
use crate::cases::{N_CASES, for_cases};
use crate::closings::WORKED;

const WARM: [Move; 4] = [Move::Thanks, Move::Invitation, Move::Personal, Move::WarmWish];

fn is_fitting(found: Move, scene: &Scene) -> bool {
    let has_open = scene.needs.iter().any(|it| it.start == NeedStart::Open);
    let has_failure = scene.beats.iter().any(|it| it.kind == BeatKind::Failure);
    !(has_open && WARM.contains(&found)) && (has_failure || found != Move::Acknowledgement)
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
