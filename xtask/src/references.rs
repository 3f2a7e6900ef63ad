//! What one content file says about another: faults that show only when both are at hand.

use std::path::Path;

use encore::content::{Guide, Item, Library, Problem, RolePack, Task};
use encore::route::Route;

/// Collects faults of one file.
struct Faults<'a> {
    file: &'a str,
    problems: Vec<Problem>,
}

impl<'a> Faults<'a> {
    fn of(file: &'a str) -> Self {
        Self { file, problems: Vec::new() }
    }

    fn tell(&mut self, line: usize, field: &str, what: &str, hint: &str) {
        let [file, field, what, hint] = [self.file, field, what, hint].map(str::to_owned);
        self.problems.push(Problem { file, line, field, what, hint });
    }
}

/// Faults of a role pack beside the bank and the packs before it.
pub(crate) fn of_role(file: &str, role: &RolePack, library: &Library) -> Vec<Problem> {
    let mut faults = Faults::of(file);
    if Path::new(file).file_stem().is_some_and(|it| *it != *role.id) {
        faults.tell(
            1,
            "role",
            &format!("{} is not the file's name", role.id),
            "name both alike",
        );
    }
    for scene in &role.scenes {
        if let Some((other, _)) = library.scene(&scene.id) {
            let what = format!("is the id of a scene of {}", other.id);
            faults.tell(scene.line, &scene.id, &what, "give it an id of its own");
        }
        for id in &scene.why {
            why_card(id, scene.line, library, &mut faults);
        }
    }
    faults.problems
}

/// Faults of a practice item beside the bank and all packs.
pub(crate) fn of_item(file: &str, item: &Item, library: &Library) -> Vec<Problem> {
    let mut faults = Faults::of(file);
    if let Some(id) = item.role.as_ref().filter(|id| library.role(id).is_none()) {
        let hint = "use the id of a role pack, or leave the line out";
        faults.tell(item.line, "role", &format!("‘{id}’ is no role"), hint);
    }
    if let Task::Predict { scene, persona, .. } = &item.task {
        if library.bank.persona(persona).is_none() {
            let hint = "use the id of a [persona …] block";
            faults.tell(item.line, "persona", &format!("‘{persona}’ is no persona"), hint);
        }
        match library.scene(scene) {
            None => {
                let hint = "use the id of a [scene …] block";
                faults.tell(item.line, "scene", &format!("‘{scene}’ is no scene"), hint);
            }
            Some((_, found)) if found.kind != item.situation => {
                let what = format!("is not how the visit of {scene} went");
                faults.tell(item.line, "situation", &what, "write the kind of the scene");
            }
            Some((role, _)) if item.role.as_ref().is_some_and(|it| *it != role.id) => {
                let what = format!("{scene} is a scene of {}", role.id);
                faults.tell(item.line, "role", &what, "name the role of the scene");
            }
            Some(_) => {}
        }
    }
    faults.problems
}

/// Faults of the guide beside the bank and the pages of the app.
pub(crate) fn of_guide(file: &str, guide: &Guide, library: &Library) -> Vec<Problem> {
    let mut faults = Faults::of(file);
    for step in guide.sheets.iter().flat_map(|it| &it.steps) {
        if let Some(page) = step.page.as_ref().filter(|it| !is_page(it)) {
            let hint = "use the name of a page, such as card, door or compare";
            faults.tell(step.line, "page", &format!("‘{page}’ is no page"), hint);
        }
    }
    for followup in &guide.followups {
        why_card(&followup.why, followup.line, library, &mut faults);
    }
    faults.problems
}

/// Whether a page that needs no id has this name.
fn is_page(name: &str) -> bool {
    !matches!(Route::parse(name), Route::NotFound) && !name.contains('/')
}

fn why_card(id: &str, line: usize, library: &Library, faults: &mut Faults<'_>) {
    let is_bank_here = !library.bank.why_cards.is_empty();
    if is_bank_here && library.bank.why_card(id).is_none() {
        let what = format!("‘{id}’ is no why-card of the bank");
        faults.tell(line, "why", &what, "use the id of a [why …] block");
    }
}

#[cfg(test)]
mod tests {
    use encore::content::{Bank, Practice};

    use super::*;

    fn told(problems: &[Problem]) -> Vec<String> {
        problems.iter().map(ToString::to_string).collect()
    }

    /// The bank and the first pack of the project.
    fn library() -> Library {
        crate::check::library().unwrap()
    }

    #[test]
    fn an_item_refers_to_what_exists() {
        let text = "[item a]\nformat: predict\ntrains: promise\nsituation: bought\nrole: clown\n\
            setting: S\nwhy: W\nscene: S0\npersona: P0\nsilence: yes\nright: low\ncause: a\nother: b\n";
        let items = Practice::parse(&[("p", text)]).unwrap().items;
        let library = library();
        let found: Vec<_> =
            items.iter().flat_map(|it| told(&of_item("p", it, &library))).collect();
        let expected = [
            "p:1: role: ‘clown’ is no role: use the id of a role pack, or leave the line out",
            "p:1: persona: ‘P0’ is no persona: use the id of a [persona …] block",
            "p:1: scene: ‘S0’ is no scene: use the id of a [scene …] block",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_guide_refers_to_what_exists() {
        let text = "[sheet 30]\ntitle: T\ngoal: G\nneed: N\n[step]\nminutes: 30\ntitle: T\ndo: D\n\
            page: moon\n[followup a]\ntitle: T\nkind: call\nwhen: promised\nminutes: 5\n\
            template: T\ncheck: C\nwhy: luck\n";
        let guide = Guide::parse(&[("g", text)]).unwrap();
        let expected = [
            "g:5: page: ‘moon’ is no page: use the name of a page, such as card, door or compare",
            "g:10: why: ‘luck’ is no why-card of the bank: use the id of a [why …] block",
        ];
        assert_eq!(told(&of_guide("g", &guide, &library())), expected);
        assert_eq!(
            told(&of_guide("g", &guide, &Library { bank: Bank::default(), ..library() })).len(),
            1
        );
    }

    #[test]
    fn pages_have_names() {
        let pages = ["card", "door", "compare", "moon", "why/x"].map(is_page);
        assert_eq!(pages, [true, true, true, false, false]);
    }
}
