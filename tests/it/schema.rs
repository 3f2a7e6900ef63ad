//! The schema in `docs/` tells the truth about copies: all of ours fit, what is wrong doesn't.

use boon::{Compiler, SchemaIndex, Schemas};
use encore::seed::Seed;
use encore::settings::{Settings, TextSize, Theme};
use encore::storage::ladder::LADDER;
use serde_json::{Value, json};

use crate::backup::sound;
use crate::facts::any_fact;

struct Schema {
    schemas: Schemas,
    index: SchemaIndex,
}

fn doc(name: &str) -> String {
    let path = format!("{}/docs/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

fn source() -> Value {
    serde_json::from_str(&doc("data.schema.json")).unwrap()
}

impl Schema {
    fn read() -> Self {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.add_resource("urn:encore:backup:1", source()).unwrap();
        let index = compiler.compile("urn:encore:backup:1", &mut schemas).unwrap();
        Self { schemas, index }
    }

    fn check(&self, file: &Value) -> Result<(), String> {
        self.schemas.validate(file, self.index).map_err(|it| format!("{it:#}\n{file:#}"))
    }
}

#[test]
fn copies_of_generated_stores_fit_the_schema() {
    let schema = Schema::read();
    for seed in 0..300 {
        let mut chance = Seed(seed).stream();
        let n_facts = chance.below(20);
        let (_, mut vault) = sound((0..n_facts).map(|_| any_fact(&mut chance)));
        if chance.chance(50) {
            let settings = Settings { theme: Theme::Dark, text: TextSize::Large };
            let _saved = vault.change_settings(settings);
        }
        let file = serde_json::from_str(&vault.export()).unwrap();
        schema.check(&file).unwrap_or_else(|fault| panic!("seed {seed}: {fault}"));
    }
}

/// The file that holds the fixture of a kind, and nothing else.
fn file_of(version: u32, kind: &str) -> Value {
    let path = format!("../tests/fixtures/saves/v{version}-record-{kind}.json");
    let record: Value = serde_json::from_str(&doc(&path)).unwrap();
    json!({ "app": "encore", "backup": 1, "records": [record] })
}

#[test]
fn every_kind_has_a_definition_that_looks_at_every_field_and_a_line_in_the_document() {
    let (schema, source, text) = (Schema::read(), source(), doc("data.md"));
    for kind in LADDER.last().unwrap().kinds {
        assert!(text.contains(&format!("- **{kind}**: ")), "docs/data.md doesn't tell {kind}");
        let definition = &source["$defs"][*kind]["properties"];
        assert!(definition.is_object(), "docs/data.schema.json has no {kind}");
        let sound = file_of(1, kind);
        schema.check(&sound).unwrap();
        for field in sound["records"][0].as_object().unwrap().keys() {
            let head = &source["$defs"]["record"]["properties"];
            let is_told = definition.get(field).or(head.get(field)).is_some();
            assert!(is_told, "docs/data.schema.json doesn't tell {kind}.{field}");
            let mut wrong = sound.clone();
            wrong["records"][0][field] = json!([[]]);
            assert!(schema.check(&wrong).is_err(), "{kind}.{field} may be anything");
        }
    }
}

#[test]
fn the_schema_refuses_what_is_no_copy_and_takes_what_is_to_come() {
    let schema = Schema::read();
    let refused = [
        json!([]),
        json!({ "app": "other", "backup": 1, "records": [] }),
        json!({ "app": "encore", "backup": 2, "records": [] }),
        json!({ "app": "encore", "backup": 1 }),
        json!({ "app": "encore", "backup": 1, "records": [{}] }),
    ];
    for file in refused {
        assert!(schema.check(&file).is_err(), "{file}");
    }
    let mut to_come = file_of(1, "card");
    to_come["records"][0]["mood"] = json!("new");
    to_come["made_by"] = json!("a later build");
    schema.check(&to_come).unwrap();
    to_come["records"][0]["kind"] = json!("to come");
    schema.check(&to_come).unwrap();
}
