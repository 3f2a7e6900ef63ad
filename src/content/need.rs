//! Needs: what is still open when the customer leaves, said or only shown.

use super::block::Block;
use super::fields::Fields;
use super::fragment::{one_theme, theme_names};
use super::problem::Problem;
use crate::frame::{Move, Theme};

/// Where a need stands before the parting words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NeedStart {
    /// The customer has said it and nobody has answered.
    Open,
    /// The customer has not said it, but gave a cue.
    Hidden,
    /// It was met during the visit.
    Met,
}

/// Something the customer needs at the exit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Unique within the scene, beats included.
    pub id: String,
    /// What it is about.
    pub theme: Theme,
    /// Where it stands before the parting words.
    pub start: NeedStart,
    /// A noun phrase for it in the customer's mouth: "what to do tonight".
    pub about: String,
    /// What the customer does or says that gives it away, as the trainee reads it.
    pub cue: String,
    /// The customer's own question once somebody asks.
    pub asks: String,
    /// Moves that can answer it.
    pub met_by: Vec<Move>,
    /// Words that show that the answer is about this need, lower case stems; a word of the
    /// parting words counts when it starts with one of them. Empty: any answering move will do.
    pub words: Vec<String>,
}

impl Need {
    pub(super) fn parse(file: &str, block: &Block, problems: &mut Vec<Problem>) -> Self {
        let mut fields = Fields::new(file, block, problems);
        let need = Self {
            id: fields.id(),
            theme: one_theme(&mut fields),
            start: fields.one_of("state", STARTS, NeedStart::Open),
            about: fields.text("about"),
            cue: fields.text("cue"),
            asks: fields.text("asks"),
            met_by: answering_moves(&mut fields),
            words: fields.list("words"),
        };
        fields.done();
        need
    }
}

const STARTS: &[(&str, NeedStart)] =
    &[("open", NeedStart::Open), ("hidden", NeedStart::Hidden), ("met", NeedStart::Met)];

fn answering_moves(fields: &mut Fields<'_>) -> Vec<Move> {
    let mut moves = Vec::new();
    for name in fields.list("met_by") {
        match Move::from_name(&name) {
            Some(found) => moves.push(found),
            None => {
                let line = fields.line("met_by");
                let hint = format!(
                    "use some of {}",
                    theme_names(Move::ALL.iter().map(|it| it.name()))
                );
                fields.fault(line, "met_by", &format!("‘{name}’ is not a move"), &hint);
            }
        }
    }
    if moves.is_empty() {
        let line = fields.line("met_by");
        fields.fault(line, "met_by", "names no move", "say which moves answer this need");
    }
    moves
}
