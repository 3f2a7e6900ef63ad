//! Content on its way: the bank, role packs, practice items and the guide, fetched when they are
//! first needed.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::page;
use crate::content::guide::GUIDE_FILES;
use crate::content::library::BANK_FILES;
use crate::content::practice::PRACTICE_FILES;
use crate::content::{Bank, Guide, Library, Listed, Practice, RolePack, index};
use crate::meaning::Meaning;
use crate::reading::learned::Learned;

/// How far the content is that the page needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// On its way.
    Waiting,
    /// It can't be had now.
    Failed,
    /// Everything that was asked for is here.
    Here,
}

/// These name what isn't a role pack among the role packs that were asked for, by their folders.
const BANK: &str = "bank";
const PRACTICE: &str = "practice";
const GUIDE: &str = "guide";

/// How long a round waits for the learned scores before the rules read alone.
const PATIENCE: Duration = Duration::from_secs(8);

/// Puts what some texts hold into the library, unless they have a fault.
type Put = fn(&mut Library, &[String]) -> Option<()>;

/// The content at hand and the verbs that bring more.
#[derive(Clone, Copy)]
pub struct Content {
    library: RwSignal<Library>,
    wanted: RwSignal<Vec<String>>,
    failed: RwSignal<Vec<String>>,
    scores: RwSignal<Arrival>,
    index: StoredValue<Vec<Listed>>,
}

impl Content {
    /// Starts with the index alone.
    pub fn start() -> Self {
        let text = include_str!("../../content/index.txt");
        Self {
            library: RwSignal::new(Library::default()),
            wanted: RwSignal::new(Vec::new()),
            failed: RwSignal::new(Vec::new()),
            scores: RwSignal::new(Arrival::Waiting),
            index: StoredValue::new(index::parse("index.txt", text).unwrap_or_default()),
        }
    }

    /// What is here.
    pub fn library(&self) -> ReadSignal<Library> {
        self.library.read_only()
    }

    /// Which role packs there are.
    pub fn index(&self) -> Vec<Listed> {
        self.index.get_value()
    }

    /// The role that has this scene.
    pub fn role_with(&self, scene: &str) -> Option<String> {
        let has = |it: &&Listed| it.scenes.iter().any(|it| it == scene);
        self.index.with_value(|index| index.iter().find(has).map(|it| it.id.clone()))
    }

    /// How far the bank is, and the pack of this role if one is needed.
    pub fn arrival(&self, role: Option<&str>) -> Arrival {
        let is_needed = |it: &String| it == BANK || role == Some(it.as_str());
        let is_listed = self
            .index
            .with_value(|index| role.is_none_or(|role| index.iter().any(|it| it.id == role)));
        if !is_listed || self.failed.with(|it| it.iter().any(is_needed)) {
            return Arrival::Failed;
        }
        let is_here = self.library.with(|it| {
            !it.bank.personas.is_empty() && role.is_none_or(|role| it.role(role).is_some())
        });
        if is_here { Arrival::Here } else { Arrival::Waiting }
    }

    /// How far the practice items are.
    pub fn practice(&self) -> Arrival {
        self.part(PRACTICE, |it| it.practice.is_some())
    }

    /// How far the guide is.
    pub fn guide(&self) -> Arrival {
        self.part(GUIDE, |it| it.guide.is_some())
    }

    fn part(&self, name: &str, is_here: fn(&Library) -> bool) -> Arrival {
        match self.failed.with(|it| it.iter().any(|it| it == name)) {
            true => Arrival::Failed,
            false if self.library.with(is_here) => Arrival::Here,
            false => Arrival::Waiting,
        }
    }

    /// How far the learned scores are. Once given up they are not taken any more, so that what
    /// is read in the same words doesn't change while somebody looks at it.
    pub fn scores(&self) -> ReadSignal<Arrival> {
        self.scores.read_only()
    }

    /// Asks for the learned scores.
    pub fn want_scores(self) {
        set_timeout(move || self.give_up(), PATIENCE);
        spawn_local(async move {
            match fetch_scores().await {
                Some(learned) if self.scores.try_get_untracked() == Some(Arrival::Waiting) => {
                    self.library.update(|it| it.learned = Some(Arc::new(learned)));
                    self.scores.set(Arrival::Here);
                }
                _ => self.give_up(),
            }
        });
    }

