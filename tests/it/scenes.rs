//! Every scene, played with its own worked closings and read by the engine itself.

use encore::content::{Library, RolePack, Scene};
use encore::frame::{AntiMove, Move, Strength};
use encore::parting_words::PartingWords;
use encore::round::Round;
use encore::seed::Seed;

use crate::content::library;

/// Enough for a mean that doesn't hang on who was drawn.
const N: usize = 120;

/// Mean `feels` in hundredths and mean `would_return` in percent after these words.
fn means(library: &Library, place: (&RolePack, &Scene), said: &str) -> (i32, i32) {
    let words = PartingWords::parse(said).unwrap();
    let round = Round::play(library, place, &words, Seed(5), N);
    let felt: i32 = round.answers.iter().map(|it| it.outcome.feels).sum();
    (felt / i32::try_from(N).unwrap(), round.mean_return())
}

#[test]
fn a_fitting_closing_is_felt_in_every_scene() {
    let library = library();
    for role in &library.roles {
        for scene in &role.scenes {
            let good = means(&library, (role, scene), &scene.good.text);
            // A formula is forgiven where the work is quick and standard (R33).
            let others =
                [(scene.poor.text.as_str(), 90), ("", 90), ("Thank you. Have a nice day.", 50)];
            for (said, least) in others {
                let other = means(&library, (role, scene), said);
                let gain = (good.0 - other.0, good.1 - other.1);
                let is_felt = gain.0 >= least && gain.1 >= 15;
                assert!(is_felt, "{} against ‘{said}’: {gain:?}", scene.id);
            }
        }
    }
}

#[test]
fn the_engine_reads_the_worked_closings_as_they_are_meant() {
    for role in &library().roles {
        for scene in &role.scenes {
            let good = encore::reading::read_closing(&scene.good.text, Some(scene));
            let n_strong =
                good.moves().iter().filter(|(_, it)| *it == Strength::Strong).count();
            assert!(n_strong >= 2, "{}: {:?}", scene.id, good.moves());
            assert_eq!(good.anti_moves(), [], "{}", scene.id);
            let poor = encore::reading::read_closing(&scene.poor.text, Some(scene));
            assert_ne!(poor.anti_moves(), [], "{}", scene.id);
        }
    }
}

#[test]
fn a_line_to_try_makes_its_move_strongly() {
    for role in &library().roles {
        for scene in &role.scenes {
            assert!(scene.tries.len() >= 4, "{} has too few lines to try", scene.id);
            for tried in &scene.tries {
                let reading = encore::reading::read_closing(&tried.line, Some(scene));
                let most = if tried.makes == Move::Farewell {
                    Strength::Weak
                } else {
                    Strength::Strong
                };
                assert_eq!(
                    reading.strength(tried.makes),
                    Some(most),
                    "{}: {}",
                    scene.id,
                    tried.line
                );
                let spoils = reading.anti_moves().into_iter().filter(|it| is_said(*it));
                assert_eq!(spoils.count(), 0, "{}: {}", scene.id, tried.line);
            }
        }
    }
}

/// Whether it is in the words, not in what they leave out.
fn is_said(found: AntiMove) -> bool {
    !matches!(found, AntiMove::Hollow | AntiMove::IgnoresCue)
}
