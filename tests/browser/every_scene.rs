//! Every scene of every workplace, played to the second round.

use encore::content::{By, RolePack, Scene};
use xtask::check;

use crate::pages::{HOPES, QUESTIONS};
use crate::visit::{Visit, phone};

/// What the way out of a scene is called, the field there, and saying it.
fn labels(by: By) -> [&'static str; 3] {
    match by {
        By::Person => ["They are leaving now", "Your last words to them", "Say it"],
        By::Phone => ["They are about to hang up", "Your last words on the line", "Say it"],
        By::Writing => ["Now your last lines", "Your last lines to them", "Send it"],
    }
}

/// What asking them is called.
fn asking(by: By) -> &'static str {
    match by {
        By::Person => "Open the door",
        By::Phone => "Ask them after the call",
        By::Writing => "Ask them once they've read it",
    }
}

impl Visit {
    /// Chooses a scene on the page of workplaces, as a person does.
    async fn begin_scene(&self, role: &RolePack, scene: &Scene) {
        self.open_ready("#/work").await;
        self.at("work").await;
        if !self.is_unfolded(&role.name).await {
            self.unfold(&role.name).await;
        }
        let title = scene.title.replace('"', "");
        self.click(&format!("//button[contains(., \"{title}\")]")).await;
        self.at("card").await;
    }

    /// The workplace practiced last is open from the start.
    pub(crate) async fn is_unfolded(&self, label: &str) -> bool {
        let open = self.run(
            "return [...document.querySelectorAll('details[open] > summary')].map(it => it.innerText)",
        );
        let open: Vec<String> = serde_json::from_value(open.await).unwrap();
        open.iter().any(|it| it.trim() == label)
    }

    /// The scene to its comparison, with its poor closing.
    pub(crate) async fn play_once(&self, role: &RolePack, scene: &Scene) {
        self.begin_scene(role, scene).await;
        for (question, hope) in QUESTIONS.iter().zip(HOPES) {
            self.paste(question, hope).await;
        }
        self.press("To the scene").await;
        self.at("scene").await;
        self.fits().await;
        self.press(labels(scene.by)[0]).await;
        self.at("exit").await;
        self.say_at_once(scene.by, &scene.poor.text).await;
        self.predict_and_press(asking(scene.by)).await;
        self.hear_all().await;
        self.compare().await;
    }

    /// The whole scene: its poor closing first, its good one for the same customers.
    async fn play(&self, role: &RolePack, scene: &Scene) {
        self.play_once(role, scene).await;
        self.again().await;
        self.say_at_once(scene.by, &scene.good.text).await;
        self.hear_all().await;
        self.see_change().await;
        self.fits().await;
        let text = self.text("main").await;
        assert!(text.contains(&scene.good.text), "{}: {text}", scene.id);
    }

    async fn say_at_once(&self, by: By, words: &str) {
        let [_, field, say] = labels(by);
        self.paste(field, words).await;
        self.press(say).await;
    }
}

/// Plays the scenes of every second workplace.
fn play_every_second(first: usize) {
    phone(|it| {
        Box::pin(async move {
            let library = check::library().unwrap();
            let roles: Vec<_> = library.roles.iter().skip(first).step_by(2).collect();
            for role in &roles {
                for scene in &role.scenes {
                    it.play(role, scene).await;
                }
            }
            let n_scenes: usize = roles.iter().map(|it| it.scenes.len()).sum();
            assert_eq!(it.records("attempt").await.len(), 2 * n_scenes);
            it.faultless().await;
        })
    });
}

#[test]
fn every_scene_plays_to_its_second_round() {
    play_every_second(0);
}

#[test]
fn every_other_scene_plays_to_its_second_round() {
    play_every_second(1);
}
