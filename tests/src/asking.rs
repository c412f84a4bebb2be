//! Commands as the window's page gives them.

use std::path::Path;

use serde_json::Value;
use vihko::api::{self, Desk};

/// Whoever holds a desk can be asked what the page asks.
pub trait Asking {
    /// The desk.
    fn desk(&mut self) -> &mut Desk;

    /// The answer of a command that must succeed.
    #[track_caller]
    fn ask(&mut self, command: &str, arguments: Value) -> Value {
        match api::dispatch(self.desk(), command, arguments) {
            Ok(answer) => answer,
            Err(refusal) => panic!("{command}: {refusal:?}"),
        }
    }

    /// What is wrong with a command that must be refused: `field: sentence` of each fault, or the refusal's sentence.
    #[track_caller]
    fn refused(&mut self, command: &str, arguments: Value) -> Vec<String> {
        let refusal = api::dispatch(self.desk(), command, arguments).unwrap_err();
        if refusal.faults.is_empty() {
            return vec![refusal.text];
        }
        let faults = refusal.faults.into_iter();
        faults
            .map(|it| format!("{}: {}", it.field, it.text))
            .collect()
    }
}

impl Asking for Desk {
    fn desk(&mut self) -> &mut Desk {
        self
    }
}

/// The names of what lies in a folder, in order; none where there is no folder.
pub fn names_in(folder: &Path) -> Vec<String> {
    let there = std::fs::read_dir(folder).into_iter().flatten();
    let mut names: Vec<String> = there
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
