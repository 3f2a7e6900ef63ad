//! Moves and anti-moves (S5, S6, S8 to S11).

use encore::content::{BeatKind, Library, NeedStart, NeedState, Persona, Scene, Tolerance};
use encore::customers::rules::{Rule, Rules};
use encore::customers::{self, Customer};
use encore::frame::{AntiMove, Move, Strength};
use encore::reading::Finding;
use encore::seed::Seed;

use crate::builders::{
    Closing, Stage, bare_role, closing, drawn_customers, drawn_need, drawn_scene, library,
    mean, mean_feels,
};
use crate::cases::{N_CASES, drawn};
use crate::closings::WORKED;
use crate::{Law, Tried, broken};

pub(crate) const LAWS: &[Law] = &[
    Law {
        name: "S5",
        says: "a strong, fitting move never lowers what is felt",
        rule: Rule::BestFirst,
        tried: a_fitting_move_never_lowers,
    },
    Law {
        name: "S5",
        says: "an anti-move never raises what is felt, and mostly lowers it",
        rule: Rule::Spoiling,
        tried: an_anti_move_never_raises,
    },
    Law {
        name: "S6",
        says: "warmth over an open need is forced and brings nobody back",
        rule: Rule::Hollow,
        tried: warmth_over_an_open_need,
    },
    Law {
        name: "S8",
        says: "a strong needs check uncovers a hidden need in 70 to 85 of 100, a weak one hardly",
        rule: Rule::NeedsCheck,
        tried: a_strong_needs_check_uncovers,
    },
    Law {
        name: "S9",
        says: "selling costs the return of the suspicious, the more the more suspicious",
        rule: Rule::Motive,
        tried: selling_costs_the_return,
    },
    Law {
        name: "S10",
        says: "a stock phrase costs three times as much where it is not forgiven",
        rule: Rule::Tolerance,
        tried: a_stock_phrase_costs_by_the_work,
    },
    Law {
        name: "S11",
        says: "more than five moves hardly change anything",
        rule: Rule::Saturation,
        tried: piling_is_not_worth_it,
    },
    Law {
        name: "S11",
        says: "the best closing of another role is worse than a fitting one",
        rule: Rule::About,
        tried: a_pasted_closing_is_worse,
    },
];

const WARM: [Move; 4] = [Move::Thanks, Move::Invitation, Move::Personal, Move::WarmWish];

fn is_fitting(found: Move, scene: &Scene) -> bool {
    let has_open = scene.needs.iter().any(|it| it.start == NeedStart::Open);
    let has_failure = scene.beats.iter().any(|it| it.kind == BeatKind::Failure);
    !(has_open && WARM.contains(&found)) && (has_failure || found != Move::Acknowledgement)
}

fn a_fitting_move_never_lowers(rules: Rules) -> Tried {
    let (mut n_tried, mut n_gained) = (0, 0);
    // Twice as many, since not every move fits every scene.
    for number in 0..2 * N_CASES {
        let mut case = drawn(number, 4);
        let found = *case.chance.pick(Move::ALL).unwrap();
        if !is_fitting(found, &case.scene) {
            continue;
        }
        n_tried += 1;
        let before = case.closing.answers_by(rules, &case.at(), &case.customers);
        let more = case.closing.with(Finding::Move(found, Strength::Strong));
        let after = more.answers_by(rules, &case.at(), &case.customers);
        for (before, after) in before.iter().zip(&after) {
            if after.outcome.feels < before.outcome.feels {
                return broken((found, before.outcome, after.outcome, &case.closing));
            }
        }
        n_gained += u64::from(mean_feels(&after) > mean_feels(&before));
    }
    if 3 * n_gained > n_tried { Ok(n_tried) } else { broken(("gained", n_gained, n_tried)) }
}

fn an_anti_move_never_raises(rules: Rules) -> Tried {
    let mut n_lost = 0;
    for number in 0..N_CASES {
        let mut case = drawn(number, 4);
        let found = *case.chance.pick(AntiMove::ALL).unwrap();
        let before = case.closing.answers_by(rules, &case.at(), &case.customers);
        let more = case.closing.with(Finding::AntiMove(found));
        let after = more.answers_by(rules, &case.at(), &case.customers);
        for (before, after) in before.iter().zip(&after) {
            let (was, is) = (before.outcome, after.outcome);
            if is.feels > was.feels || is.would_return > was.would_return {
                return broken((found, was, is));
            }
        }
        n_lost += u64::from(mean_feels(&after) < mean_feels(&before));
    }
    if n_lost > 4_000 { Ok(N_CASES) } else { broken(("lost", n_lost)) }
}

fn warmth_over_an_open_need(rules: Rules) -> Tried {
    let mut n_tried = 0;
    // A few more, since some draw no warmth.
    for number in 0..N_CASES * 11 / 10 {
        let mut case = drawn(number, 4);
        let mut need = drawn_need(&mut case.chance, 9);
        (need.start, need.met_by) = (NeedStart::Open, vec![Move::Promise]);
        case.scene.needs = vec![need];
        case.closing.reading.marks.clear();
        let cold = case.closing.answers_by(rules, &case.at(), &case.customers);
        let mut warm = case.closing.clone();
        for found in WARM {
            if case.chance.chance(50) {
                warm = warm.with(Finding::Move(found, Strength::Strong));
            }
        }
        if warm.reading.marks.is_empty() {
            continue;
        }
        n_tried += 1;
        let warmed = warm.answers_by(rules, &case.at(), &case.customers);
        for (cold, warm) in cold.iter().zip(&warmed) {
            let (cold, warm) = (cold.outcome, warm.outcome);
            let is_kept = warm.forced > cold.forced
                && warm.would_return <= cold.would_return
                && warm.feels <= cold.feels;
            if !is_kept {
                return broken((cold, warm));
            }
        }
    }
    Ok(n_tried)
}

