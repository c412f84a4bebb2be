//! The commands that work on a notebook.

use std::path::Path;
use std::sync::atomic::Ordering;

use vihko::error::{Error, Failure, Result, last_name};
use vihko::notebook::{Clock, Going, Notebook, PRACTICE_PASSPHRASE, ReportWanted, practice};
use vihko::pdf::picture::LARGEST_MEGABYTES as LARGEST_PICTURE;
use vihko::place::Place;
use vihko::report::Naming;
use vihko::text::Text;
use vihko::values::Month;
use vihko::vault::{Passphrase, PassphraseCost, Unlock};

use crate::answer::{self, Shown};
use crate::args::{ConfirmArgs, Opening};
use crate::files::{self, Output};
use crate::secret::choose_passphrase;

/// The practice notebook's file.
const PRACTICE_FILE: &str = "harjoitusvihko.vihko";

/// The largest content file, in megabytes: the core takes no larger one.
const LARGEST_MEGABYTES: usize = 2_000;

/// Makes the practice notebook, unless it is there already, and the draft of its last month's report.
pub fn demo(folder: &Path, text: &Text) -> Result<String> {
    std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))?;
    let file = folder.join(PRACTICE_FILE);
    if !file.exists() {
        practice(&file)?;
    }
    let passphrase = Unlock::Passphrase(Passphrase::typed(PRACTICE_PASSPHRASE));
    let book = Notebook::open(&file, &passphrase, Clock::System)?;
    let month = Month::of(book.today()).previous();
    let wanted = ReportWanted {
        payer: book.find_payer(None)?,
        month,
        person: None,
        naming: Naming::Names,
    };
    let paper = book.paper(wanted)?;
    let pdf = folder.join(format!("kuukausiraportti-{month}.pdf"));
    files::write(&file, &[Output::new(&pdf, paper.pdf)])?;
    book.close()?;
    Ok([
        text.cli_demo_notebook(&file.display().to_string()),
        text.cli_demo_passphrase(PRACTICE_PASSPHRASE),
        text.cli_demo_report(&pdf.display().to_string()),
    ]
    .join("\n"))
}

/// Makes an empty notebook and shows its recovery code, this once. A notebook whose code nobody saw is
/// taken away again. The recovery paper is written where one is wanted, and the code shown all the same.
pub fn new(file: &Path, envelope: Option<&Path>, clock: Clock, text: &Text) -> Result<()> {
    files::must_not_exist(file)?;
    Place::of(file).refuse()?;
    let passphrase = choose_passphrase(text)?;
    let (book, code) = Notebook::create(file, &passphrase, PassphraseCost::calibrated()?, clock)?;
    let mut lines = vec![text.cli_new_notebook(&file.display().to_string())];
    if let Some(out) = envelope {
        let written = book
            .recovery_paper(&code, "", text.language())
            .and_then(|(_, pdf)| files::write(file, &[Output::new(out, pdf)]));
        if let Err(error) = written {
            book.close()?;
            files::discard(file)?;
            return Err(error);
        }
        lines.push(text.cli_new_recovery_paper(&out.display().to_string()));
    }
    book.close()?;
    lines.push(text.cli_new_recovery_code(&code.printed()));
    match answer::show(&lines.join("\n")) {
        Ok(Shown::Whole) => Ok(()),
        Ok(Shown::NobodyReads) => {
            files::discard(file)?;
            Err(Failure::CodeNotShown.into())
        }
        Err(error) => {
            files::discard(file)?;
            Err(Error::because(Failure::CodeNotShown, error))
        }
    }
}

/// Takes over a content file.
pub fn import(data: &Path, notebook: &Opening, clock: Clock, text: &Text) -> Result<String> {
    let content = files::text(data, LARGEST_MEGABYTES)?;
    let mut book = open(notebook, clock, text)?;
    let done = book.import_file(&content)?;
    book.close()?;
    Ok(text.cli_imported(
        &text.count(done.added),
        &text.count(done.changed),
        &text.count(done.same),
    ))
}

/// Writes everything into a content file.
pub fn export(notebook: &Opening, out: &Path, clock: Clock, text: &Text) -> Result<String> {
    let book = open(notebook, clock, text)?;
    let content = book.content()?.write()?;
    files::write(&notebook.file, &[Output::new(out, content)])?;
    book.close()?;
    Ok(text.cli_exported(&out.display().to_string()))
}