    fn give_up(&self) {
        if self.scores.try_get_untracked() == Some(Arrival::Waiting) {
            self.scores.set(Arrival::Failed);
        }
    }

    /// Asks for the bank.
    pub fn want_bank(self) {
        self.want_files(BANK, BANK_FILES, |library, texts| {
            library.bank = parsed(BANK, BANK_FILES, texts, Bank::parse)?;
            Some(())
        });
    }

    /// Asks for the practice items, unless they were asked for before.
    pub fn want_practice(self) {
        if self.is_first(PRACTICE) {
            self.want_files(PRACTICE, PRACTICE_FILES, |library, texts| {
                let found = parsed(PRACTICE, PRACTICE_FILES, texts, Practice::parse)?;
                library.practice = Some(Arc::new(found));
                Some(())
            });
        }
    }

    /// Asks for the guide, unless it was asked for before.
    pub fn want_guide(self) {
        if self.is_first(GUIDE) {
            self.want_files(GUIDE, GUIDE_FILES, |library, texts| {
                let found = parsed(GUIDE, GUIDE_FILES, texts, Guide::parse)?;
                library.guide = Some(Arc::new(found));
                Some(())
            });
        }
    }

    /// Asks for the files of a folder and puts into the library what they hold.
    fn want_files(self, folder: &'static str, names: &'static [&'static str], put: Put) {
        spawn_local(async move {
            let texts = fetch_files(folder, names).await;
            let mut is_put = false;
            if let Some(texts) = texts {
                self.library.update(|it| is_put = put(it, &texts).is_some());
            }
            if !is_put {
                self.failed.update(|it| it.push(folder.to_owned()));
            }
        });
    }

    /// Asks for a role pack, unless it was asked for before.
    pub fn want(self, role: &str) {
        let is_listed = self.index.with_value(|it| it.iter().any(|it| it.id == role));
        if !is_listed || !self.is_first(role) {
            return;
        }
        let role = role.to_owned();
        spawn_local(async move {
            match fetch_role(&role).await {
                Some(pack) => self.library.update(|it| it.roles.push(pack)),
                None => self.failed.update(|it| it.push(role)),
            }
        });
    }

    /// Whether this wasn't asked for before; from now on it was.
    fn is_first(&self, name: &str) -> bool {
        let is_wanted = self.wanted.with_untracked(|it| it.iter().any(|it| it == name));
        if !is_wanted {
            self.wanted.update(|it| it.push(name.to_owned()));
        }
        !is_wanted
    }

    /// Asks again for everything that did not arrive.
    pub fn retry(self) {
        let failed = self.failed.get_untracked();
        self.failed.set(Vec::new());
        self.wanted.update(|it| it.retain(|name| !failed.contains(name)));
        for name in &failed {
            match name.as_str() {
                BANK => self.want_bank(),
                PRACTICE => self.want_practice(),
                GUIDE => self.want_guide(),
                role => self.want(role),
            }
        }
    }
}

/// The texts of these files of a folder, or nothing when one of them can't be had.
async fn fetch_files(folder: &str, names: &[&str]) -> Option<Vec<String>> {
    let paths = names.iter().map(|name| address(&format!("content/{folder}/{name}")));
    page::fetch_texts(paths).await.ok()
}

/// Names of files and their texts.
type Files<'a> = [(&'a str, &'a str)];

/// What the files of a folder hold, or nothing when one of them has a fault.
fn parsed<T, E>(
    folder: &str,
    names: &[&str],
    texts: &[String],
    parse: impl FnOnce(&Files<'_>) -> Result<T, E>,
) -> Option<T> {
    let files: Vec<_> = names.iter().copied().zip(texts.iter().map(String::as_str)).collect();
    page::timed(folder, || parse(&files)).ok()
}

async fn fetch_scores() -> Option<Learned> {
    let table = page::fetch_bytes(&address("meaning.bin")).await.ok()?;
    let scores = page::fetch_bytes(&address("learned.bin")).await.ok()?;
    Learned::parse(&scores, Meaning::parse(&table).ok()?).ok()
}

async fn fetch_role(id: &str) -> Option<RolePack> {
    let path = address(&format!("content/roles/{id}.txt"));
    let text = page::fetch_text(&path).await.ok()?;
    page::timed("pack", || RolePack::parse(id, &text)).ok()
}

/// The build in the address keeps files of two builds apart in every cache on the way.
fn address(path: &str) -> String {
    format!("{path}?b={}", page::flag("build"))
}
