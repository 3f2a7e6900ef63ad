//! Content on its way: the bank and role packs, fetched when they are first needed.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::page;
use crate::content::{Bank, Library, Listed, RolePack, index, library};
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

/// Names the bank among the role packs that were asked for.
const BANK: &str = "bank";

/// How long a round waits for the learned scores before the rules read alone.
const PATIENCE: Duration = Duration::from_secs(8);

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
        spawn_local(async move {
            let bank = fetch_bank().await;
            self.settle(BANK, bank.map(|it| move |library: &mut Library| library.bank = it));
        });
    }

    /// Asks for a role pack, unless it was asked for before.
    pub fn want(self, role: &str) {
        let is_listed = self.index.with_value(|it| it.iter().any(|it| it.id == role));
        let is_wanted = self.wanted.with_untracked(|it| it.iter().any(|it| it == role));
        if !is_listed || is_wanted {
            return;
        }
        let role = role.to_owned();
        self.wanted.update(|it| it.push(role.clone()));
        spawn_local(async move {
            let pack = fetch_role(&role).await;
            let put = pack.map(|it| move |library: &mut Library| library.roles.push(it));
            self.settle(&role, put);
        });
    }

    /// Asks again for everything that did not arrive.
    pub fn retry(self) {
        self.failed.set(Vec::new());
        let is_bank_missing = self.library.with_untracked(|it| it.bank.personas.is_empty());
        if is_bank_missing {
            self.want_bank();
        }
        let missing: Vec<_> = self.library.with_untracked(|library| {
            let is_missing = |it: &String| library.role(it).is_none();
            self.wanted.get_untracked().into_iter().filter(is_missing).collect()
        });
        self.wanted.update(|it| it.retain(|id| !missing.contains(id)));
        missing.iter().for_each(|it| self.want(it));
    }

    fn settle(&self, name: &str, arrived: Option<impl FnOnce(&mut Library)>) {
        match arrived {
            Some(put) => self.library.update(put),
            None => self.failed.update(|it| it.push(name.to_owned())),
        }
    }
}

async fn fetch_bank() -> Option<Bank> {
    let mut texts = Vec::new();
    for name in library::BANK_FILES {
        texts.push(fetch(&format!("content/bank/{name}")).await?);
    }
    let names = library::BANK_FILES.iter().copied();
    let files: Vec<_> = names.zip(texts.iter().map(String::as_str)).collect();
    Bank::parse(&files).ok()
}

async fn fetch_scores() -> Option<Learned> {
    let path = |name| format!("{name}?b={}", page::flag("build"));
    let table = page::fetch_bytes(&path("meaning.bin")).await.ok()?;
    let scores = page::fetch_bytes(&path("learned.bin")).await.ok()?;
    Learned::parse(&scores, Meaning::parse(&table).ok()?).ok()
}

async fn fetch_role(id: &str) -> Option<RolePack> {
    let text = fetch(&format!("content/roles/{id}.txt")).await?;
    page::timed("pack", || RolePack::parse(id, &text)).ok()
}

/// The build in the address keeps files of two builds apart in every cache on the way.
async fn fetch(path: &str) -> Option<String> {
    page::fetch_text(&format!("{path}?b={}", page::flag("build"))).await.ok()
}
