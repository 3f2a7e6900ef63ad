//! A day at the door: everybody counted once, quotes that represent, two days side by side.

use encore::content::{Lean, Library};
use encore::customers::bands::{Feels, Returns};
use encore::customers::{self, Answer, Visit};
use encore::day::{Day, N_CUSTOMERS, N_QUOTES, percent, turned};
use encore::frame::{Polarity, Theme};
use encore::parting_words::PartingWords;
use encore::reading::read_closing;
use encore::round::{self, Round};
use encore::seed::Seed;

use crate::builders::{library, mean};

/// The day after these words in this scene.
fn day(library: &Library, id: &str, said: &str, seed: u64) -> Day {
    let (role, scene) = library.scene(id).unwrap();
    let reading = read_closing(said, Some(scene));
    let visit = Visit { library, role, scene, words: said, reading: &reading };
    Day::live(&visit, Seed(seed))
}

/// Days after silence and after both worked closings, in a scene of each role.
fn for_days(mut check: impl FnMut(&Day, &str)) {
    let library = library();
    for role in &library.roles {
        for scene in role.scenes.iter().take(1) {
            for said in ["", &scene.poor.text, &scene.good.text] {
                check(&day(&library, &scene.id, said, 7), &format!("{}: {said}", scene.id));
            }
        }
    }
}

fn says(answer: &Answer, theme: Theme, polarity: Polarity) -> bool {
    answer.sentences.iter().any(|it| it.theme == Some((theme, polarity)))
}

#[test]
fn everybody_is_counted_once() {
    for_days(|day, place| {
        assert_eq!(day.n_customers(), N_CUSTOMERS, "{place}");
        let sums = [
            day.feels.iter().map(|it| it.1).sum::<usize>(),
            day.returns.iter().map(|it| it.1).sum(),
            day.tells.iter().map(|it| it.1).sum(),
        ];
        assert_eq!(sums, [N_CUSTOMERS; 3], "{place}");
        let n_back = day.answers.iter().filter(|it| it.outcome.would_return >= 60).count();
        assert_eq!(day.n_leaning(Lean::High), n_back, "{place}");
        for theme in Theme::ALL {
            for polarity in Polarity::ALL {
                let n = day.answers.iter().filter(|it| says(it, *theme, *polarity)).count();
                assert_eq!(
                    day.said_about(*theme).n(*polarity),
                    n,
                    "{place}, {theme}{polarity}"
                );
            }
        }
    });
}

#[test]
fn the_first_round_of_the_day_is_the_one_at_the_door() {
    let library = library();
    let (role, scene) = library.scene("S19").unwrap();
    let said = PartingWords::parse(&scene.poor.text).unwrap();
    let round = Round::play(&library, (role, scene), &said, Seed(7), round::N_CUSTOMERS);
    let day = day(&library, "S19", &scene.poor.text, 7);
    assert_eq!(day.answers[..round::N_CUSTOMERS], round.answers[..]);
}

#[test]
fn what_most_speak_of_stands_first() {
    for_days(|day, place| {
        let all =
            |idx: usize| Polarity::ALL.iter().map(|it| day.said[idx].n(*it)).sum::<usize>();
        assert!((1..day.said.len()).all(|it| all(it - 1) >= all(it)), "{place}");
        assert!(all(day.said.len() - 1) > 0, "{place}");
    });
}

#[test]
fn each_quote_stands_for_an_equal_part_of_the_line_from_worst_to_best() {
    for_days(|day, place| {
        assert_eq!(day.quotes.len(), N_QUOTES);
        let mut felt: Vec<i32> = day.answers.iter().map(|it| it.outcome.feels).collect();
        felt.sort_unstable();
        let part = N_CUSTOMERS / N_QUOTES;
        for (idx, quote) in day.quotes.iter().enumerate() {
            let feels = day.answers[*quote].outcome.feels;
            let (low, high) = (felt[idx * part], felt[(idx + 1) * part - 1]);
            assert!((low..=high).contains(&feels), "{place}, quote {idx}: {feels}");
        }
    });
}

#[test]
fn quotes_neither_flatter_nor_blacken() {
    for_days(|day, place| {
        let quoted = || day.quotes.iter().map(|it| &day.answers[*it]);
        let off = mean(quoted().map(|it| it.outcome.feels))
            - mean(day.answers.iter().map(|it| it.outcome.feels));
        assert!(off.abs() <= 20, "{place}: {off}");
        let n_back = quoted().filter(|it| it.outcome.returns_band() >= Returns::Likely).count();
        let share = n_back as i32 * 100 / N_QUOTES as i32;
        let off = share - percent(day.n_leaning(Lean::High), N_CUSTOMERS) as i32;
        assert!(off.abs() <= 30, "{place}: {off} points of those who would come back");
    });
}

/// By how much the quotes miss what all say, over all themes, in percent of a quote.
fn missed(day: &Day, quotes: &[usize]) -> usize {
    let mut missed = 0;
    for said in &day.said {
        for polarity in Polarity::ALL {
            let speaks = |it: &&usize| says(&day.answers[**it], said.theme, *polarity);
            let n = quotes.iter().filter(speaks).count();
            missed += (n * N_CUSTOMERS).abs_diff(said.n(*polarity) * quotes.len());
        }
    }
    missed * 100 / N_CUSTOMERS
}

