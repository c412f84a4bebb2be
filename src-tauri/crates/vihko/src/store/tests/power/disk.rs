//! A disk that knows which bytes were flushed, and what a cut of its power leaves of the others.

use std::path::{Path, PathBuf};

use fastrand::Rng;

/// What a disk writes whole or not at all.
const SECTOR: u64 = 512;

/// The files of one folder, as they lie on the disk.
pub(super) struct Disk {
    files: Vec<File>,
    /// How many changes and flushes it has been asked for.
    steps: u64,
    /// The step during which its power is cut.
    cut_at: u64,
}

/// The disk has no power any more.
pub(super) struct Dead;

struct File {
    path: PathBuf,
    /// What was flushed last; nothing if not even the name was.
    flushed: Option<Vec<u8>>,
    /// What has been asked for since, in order, each with its step.
    waiting: Vec<(u64, Change)>,
}

#[derive(Clone)]
enum Change {
    Sector { at: u64, bytes: Vec<u8> },
    Length(u64),
    Gone,
}

/// What becomes of changes that were not flushed.
#[derive(Clone, Copy)]
enum Fate {
    /// Those up to a step are there, the later ones are not.
    InOrder,
    /// Any of them are there, in whatever order the disk chose.
    AnyOrder,
    /// The same; and where the file has grown without its bytes, anything may stand.
    Garbage,
}

impl Disk {
    pub(super) fn cut_at(step: u64) -> Disk {
        Disk {
            files: Vec::new(),
            steps: 0,
            cut_at: step,
        }
    }

    pub(super) fn steps(&self) -> u64 {
        self.steps
    }

    /// Whether it still answers.
    pub(super) fn alive(&self) -> Result<(), Dead> {
        match self.steps < self.cut_at {
            true => Ok(()),
            false => Err(Dead),
        }
    }

    /// The file of this name; what lies there already has been flushed.
    pub(super) fn file(&mut self, path: &Path) -> usize {
        let known = self.files.iter().position(|file| file.path == path);
        known.unwrap_or_else(|| {
            self.files.push(File {
                path: path.to_owned(),
                flushed: std::fs::read(path).ok(),
                waiting: Vec::new(),
            });
            self.files.len() - 1
        })
    }

    /// Asked to write; a write during which the power goes may have reached the disk in part.
    pub(super) fn write(&mut self, file: usize, at: u64, bytes: &[u8]) -> Result<(), Dead> {
        let mut changes = Vec::new();
        let mut rest = bytes;
        while !rest.is_empty() {
            let at = at + (bytes.len() - rest.len()) as u64;
            let n = rest.len().min((SECTOR - at % SECTOR) as usize);
            let (sector, behind) = rest.split_at(n);
            changes.push(Change::Sector {
                at,
                bytes: sector.to_vec(),
            });
            rest = behind;
        }
        self.change(file, changes)
    }

    pub(super) fn truncate(&mut self, file: usize, length: u64) -> Result<(), Dead> {
        self.change(file, vec![Change::Length(length)])
    }

    pub(super) fn remove(&mut self, path: &Path) -> Result<(), Dead> {
        let file = self.file(path);
        self.change(file, vec![Change::Gone])
    }

    pub(super) fn flush(&mut self, file: usize) -> Result<(), Dead> {
        self.alive()?;
        self.steps += 1;
        self.alive()?;
        let file = &mut self.files[file];
        for (_, change) in file.waiting.drain(..) {
            change.apply(&mut file.flushed);
        }
        // A file without content has its name at least.
        file.flushed.get_or_insert_default();
        Ok(())
    }

    fn change(&mut self, file: usize, changes: Vec<Change>) -> Result<(), Dead> {
        self.alive()?;
        self.steps += 1;
        let step = self.steps;
        let waiting = changes.into_iter().map(|change| (step, change));
        self.files[file].waiting.extend(waiting);
        self.alive()
    }

    /// The files that are found after the cut, as one of the ways in which it may have gone.
    pub(super) fn left(&self, lot: &mut Rng) -> Vec<(PathBuf, Vec<u8>)> {
        let fate = [Fate::InOrder, Fate::AnyOrder, Fate::Garbage][lot.usize(..3)];
        let last = lot.u64(..=self.steps);
        let share = lot.u8(..);
        let mut left = Vec::new();
        for file in &self.files {
            let mut content = file.flushed.clone();
            for (step, change) in &file.waiting {
                let arrived = match fate {
                    Fate::InOrder => *step <= last,
                    Fate::AnyOrder | Fate::Garbage => lot.u8(..) < share,
                };
                match (arrived, fate) {
                    (true, _) => change.clone().apply(&mut content),
                    (false, Fate::Garbage) if lot.bool() => change.spoil(&mut content, lot),
                    (false, _) => {}
                }
            }
            left.extend(content.map(|content| (file.path.clone(), content)));
        }
        left
    }
}

impl Change {
    fn apply(self, content: &mut Option<Vec<u8>>) {
        match self {
            Change::Gone => *content = None,
            Change::Length(length) => content.get_or_insert_default().resize(length as usize, 0),
            Change::Sector { at, bytes } => {
                let content = content.get_or_insert_default();
                let (from, to) = (at as usize, at as usize + bytes.len());
                content.resize(content.len().max(to), 0);
                content[from..to].copy_from_slice(&bytes);
            }
        }
    }

    /// The file has grown for this change, but its bytes did not arrive.
    fn spoil(&self, content: &mut Option<Vec<u8>>, lot: &mut Rng) {
        if let (Change::Sector { at, bytes }, Some(content)) = (self, content) {
            let end = *at as usize + bytes.len();
            while content.len() < end {
                content.push(lot.u8(..));
            }
        }
    }
}
