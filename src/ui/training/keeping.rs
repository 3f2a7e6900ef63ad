//! What is kept on this device, as signals: the one place that talks to the vault.

mod copies;
mod notes;
mod people;
mod shift;

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use leptos::ev;
use leptos::prelude::*;

use crate::attempt::{Attempt, Fact, KeptCard};
use crate::nudge::Nudge;
use crate::objection::Objection;
use crate::progress::run::Run;
use crate::review::Review;
use crate::session::Session;
use crate::settings::Settings;
use crate::shift::Shift;
use crate::storage::{
    Drawer, Heard, LoadNote, MemoryShelf, Saving, Shelf, Typed, Vault, Word, browser,
    people as drawers,
};
use crate::ui::{device, page};
pub use notes::KeepingNote;
pub use people::NoDrawer;

/// A draft is written this long after the last keystroke.
const DRAFT_PAUSE: Duration = Duration::from_millis(300);

/// The vault and what follows from it. Cheap to copy: it holds handles only.
#[derive(Clone, Copy)]
pub struct Keeping {
    shelf: StoredValue<Rc<dyn Shelf>, LocalStorage>,
    word: StoredValue<Option<Word>>,
    vault: StoredValue<Rc<RefCell<Vault>>, LocalStorage>,
    session: StoredValue<Option<RwSignal<Option<Session>>>>,
    attempts: RwSignal<Vec<Attempt>>,
    cards: RwSignal<Vec<KeptCard>>,
    objections: RwSignal<Vec<Objection>>,
    reviews: RwSignal<Vec<Review>>,
    shift: RwSignal<Shift>,
    typed: RwSignal<Typed>,
    settings: RwSignal<Settings>,
    saving: RwSignal<Option<Saving>>,
    loaded: RwSignal<Vec<LoadNote>>,
    is_cleared: RwSignal<bool>,
    nudge: RwSignal<Option<Nudge>>,
    is_pending: StoredValue<bool>,
}

impl Keeping {
    /// Opens the drawer of whoever practices now; for a guest, and where the browser has no
    /// storage, one in memory.
    pub fn open() -> Self {
        let shelf: Rc<dyn Shelf> = match device::is_guest() {
            true => Rc::new(MemoryShelf::new()),
            false => Rc::from(browser::shelf()),
        };
        let word = drawers::who(&*shelf);
        let drawer = Drawer::new(Rc::clone(&shelf), word.clone());
        let (vault, notes) = Vault::open(Box::new(drawer));
        let (settings, saving) = (vault.settings(), vault.saving());
        let typed = vault.load_typed();
        let keeping = Self {
            shelf: StoredValue::new_local(shelf),
            word: StoredValue::new(word),
            vault: StoredValue::new_local(Rc::new(RefCell::new(vault))),
            session: StoredValue::new(None),
            attempts: RwSignal::new(Vec::new()),
            cards: RwSignal::new(Vec::new()),
            objections: RwSignal::new(Vec::new()),
            reviews: RwSignal::new(Vec::new()),
            shift: RwSignal::new(Shift::default()),
            typed: RwSignal::new(typed),
            settings: RwSignal::new(settings),
            saving: RwSignal::new((saving != Saving::Saved).then_some(saving)),
            loaded: RwSignal::new(notes),
            is_cleared: RwSignal::new(false),
            nudge: RwSignal::new(None),
            is_pending: StoredValue::new(false),
        };
        keeping.read_facts();
        show(settings);
        keeping
    }

    /// The session that was under way when the page was left.
    pub fn session(&self) -> Option<Session> {
        self.with_vault(Vault::load_draft)
    }

    /// Follows this session: its draft is written when the page is hidden, and what other tabs
    /// write is taken in.
    pub fn follow(&self, session: RwSignal<Option<Session>>) {
        self.session.set_value(Some(session));
        let keeping = *self;
        let listening = [
            window_event_listener(ev::pagehide, move |_| keeping.keep_draft_now()),
            window_event_listener(ev::visibilitychange, move |_| keeping.on_visibility()),
            window_event_listener(ev::focus, move |_| keeping.hear(|it| it.refresh())),
        ];
        let storage = window_event_listener(ev::storage, move |it| {
            keeping.hear_key(it.key().as_deref());
        });
        on_cleanup(move || {
            listening.into_iter().for_each(|it| it.remove());
            storage.remove();
        });
    }

    /// Every attempt, oldest first.
    pub fn attempts(&self) -> ReadSignal<Vec<Attempt>> {
        self.attempts.read_only()
    }

    /// Every card, oldest first.
    pub fn cards(&self) -> ReadSignal<Vec<KeptCard>> {
        self.cards.read_only()
    }

