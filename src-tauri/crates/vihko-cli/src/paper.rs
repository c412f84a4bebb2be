//! Papers: `vihko paper KIND`, and `vihko report` for the kind that is made most.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use vihko::error::{Error, PaperNeed};
use vihko::notebook::{Clock, Drawn, Going, Notebook, PaperKind, PaperWanted};
use vihko::report::Naming;
use vihko::text::{Language, Text};
use vihko::values::Month;

use crate::args::{Opening, Word, Wrong, month};
use crate::files::{self, Output};
use crate::notebook::open;
use crate::words::Words;

/// Which paper is made, and where it goes.
pub struct PaperArgs {
    /// What kind.
    pub kind: PaperKind,
    /// The month, if the kind has one.
    pub month: Option<Month>,
    /// The last month, if the paper reaches over several.
    pub until: Option<Month>,
    /// From which notebook.
    pub notebook: Opening,
    /// The PDF file.
    pub out: PathBuf,
    /// The data file, if one is wanted.
    pub data: Option<PathBuf>,
    /// In which language; its reader's own if not said.
    pub language: Option<Language>,
    /// For which payer; the only one if not said.
    pub payer: Option<String>,
    /// About one person only.
    pub person: Option<String>,
    /// With names or numbers.
    pub naming: Naming,
}

/// The options that papers know.
const OPTIONS: &[&str] = &[
    "notebook",
    "recovery-code",
    "out",
    "data",
    "language",
    "payer",
    "person",
    "pseudonyms",
];

impl PaperArgs {
    /// Reads `KIND [MONTH]` and the options.
    pub fn read<'a>(
        kind: Option<PaperKind>,
        plain: &mut impl Iterator<Item = &'a OsString>,
        words: &Words,
    ) -> Result<PaperArgs, Wrong> {
        words.only(OPTIONS)?;
        let kind = match kind {
            Some(kind) => kind,
            None => {
                let word = plain.next().ok_or(Wrong::Missing(Word::Kind))?;
                let word = word.to_string_lossy();
                PaperKind::parse(&word).map_err(|_| Wrong::Kind(word.into_owned()))?
            }
        };
        let language = words
            .text("language")
            .map(|code| Language::parse(&code).map_err(|_| Wrong::Language(code)));
        Ok(PaperArgs {
            kind,
            month: match plain.next() {
                Some(word) => Some(month(word.clone())?),
                None if kind.needs() == Some(PaperNeed::Month) => {
                    return Err(Wrong::Missing(Word::Month));
                }
                None => None,
            },
            until: if kind == PaperKind::Claim {
                let last = plain.next().map(|word| month(word.clone()));
                last.transpose()?
            } else {
                None
            },
            notebook: words.opening()?,
            out: words.path("out")?,
            data: words.value("data").map(PathBuf::from),
            language: language.transpose()?,
            payer: words.text("payer"),
            person: words.text("person"),
            naming: if words.has("pseudonyms") {
                Naming::Pseudonyms
            } else {
                Naming::Names
            },
        })
    }
}

/// Makes a paper: one file, or one for each person whom the papers are about. Either all are written or none.
pub fn paper(args: &PaperArgs, clock: Clock, text: &Text) -> Result<String, Error> {
    let book = open(&args.notebook, clock, text)?;
    let wanted = wanted(args, &book)?;
    let (mut outputs, mut lines) = (Vec::new(), Vec::new());
    for drawn in book.draw_papers(&[wanted], &mut |_| Going::On)? {
        let out = with_ending(&args.out, &drawn.ending);
        lines.extend(told(&out, args, &drawn, text));
        outputs.push(Output::new(&out, drawn.pdf));
        if let (Some(path), Some(data)) = (&args.data, drawn.data) {
            outputs.push(Output::new(&with_ending(path, &drawn.ending), data));
        }
    }
    files::write(&args.notebook.file, &outputs)?;
    book.close()?;
    Ok(lines.join("\n"))
}

/// Finds whom the command line names.
fn wanted(args: &PaperArgs, book: &Notebook) -> Result<PaperWanted, Error> {
    let payer = args
        .payer
        .as_deref()
        .map(|name| book.find_payer(Some(name)));
    let person = args.person.as_deref().map(|name| book.find_person(name));
    Ok(PaperWanted {
        kind: args.kind,
        language: args.language,
        payer: payer.transpose()?,
        person: person.transpose()?,
        month: args.month,
        until: args.until,
        naming: args.naming,
    })
}

fn told(out: &Path, args: &PaperArgs, drawn: &Drawn, text: &Text) -> Vec<String> {
    let out = out.display().to_string();
    let mut lines = vec![match (args.kind, args.month, &drawn.confirmation) {
        (PaperKind::MonthReport, Some(month), None) => {
            text.cli_report_draft(&out, &text.month_of(month))
        }
        (PaperKind::MonthReport, Some(month), Some(it)) => {
            let (number, version) = (it.number.to_string(), it.version.to_string());
            text.cli_report_confirmed(&out, &text.month_of(month), &number, &version)
        }
        (kind, ..) => text.cli_paper(&out, &text.choice("paper-kind", kind.code())),
    }];
    if drawn.outdated {
        lines.push(text.cli_report_outdated());
    }
    lines
}

/// `R.pdf` becomes `R-korhonen-aino.pdf`.
fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    match path.extension() {
        Some(extension) => {
            path.with_file_name(format!("{stem}{ending}.{}", extension.to_string_lossy()))
        }
        None => path.with_file_name(format!("{stem}{ending}")),
    }
}
