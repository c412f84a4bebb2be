//! Copies of the notebook: made, found to be damaged, carried elsewhere, restored.

mod damage;
mod elsewhere;
mod endure;
mod full_disk;
mod making;
mod program;
mod restoring;
mod window;

use std::path::{Path, PathBuf};

use vihko::attachment::AttachmentDraft;
use vihko::backup::{self, CopyReason, Going, Made, Progress};
use vihko::error::Result;
use vihko::notebook::{Clock, Notebook, Restoring};
use vihko::vault::{Passphrase, Unlock};
use vihko_tests::{Program, Tiny, day, names_in};

/// A notebook with October's records, a confirmed report and an attachment.
fn full() -> Tiny {
    let mut tiny = Tiny::new();
    tiny.complete();
    attach(&mut tiny, "sopimus.pdf", b"%PDF-1.7 sopimus");
    tiny.book
        .confirm(tiny.payer, vihko_tests::month("2026-10"), "")
        .unwrap();
    tiny
}

fn attach(tiny: &mut Tiny, name: &str, content: &[u8]) {
    let draft = AttachmentDraft {
        person: Some(tiny.aino),
        kind: "contract".into(),
        name: name.into(),
        media_type: "application/pdf".into(),
        ..AttachmentDraft::default()
    };
    tiny.book.attach(draft, content).unwrap();
}

fn on(_: Progress) -> Going {
    Going::On
}

/// A copy that must be made, or be there.
#[track_caller]
fn kept(book: &mut Notebook, reason: CopyReason) -> Made {
    book.keep_copy(reason, &mut on).unwrap().unwrap()
}

fn passphrase() -> Unlock {
    Unlock::Passphrase(Passphrase::typed(Tiny::PASSPHRASE))
}

fn clock() -> Clock {
    Clock::Fixed(day("2026-11-02"))
}

/// Everything that a notebook says, sealed files included.
fn content(book: &Notebook) -> String {
    book.content().unwrap().write().unwrap()
}

fn restored(copy: &Path, path: &Path, with: &Unlock) -> Result<Notebook> {
    let folder = path.parent().unwrap();
    Restoring::new(copy, with, folder, clock(), &mut on)?.finish(path, with)
}

/// The program on this notebook.
fn vihko(words: &[&str], notebook: &Path) -> Program {
    Program::with(words)
        .arg("--notebook")
        .arg(notebook)
        .passphrase(Tiny::PASSPHRASE)
        .on("2026-11-02")
}

/// The words by which the program restores a copy.
fn restore<'a>(copy: &'a Path, back: &'a Path) -> [&'a str; 4] {
    let [copy, back] = [copy, back].map(|it| it.to_str().unwrap());
    ["restore", copy, "--as", back]
}

/// A notebook with an attachment of so many bytes, closed; copying it takes a while.
fn heavy(bytes: usize) -> (tempfile::TempDir, PathBuf) {
    let mut tiny = full();
    attach(&mut tiny, "skannaus.pdf", &vec![7; bytes]);
    tiny.closed()
}

/// The copies beside a notebook.
fn copies(notebook: &Path) -> Vec<PathBuf> {
    backup::copies_in(&backup::folder(notebook), notebook)
}