/// Keeps a picture as the association's logo, or removes the logo.
pub fn logo(
    picture: Option<&Path>,
    notebook: &Opening,
    clock: Clock,
    text: &Text,
) -> Result<String> {
    let content = picture.map(|path| files::bytes(path, LARGEST_PICTURE).map(|it| (path, it)));
    let content = content.transpose()?;
    let mut book = open(notebook, clock, text)?;
    let said = match content {
        Some((path, bytes)) => {
            book.set_logo(&last_name(path), &bytes)?;
            text.cli_logo_kept()
        }
        None => {
            book.remove_logo()?;
            text.cli_logo_removed()
        }
    };
    book.close()?;
    Ok(said)
}

/// Confirms a payer's month.
pub fn confirm(wanted: &ConfirmArgs, clock: Clock, text: &Text) -> Result<String> {
    let mut book = open(&wanted.notebook, clock, text)?;
    let payer = book.find_payer(wanted.payer.as_deref())?;
    let month = text.month_of(wanted.month);
    let mut lines = Vec::new();
    for id in book.confirm(payer, wanted.month, &wanted.reason)? {
        let it = book.get(id)?.confirmation;
        lines.push(text.cli_confirmed(&month, &it.number.to_string(), &it.version.to_string()));
    }
    book.close()?;
    Ok(lines.join("\n"))
}

/// Checks a notebook fully and counts its records.
pub fn check(notebook: &Opening, clock: Clock, text: &Text) -> Result<String> {
    let book = open(notebook, clock, text)?;
    let counts = book.check()?;
    book.close()?;
    let mut lines = vec![text.cli_checked()];
    for count in counts.iter().filter(|count| count.rows > 0) {
        let table = text.choice("table", &count.table.replace('_', "-"));
        lines.push(format!("{table}: {}", count.rows));
    }
    Ok(lines.join("\n"))
}

/// Moves a notebook to this computer's own disk, and says where the old file stayed.
pub fn move_to(notebook: &Opening, to: &Path, clock: Clock, text: &Text) -> Result<String> {
    files::must_exist(&notebook.file)?;
    let to = match to.is_dir() {
        true => to.join(notebook.file.file_name().unwrap_or_default()),
        false => to.to_owned(),
    };
    Place::of(&to).refuse()?;
    let with = notebook.secret.ask(text)?;
    let stopped = answer::stop_at_ctrl_c();
    let mut step = |_| match stopped.load(Ordering::Relaxed) {
        true => Going::Stop,
        false => Going::On,
    };
    let (book, moved) = vihko::notebook::move_to(&notebook.file, &to, &with, clock, &mut step)?;
    book.close()?;
    Ok([
        text.cli_moved(&moved.path.display().to_string()),
        text.cli_moved_old(&moved.old.display().to_string()),
    ]
    .join("\n"))
}

/// Saves what can be read of a damaged notebook into a new one, and tells in numbers what was lost.
pub fn salvage(notebook: &Opening, out: &Path, text: &Text) -> Result<String> {
    files::must_exist(&notebook.file)?;
    files::must_not_exist(out)?;
    let mut told = 0;
    let with = notebook.secret.ask(text)?;
    let saved = vihko::notebook::salvage(&notebook.file, &with, out, |it| {
        // Every tenth part is enough for somebody who waits.
        let tenth = it.done * 10 / it.of.max(1);
        if tenth > told {
            told = tenth;
            answer::tell(
                &text.cli_salvaging(&text.count(it.done as u32), &text.count(it.of as u32)),
            );
        }
        Going::On
    })?;
    let mut lines = vec![text.cli_salvaged(&out.display().to_string())];
    for it in saved.tables.iter().filter(|it| it.rows > 0 || it.lost > 0) {
        let table = text.choice("table", &it.table.replace('_', "-"));
        lines.push(match it.lost {
            0 => format!("{table}: {}", it.rows),
            lost => text.cli_salvaged_in_part(&lost.to_string(), &it.rows.to_string(), &table),
        });
    }
    if saved.files_lost > 0 {
        lines.push(text.cli_salvaged_files_lost(&saved.files_lost.to_string()));
    }
    lines.push(match saved.is_whole() {
        true => text.cli_salvaged_whole(),
        false => text.cli_salvaged_with_losses(),
    });
    Ok(lines.join("\n"))
}

/// Opens a notebook, and says so when its keys were mended.
pub fn open(notebook: &Opening, clock: Clock, text: &Text) -> Result<Notebook> {
    files::must_exist(&notebook.file)?;
    let book = Notebook::open(&notebook.file, &notebook.secret.ask(text)?, clock)?;
    if book.mended() {
        answer::tell(&text.cli_mended());
    }
    Ok(book)
}
