//! A content file as it comes from outside: everything in it that can be read, and everything that cannot.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use super::data::{FORMAT, LARGEST, NotebookData, VERSION};
use super::gate;
use crate::error::{Error, Failure, Result};
use crate::fault::{Fault, Faults, Problem};

/// A content file.
pub struct ContentFile<'a> {
    text: &'a str,
    /// Every record whose form is right.
    pub data: NotebookData,
    /// The ids of records whose form is wrong.
    pub unread: BTreeSet<Uuid>,
    faults: Faults,
    /// Which of a list's records are in `data`, for the lists from which some were left out.
    kept: BTreeMap<String, Vec<usize>>,
}

impl From<NotebookData> for ContentFile<'_> {
    fn from(data: NotebookData) -> Self {
        ContentFile {
            text: "",
            data,
            unread: BTreeSet::new(),
            faults: Faults::default(),
            kept: BTreeMap::new(),
        }
    }
}

impl<'a> ContentFile<'a> {
    /// Reads the file record by record, so that a record with a wrong form does not hide what is wrong with
    /// the others.
    pub fn read(text: &'a str) -> Result<ContentFile<'a>> {
        if text.len() > LARGEST {
            return Err(Failure::FileTooLarge(LARGEST / 1_000_000).into());
        }
        let (mut value, mut faults) = gate::parse(text)?;
        if value["version"]
            .as_u64()
            .is_some_and(|version| version > u64::from(VERSION))
        {
            return Err(Failure::DataTooNew.into());
        }
        faults.merge(gate::check::<NotebookData>(&value)?.or(()));
        for (field, wanted) in [("format", Value::from(FORMAT)), ("version", VERSION.into())] {
            let there = value.get(field);
            if there.is_some_and(|there| *there != wanted)
                && !faults.iter().any(|fault| fault.field == field)
            {
                let wanted = wanted.as_str().map_or(wanted.to_string(), str::to_owned);
                faults.add(field, Problem::NotInList(wanted));
            }
        }
        let mut file = ContentFile::from(NotebookData::default());
        file.text = text;
        if !faults.is_empty() {
            file.leave_out(&mut value, &faults);
        }
        match serde_json::from_value(value) {
            Ok(data) => file.data = data,
            Err(error) if faults.is_empty() => return Err(Error::internal(error)),
            Err(_) => {}
        }
        file.faults = faults;
        Ok(file)
    }

    /// The data, if nothing is wrong with the file's form.
    pub fn whole(self) -> Result<NotebookData> {
        gate::in_order(self.text, self.faults)
            .or(self.data)
            .map_err(Error::from)
    }

    /// What is wrong with the file's form and with its content, in the order of the file.
    pub fn told(&self, content: &Faults) -> Faults {
        let mut all = self.faults.clone();
        for Fault { field, problem } in content.iter() {
            all.add(self.place(field), problem.clone());
        }
        gate::in_order(self.text, all)
    }

    /// Where a record stands in the file, which may have more records than `data`.
    fn place(&self, field: &str) -> String {
        let place = || {
            let (list, rest) = field.split_once('[')?;
            let (number, rest) = rest.split_once(']')?;
            let number = self.kept.get(list)?.get(number.parse::<usize>().ok()?)?;
            Some(format!("{list}[{number}]{rest}"))
        };
        place().unwrap_or_else(|| field.to_owned())
    }

    /// Leaves out every part that has a fault, so that the rest can be read.
    fn leave_out(&mut self, value: &mut Value, faults: &Faults) {
        let Some(fields) = value.as_object_mut() else {
            *value = Value::Object(serde_json::Map::new());
            return self.complete(value);
        };
        let wrong: BTreeSet<&str> = faults.iter().map(|fault| part(&fault.field)).collect();
        fields.retain(|name, _| !wrong.contains(name.as_str()));
        for (name, list) in fields.iter_mut() {
            let Some(records) = list.as_array_mut() else {
                continue;
            };
            let mut kept = Vec::new();
            let mut number = 0;
            records.retain(|record| {
                let right = !wrong.contains(format!("{name}[{number}]").as_str());
                if right {
                    kept.push(number);
                } else if let Some(id) = record["id"].as_str().and_then(|id| id.parse().ok()) {
                    self.unread.insert(id);
                }
                number += 1;
                right
            });
            if kept.len() < number {
                self.kept.insert(name.clone(), kept);
            }
        }
        self.complete(value);
    }

    fn complete(&self, value: &mut Value) {
        value["format"] = FORMAT.into();
        value["version"] = VERSION.into();
    }
}

/// The record or field of the file to which a path belongs: `people[3]` for `people[3].birth_date`.
fn part(path: &str) -> &str {
    match path.find(['.', ']']) {
        Some(end) if path[end..].starts_with(']') => &path[..=end],
        Some(end) => &path[..end],
        None => path,
    }
}

/// The id that a draft has under a path such as `participants[0].person`.
pub fn id_at(draft: &impl Serialize, path: &str) -> Option<Uuid> {
    let pointer = path.replace(['.', '['], "/").replace(']', "");
    let draft = serde_json::to_value(draft).ok()?;
    draft
        .pointer(&format!("/{pointer}"))?
        .as_str()?
        .parse()
        .ok()
}
