//! Copies of a notebook: made, and restored beside it.

use std::path::Path;
use std::sync::atomic::Ordering;

use vihko::backup::{CopyReason, Made, Manifest, Outside, Progress};
use vihko::disk;
use vihko::error::{Error, Result};
use vihko::notebook::{Clock, Difference, Going, Notebook, Restoring, Side};
use vihko::text::Text;
use vihko::vault::Unlock;

use crate::answer;
use crate::args::Opening;
use crate::files;
use crate::notebook::open;

/// Makes a copy that has proven itself, and carries it to the second place and into a folder besides.
pub fn backup(notebook: &Opening, out: Option<&Path>, clock: Clock, text: &Text) -> Result<String> {
    let mut book = open(notebook, clock, text)?;
    let mut step = stepping(|percent| text.copies_progress(percent));
    let making = book
        .begin_copy(CopyReason::Asked)?
        .ok_or_else(|| Error::internal("a copy that was asked for is not made"))?;
    book.close()?;
    let making = match out {
        Some(folder) => making.out_to(folder),
        None => making,
    };
    let made = making.finish(&mut step)?;
    let mut lines = vec![
        text.cli_backup_file(&made.path.display().to_string()),
        told(&made.manifest, text),
    ];
    if made.was_there {
        lines.push(text.copies_was_there());
    }
    if !made.manifest.left_out.is_empty() {
        lines.push(text.copies_left_out(count(made.manifest.left_out.len())));
    }
    lines.extend(out.map(|folder| text.cli_backup_out(&folder.display().to_string())));
    lines.extend(outside(&made, text));
    Ok(lines.join("\n"))
}

/// Restores a copy under a new name, and tells how it differs from the present notebook if that opens too.
pub fn restore(
    copy: &Path,
    file: &Path,
    present: &Opening,
    clock: Clock,
    text: &Text,
) -> Result<String> {
    files::must_exist(copy)?;
    files::must_not_exist(file)?;
    let with = present.secret.ask(text)?;
    let folder = disk::folder(file);
    let mut step = stepping(|percent| text.copies_checking(percent));
    let restoring = Restoring::new(copy, &with, folder, clock, &mut step)?;
    let mut lines = vec![told(restoring.manifest(), text)];
    if !restoring.manifest().left_out.is_empty() {
        lines.push(text.copies_left_out(count(restoring.manifest().left_out.len())));
    }
    lines.extend(compared(&restoring, &present.file, &with, clock, text)?);
    restoring.finish(file, &with)?.close()?;
    lines.push(text.cli_restored(&file.display().to_string()));
    Ok(lines.join("\n"))
}

/// Tells how far a job is, and stops it at Ctrl C.
fn stepping(told: impl Fn(&str) -> String) -> impl FnMut(Progress) -> Going {
    let stopped = answer::stop_at_ctrl_c();
    let mut tenths = answer::tell_tenths(move |percent| told(&percent.to_string()));
    move |it| {
        tenths(it.done, it.of);
        match stopped.load(Ordering::Relaxed) {
            true => Going::Stop,
            false => Going::On,
        }
    }
}

/// The difference in words; that there is none to tell where the present notebook does not open.
fn compared(
    restoring: &Restoring,
    present: &Path,
    with: &Unlock,
    clock: Clock,
    text: &Text,
) -> Result<Vec<String>> {
    if !present.exists() {
        return Ok(Vec::new());
    }
    let Ok(book) = Notebook::open(present, with, clock) else {
        return Ok(vec![text.copies_present_closed()]);
    };
    let difference = restoring.difference(&book)?;
    let mut lines = Vec::new();
    if !difference.same_notebook {
        lines.push(text.copies_other_notebook());
    }
    let Difference { present, copy, .. } = &difference;
    lines.push(text.copies_only_present(count(present.only_here)));
    lines.extend(newest(present, text));
    lines.push(text.copies_only_copy(count(copy.only_here)));
    lines.extend(newest(copy, text));
    for (there, here) in copy.counts.iter().zip(&present.counts) {
        if there.table == here.table && there.rows != here.rows {
            let table = text.choice("table", &there.table.replace('_', "-"));
            let (there, here) = (there.rows.to_string(), here.rows.to_string());
            lines.push(text.copies_table(&there, &here, &table));
        }
    }
    book.close()?;
    Ok(lines)
}

fn newest(side: &Side, text: &Text) -> Vec<String> {
    let line = |it: &vihko::notebook::Happening| {
        let at = text.moment(it.at);
        format!("  {at} {}", text.deed(&it.told.step.command))
    };
    side.newest.iter().map(line).collect()
}

fn told(manifest: &Manifest, text: &Text) -> String {
    text.copy_told(manifest.local, manifest.people(), manifest.records())
}

fn outside(made: &Made, text: &Text) -> Option<String> {
    match &made.outside {
        Outside::NoPlace => None,
        Outside::Absent => Some(text.copies_place_absent()),
        Outside::There => Some(text.copies_place_there()),
        Outside::Failed(failure) => Some(text.copies_place_failed(&text.failure(failure))),
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