    /// Every objection, oldest first.
    pub fn objections(&self) -> ReadSignal<Vec<Objection>> {
        self.objections.read_only()
    }

    /// Every review, oldest first.
    pub fn reviews(&self) -> ReadSignal<Vec<Review>> {
        self.reviews.read_only()
    }

    /// The days with practice of any kind.
    pub fn run(&self) -> Run {
        let mut times: Vec<_> = self.attempts.with(|it| it.iter().map(|it| it.at).collect());
        self.reviews.with(|it| times.extend(it.iter().map(|it| it.at)));
        Run::of(times, page::clock())
    }

    /// What is set.
    pub fn settings(&self) -> ReadSignal<Settings> {
        self.settings.read_only()
    }

    /// How saving goes; none before the first write.
    pub fn saving(&self) -> ReadSignal<Option<Saving>> {
        self.saving.read_only()
    }

    /// What the person has to know.
    pub fn notes(&self) -> Vec<KeepingNote> {
        let saving = self.saving.get();
        self.loaded
            .with(|it| notes::notes(it, saving, self.is_cleared.get(), device::is_guest()))
    }

    /// Records what happened, before anything that follows from it is shown.
    pub fn record(&self, fact: Fact) {
        self.write(|it| it.record(fact));
        self.read_facts();
    }

    /// Writes the session as it is.
    pub fn keep_draft(&self) {
        self.is_pending.set_value(false);
        let session = self.session.get_value();
        if let Some(session) = session.and_then(|it| it.get_untracked()) {
            self.write(|it| it.save_draft(&session));
        }
        self.keep_typed();
    }

    /// Writes the session soon, unless a write is waiting already.
    pub fn keep_draft_soon(&self) {
        if self.is_pending.try_get_value() == Some(false) {
            self.is_pending.set_value(true);
            let keeping = *self;
            set_timeout(move || keeping.keep_draft_now(), DRAFT_PAUSE);
        }
    }

    fn keep_draft_now(&self) {
        if self.is_pending.try_get_value() == Some(true) {
            self.keep_draft();
        }
    }

    fn on_visibility(&self) {
        if document().visibility_state() == web_sys::VisibilityState::Hidden {
            self.keep_draft_now();
        }
    }

    /// Changes how the app looks, at once.
    pub fn change_settings(&self, settings: Settings) {
        self.settings.set(settings);
        show(settings);
        self.write(|it| it.change_settings(settings));
    }

    /// Tries to write what could not be written.
    pub fn retry(&self) {
        self.write(Vault::retry);
        self.read_facts();
    }
}

/// What other tabs do, and what follows from it.
impl Keeping {
    fn forget(&self) {
        if let Some(session) = self.session.get_value() {
            session.set(None);
        }
        self.typed.set(Typed::default());
        self.read_facts();
    }

    fn hear(&self, listen: impl FnOnce(&mut Vault) -> Heard) {
        match self.with_vault(listen) {
            Heard::Nothing => {}
            Heard::News { notes, .. } => {
                self.loaded.update(|it| it.extend(notes));
                self.read_facts();
            }
            Heard::Settings => self.read_settings(),
            Heard::Cleared => {
                self.is_cleared.set(true);
                self.forget();
                self.read_settings();
                page::go("#/");
            }
        }
    }

    fn write(&self, write: impl FnOnce(&mut Vault) -> Saving) {
        let saving = self.with_vault(write);
        self.saving.set(Some(saving));
    }

    fn read_settings(&self) {
        let settings = self.with_vault(|it| it.settings());
        self.settings.set(settings);
        show(settings);
    }

    fn read_facts(&self) {
        let (mut attempts, mut cards) = (Vec::new(), Vec::new());
        let (mut objections, mut reviews) = (Vec::new(), Vec::new());
        // One pass: after years there are thousands, and they are put in order each time.
        self.with_vault(|it| {
            for fact in it.facts() {
                match fact {
                    Fact::Attempt(it) => attempts.push(it.clone()),
                    Fact::Card(it) => cards.push(it.clone()),
                    Fact::Objection(it) => objections.push(it.clone()),
                    Fact::Review(it) => reviews.push(it.clone()),
                    _ => {}
                }
            }
        });
        self.reviews.set(reviews);
        self.attempts.set(attempts);
        self.cards.set(cards);
        self.objections.set(objections);
        self.shift.set(self.with_vault(|it| it.shift()));
    }

    fn with_vault<T>(&self, work: impl FnOnce(&mut Vault) -> T) -> T {
        let vault = self.vault.get_value();
        let mut vault = vault.borrow_mut();
        work(&mut vault)
    }
}

/// Puts the settings on `<html>`, where the style reads them.
fn show(settings: Settings) {
    page::set_flag("theme", settings.theme.name());
    page::set_flag("text", settings.text.name());
}