fn a_strong_needs_check_uncovers(rules: Rules) -> Tried {
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
        let is_uncovered = |it: &&Customer| {
            let states = customers::need_states_by(rules, &visit, it);
            states.iter().any(|it| it.1 == NeedState::Uncovered)
        };
        people.iter().filter(is_uncovered).count() * 100 / people.len()
    };
    let (none, weak) = (percent("So."), percent("{needs_check 1: Anything else?}"));
    let strong = percent("{needs_check 2: What else can I do for you?}");
    let is_kept = (70..=85).contains(&strong) && weak >= none && weak - none <= 10;
    if is_kept { Ok(N_CASES) } else { broken((none, weak, strong)) }
}

fn selling_costs_the_return(rules: Rules) -> Tried {
    let mut losses = [0; 6];
    for number in 0..N_CASES {
        let mut case = drawn(number, 1);
        case.closing.reading.marks.retain(|it| matches!(it.finding, Finding::Move(..)));
        let push = case.closing.with(Finding::AntiMove(AntiMove::SalesPush));
        let one = &case.customers[0];
        let people = (1..=5).map(|suspicion| {
            let persona = Persona { suspicion, ..one.persona.clone() };
            Customer { persona, ..one.clone() }
        });
        let people: Vec<Customer> = people.collect();
        let plain = case.closing.answers_by(rules, &case.at(), &people);
        let pushed = push.answers_by(rules, &case.at(), &people);
        for (plain, pushed) in plain.iter().zip(&pushed) {
            let suspicion = plain.customer.persona.suspicion as usize;
            losses[suspicion] += plain.outcome.would_return - pushed.outcome.would_return;
        }
    }
    let is_kept = losses[1] > 0 && losses[1..].is_sorted_by(|a, b| a < b);
    if is_kept { Ok(N_CASES) } else { broken(losses) }
}

fn a_stock_phrase_costs_by_the_work(rules: Rules) -> Tried {
    let mut losses = [0; 2];
    for number in 0..N_CASES {
        let mut case = drawn(number, 4);
        case.closing.reading.marks.clear();
        let stock = case.closing.with(Finding::AntiMove(AntiMove::StockPhrase));
        for (loss, tolerance) in losses.iter_mut().zip([Tolerance::Low, Tolerance::High]) {
            case.role.tolerance = tolerance;
            let plain =
                mean_feels(&case.closing.answers_by(rules, &case.at(), &case.customers));
            *loss += plain - mean_feels(&stock.answers_by(rules, &case.at(), &case.customers));
        }
    }
    let is_kept = losses[1] > 0 && losses[0] >= 3 * losses[1];
    if is_kept { Ok(N_CASES) } else { broken(losses) }
}

fn piling_is_not_worth_it(rules: Rules) -> Tried {
    let mut changes = Vec::new();
    for number in 0..N_CASES {
        let mut case = drawn(number, 4);
        case.scene.needs.clear();
        case.closing = closing("Well, about the knee, so.");
        let mut moves: Vec<Move> =
            Move::ALL.iter().copied().filter(|it| is_fitting(*it, &case.scene)).collect();
        moves.retain(|it| *it != Move::Farewell);
        case.chance.shuffle(&mut moves);
        // Strong ones alone would come to the end of the scale.
        let is_strong = case.chance.chance(50);
        let strength = if is_strong { Strength::Strong } else { Strength::Weak };
        let with =
            |closing: Closing, found: &Move| closing.with(Finding::Move(*found, strength));
        let five = moves.iter().take(5).fold(case.closing.clone(), with);
        let twice = moves.iter().take(5).fold(five.clone(), with);
        let all = moves.iter().fold(five.clone(), with);
        let at = case.at();
        let heard = five.answers_by(rules, &at, &case.customers);
        if heard != twice.answers_by(rules, &at, &case.customers) {
            return broken(("twice", &moves));
        }
        let piled = all.answers_by(rules, &at, &case.customers);
        changes.push(mean_feels(&piled) - mean_feels(&heard));
    }
    let change = mean(changes.into_iter());
    if change <= 10 { Ok(N_CASES) } else { broken(change) }
}

fn a_pasted_closing_is_worse(rules: Rules) -> Tried {
    let library = library();
    let mut n_tried = 0;
    for (id, good, _) in WORKED {
        let (role, scene) = library.scene(id).unwrap();
        let at = Stage { library: &library, role, scene };
        let people: Vec<_> =
            (0..24).flat_map(|it| customers::draw(&library, Seed(it), 8)).collect();
        let feels = |it: &Closing| mean_feels(&it.answers_by(rules, &at, &people));
        let fitting = feels(&closing(good));
        for (other, pasted, _) in
            WORKED.iter().filter(|(other, ..)| role.scene(other).is_none())
        {
            let mut pasted = closing(pasted);
            // What is true of one customer isn't true of another.
            let is_personal = |it: Finding| matches!(it, Finding::Move(Move::Personal, _));
            pasted.reading.marks.retain(|it| !is_personal(it.finding));
            let pasted = feels(&pasted);
            n_tried += people.len() as u64;
            if pasted >= fitting {
                return broken((other, id, pasted, fitting));
            }
        }
    }
    Ok(n_tried)
}