#[test]
fn quotes_say_in_five_what_all_say_in_two_hundred() {
    for_days(|day, place| {
        let quoted = |said: Theme, polarity| {
            day.quotes.iter().any(|it| says(&day.answers[*it], said, polarity))
        };
        for said in &day.said {
            for polarity in [Polarity::Plus, Polarity::Minus] {
                let is_loud = said.n(polarity) * 5 >= 2 * N_CUSTOMERS;
                assert!(!is_loud || quoted(said.theme, polarity), "{place}: {said:?}");
            }
        }
        // Better than those who happen to stand in the middle of each part.
        let mut line: Vec<usize> = (0..N_CUSTOMERS).collect();
        line.sort_by_key(|it| {
            let outcome = day.answers[*it].outcome;
            (outcome.feels, outcome.would_return, *it)
        });
        let part = N_CUSTOMERS / N_QUOTES;
        let middle: Vec<usize> = (0..N_QUOTES).map(|it| line[it * part + part / 2]).collect();
        let (by_rule, by_place) = (missed(day, &day.quotes), missed(day, &middle));
        assert!(by_rule <= by_place, "{place}: {by_rule} against {by_place}");
    });
}

#[test]
fn a_fifth_that_is_angry_is_heard() {
    let library = library();
    let (_, scene) = library.scene("S19").unwrap();
    let mut answers = day(&library, "S19", &scene.good.text, 7).answers;
    for answer in answers.iter_mut().take(N_CUSTOMERS / N_QUOTES) {
        answer.outcome.feels = -300;
    }
    let day = Day::of(answers);
    assert_eq!(day.feels[0], (Feels::Angry, N_CUSTOMERS / N_QUOTES));
    let n_angry = day.quotes.iter().filter(|it| day.answers[**it].outcome.feels == -300);
    assert_eq!(n_angry.count(), 1);
}

#[test]
fn few_customers_are_all_quoted_and_none_are_no_fault() {
    let library = library();
    let mut answers = day(&library, "S19", "", 7).answers;
    answers.truncate(3);
    let mut quotes = Day::of(answers).quotes;
    quotes.sort_unstable();
    assert_eq!(quotes, [0, 1, 2]);
    let nobody = Day::of(Vec::new());
    assert!(
        nobody.quotes.is_empty() && nobody.said.is_empty() && nobody.n_leaning(Lean::High) == 0
    );
}

#[test]
fn two_days_of_the_same_customers_stand_side_by_side() {
    let library = library();
    let (_, scene) = library.scene("S19").unwrap();
    let poor = day(&library, "S19", &scene.poor.text, 7);
    let good = day(&library, "S19", &scene.good.text, 7);
    let pairs = poor.answers.iter().zip(&good.answers);
    assert!(pairs.into_iter().all(|(poor, good)| poor.customer == good.customer));
    assert!(good.n_leaning(Lean::High) > poor.n_leaning(Lean::High));
    let (up, down) = turned(&poor, &good);
    assert!(up > 100 && down < 20, "{up} {down}");
    assert_eq!(turned(&good, &poor), (down, up));
    assert_eq!(turned(&good, &good), (0, 0));
    assert_eq!(day(&library, "S19", &scene.good.text, 7), good);
}

#[test]
fn shares_are_rounded_to_the_nearest() {
    let shares =
        [(0, 200), (1, 200), (63, 200), (199, 200), (200, 200), (1, 3), (2, 3), (0, 0)];
    let percents = shares.map(|(n, of)| percent(n, of));
    assert_eq!(percents, [0, 1, 32, 100, 100, 33, 67, 0]);
}

#[test]
fn words_that_cannot_be_rated_leave_a_day_of_the_scene_alone() {
    let library = library();
    let day = day(&library, "S19", "Auf Wiedersehen und vielen Dank", 7);
    assert_eq!(day.n_customers(), N_CUSTOMERS);
    assert!(!day.said.is_empty());
    let people = customers::draw(&library, Seed(7), N_CUSTOMERS);
    assert!(day.answers.iter().zip(&people).all(|(it, person)| it.customer == *person));
}

#[test]
fn the_headline_says_how_most_lean_and_what_changed_most() {
    let library = library();
    for role in &library.roles {
        for scene in &role.scenes {
            let closings = ["", &scene.poor.text, &scene.good.text];
            let days = closings.map(|it| day(&library, &scene.id, it, 7));
            for day in &days {
                let n = |it: Lean| day.n_leaning(it);
                assert_eq!(Lean::ALL.iter().map(|it| n(*it)).sum::<usize>(), N_CUSTOMERS);
                assert!(Lean::ALL.iter().all(|it| n(*it) <= n(day.most_lean())));
                assert!(3 * n(day.most_lean()) >= N_CUSTOMERS, "{}", scene.id);
                assert_eq!(day.most_changed(day), day.most_lean());
            }
            let [silent, _, good] = &days;
            let lean = good.most_changed(silent);
            let (n, before) = (good.n_leaning(lean), silent.n_leaning(lean));
            println!(
                "{} {lean} {before} -> {n} of {:?}",
                scene.id,
                days.each_ref()
                    .map(|it| Lean::ALL.iter().map(|l| it.n_leaning(*l)).collect::<Vec<_>>())
            );
            let is_better = if lean == Lean::Low { n < before } else { n > before };
            assert!(is_better && n.abs_diff(before) >= 20, "{}: {lean} {before} {n}", scene.id);
        }
    }
}
