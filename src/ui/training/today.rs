//! Today's three minutes: the task at hand, and what it showed.

use leptos::prelude::*;

use super::{Training, steps};
use crate::attempt::Fact;
use crate::content::{Item, Scene, Task};
use crate::review::{Grade, Help, Review};
use crate::route::Route;
use crate::schedule::Schedule;
use crate::seed::Seed;
use crate::today::{Chosen, Offer, SECONDS_A_DAY, Wish, next, offers, seconds_today};
use crate::ui::arrival::Arrival;
use crate::ui::live::effect;
use crate::ui::page;

impl Training {
    /// The next task, chosen from what was done up to now.
    pub fn next_task(&self, wish: Wish) -> Option<Chosen> {
        next(&self.offers(), &self.schedule(), wish)
    }

    /// The task that waits on the first page; the outer none as long as content is on its way.
    pub fn task_today(&self) -> Option<Option<Chosen>> {
        let is_here = self.content.practice() == Arrival::Here
            && self.content.arrival(Some(&self.current_role())) == Arrival::Here;
        is_here.then(|| self.next_task(Wish::Today))
    }

    /// Seconds that are left of the three minutes.
    pub fn seconds_left(&self) -> u32 {
        SECONDS_A_DAY.saturating_sub(seconds_today(&self.offers(), &self.schedule()))
    }

    /// A practice item, once they are here.
    pub fn item(&self, id: &str) -> Option<Item> {
        self.content.library().with(|it| it.practice.as_ref()?.item(id).cloned())
    }

    /// The scene of a task.
    pub fn scene_of(&self, task: &str) -> Option<Scene> {
        self.content.library().with(|it| it.scene(task).map(|(_, scene)| scene.clone()))
    }

    /// What the customer of a prediction is like.
    pub fn persona_title(&self, id: &str) -> String {
        let find = |id: &str| {
            let library = self.content.library();
            library.with(|it| {
                it.bank.personas.iter().find(|it| it.id == id).map(|it| it.title.clone())
            })
        };
        find(id).unwrap_or_default()
    }

    /// Words that make the same move elsewhere.
    pub fn example_for(&self, item: &Item) -> Option<String> {
        let model = |it: &Item| match &it.task {
            Task::Write { model, .. } | Task::Repair { model, .. } => Some(model.clone()),
            _ => None,
        };
        self.content.library().with(|library| {
            let items = &library.practice.as_ref()?.items;
            let others = items.iter().filter(|it| it.trains == item.trains && it.id != item.id);
            let near = |it: &&Item| it.situation != item.situation;
            let mut others: Vec<_> = others.filter(|it| model(it).is_some()).collect();
            others.sort_by_key(near);
            model(others.first()?)
        })
    }

    /// Records what a task showed; its feedback is shown after that.
    pub fn record_task(&self, chosen: &Chosen, grade: Option<Grade>, help: Help) {
        let stamp = steps::stamp();
        let results = grade.map(|it| (chosen.cell.made, it)).into_iter().collect();
        let (task, situation) = (chosen.offer.task.clone(), chosen.offer.situation);
        let (id, at) = (stamp.id(), stamp.at);
        self.keeping.record(Fact::Review(Review { id, at, task, situation, results, help }));
    }

    /// Goes to the scene of a task, with the card that was kept last for this work.
    pub fn begin_task(&self, scene: &str) {
        let role = self.current_role();
        let card = self
            .cards()
            .with_untracked(|it| it.iter().rev().find(|it| it.role == role).cloned());
        match card {
            Some(card) => self.begin_with(card, scene, Seed(page::random())),
            None => self.begin(&role, scene),
        }
    }

    /// A first round in a scene is practice, too: it is reviewed when its customers come out.
    pub(super) fn follow_the_rounds(self) {
        effect(move || {
            let is_told = matches!(self.route.get(), Route::Door | Route::Compare);
            if is_told && self.content.scores().get() != Arrival::Waiting {
                self.review_round();
            }
        });
    }

    fn review_round(&self) {
        let attempt = self.session.with(|it| it.as_ref()?.latest().cloned());
        let (Some(attempt), Some(round)) = (attempt, self.round.get()) else { return };
        let review = self.content.library().with(|it| Review::of_round(&attempt, &round, it));
        let Some(review) = review else { return };
        let reviews = self.keeping.reviews();
        if !reviews.with_untracked(|it| it.iter().any(|it| it.id == review.id)) {
            self.keeping.record(Fact::Review(review));
        }
    }

    fn offers(&self) -> Vec<Offer> {
        let role = self.current_role();
        self.content.library().with(|library| {
            self.attempts().with(|it| {
                let played: Vec<_> = it.iter().map(|it| it.scene.as_str()).collect();
                offers(library, &role, &played)
            })
        })
    }

    /// When each cell comes again.
    pub fn schedule(&self) -> Schedule {
        self.keeping.reviews().with(|it| Schedule::of(it, page::clock()))
    }
}
