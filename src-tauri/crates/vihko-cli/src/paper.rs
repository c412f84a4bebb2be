//! Papers: `vihko paper KIND`, and `vihko report` for the kind that is made most.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use vihko::error::{Error, PaperNeed};
use vihko::notebook::{
    Clock, Drawn, Going, Notebook, PaperKind, PaperWanted, PapersWanted, Progress,
};
use vihko::report::Naming;
use vihko::text::{Language, Text};
use vihko::values::Month;

use crate::answer;
use crate::args::{Opening, Word, Wrong, month};
use crate::files::{self, Output};
use crate::notebook::open;
use crate::words::Words;

/// Which papers are made, and where they go.
pub struct PaperArgs {
    /// What kinds.
    pub kinds: Vec<PaperKind>,
    /// The month, if a kind has one.
    pub month: Option<Month>,
    /// The last month, if there are several.
    pub until: Option<Month>,
    /// From which notebook.
    pub notebook: Opening,
    /// The PDF file, or the folder of several.
    pub out: PathBuf,
    /// The data file, if one is wanted, or the folder of several.
    pub data: Option<PathBuf>,
    /// In which language; its reader's own if not said.
    pub language: Option<Language>,
    /// For which payer; the only one if not said.
    pub payer: Option<String>,
    /// About these people only.
    pub people: Vec<String>,
    /// With names or numbers.
    pub naming: Naming,
}

/// The options that papers know once.
const OPTIONS: &[&str] = &[
    "notebook",
    "recovery-code",
    "out",
    "data",
    "language",
    "payer",
    "pseudonyms",
];

impl PaperArgs {
    /// Reads `KIND[,KIND…] [MONTH [MONTH]]` and the options.
    pub fn read<'a>(
        kind: Option<PaperKind>,
        plain: &mut impl Iterator<Item = &'a OsString>,
        words: &Words,
    ) -> Result<PaperArgs, Wrong> {
        words.only_with(OPTIONS, &["person"])?;
        let kinds = match kind {
            Some(kind) => vec![kind],
            None => kinds(plain.next().ok_or(Wrong::Missing(Word::Kind))?)?,
        };
        let needs_month = kinds.iter().any(|it| it.needs() == Some(PaperNeed::Month));
        let language = words
            .text("language")
            .map(|code| Language::parse(&code).map_err(|_| Wrong::Language(code)));
        let first = plain.next().map(|word| month(word.clone())).transpose()?;
        if first.is_none() && needs_month {
            return Err(Wrong::Missing(Word::Month));
        }
        let args = PaperArgs {
            kinds,
            month: first,
            until: plain.next().map(|word| month(word.clone())).transpose()?,
            notebook: words.opening()?,
            out: words.path("out")?,
            data: words.value("data").map(PathBuf::from),
            language: language.transpose()?,
            payer: words.text("payer"),
            people: words.texts("person"),
            naming: if words.has("pseudonyms") {
                Naming::Pseudonyms
            } else {
                Naming::Names
            },
        };
        // Of several kinds, each uses what it is made of; what none of them uses was meant otherwise.
        let (people, month) = (!args.people.is_empty(), args.month.is_some());
        if let Some(kind) = args.kinds.first() {
            if people && !args.kinds.iter().any(|it| it.is_about_people()) {
                return Err(Wrong::PaperAboutAll(*kind));
            }
            if month && !args.kinds.iter().any(|it| it.may_be_of_month()) {
                return Err(Wrong::PaperOfNoMonth(*kind));
            }
        }
        let bare = args.kinds.iter().find(|it| !it.carries_data());
        match bare {
            Some(kind) if args.data.is_some() => Err(Wrong::PaperWithoutData(*kind)),
            Some(_) | None if args.are_several() && is_file(&args.out) => {
                Err(Wrong::PapersNeedFolder)
            }
            Some(_) | None => Ok(args),
        }
    }

    /// Whether more than one paper is asked for, each by its own name.
    fn are_several(&self) -> bool {
        let over_months = self.kinds != [PaperKind::Claim] && self.until.is_some();
        self.kinds.len() > 1 || self.people.len() > 1 || over_months
    }
}

fn kinds(word: &OsString) -> Result<Vec<PaperKind>, Wrong> {
    let word = word.to_string_lossy();
    let kind = |it: &str| PaperKind::parse(it).map_err(|_| Wrong::Kind(it.to_owned()));
    word.split(',').map(|it| kind(it.trim())).collect()
}

/// Whether a path is meant for one paper.
fn is_file(path: &Path) -> bool {
    path.is_file() || (path.extension().is_some_and(|it| it == "pdf") && !path.is_dir())
}

/// Makes the papers: one file, or one for each person whom the papers are about. Either all are written or none.
pub fn paper(args: &PaperArgs, clock: Clock, text: &Text) -> Result<String, Error> {
    let book = open(&args.notebook, clock, text)?;
    let wanted = wanted(args, &book)?.each()?;
    let into_folder = args.are_several() || args.out.is_dir();
    let stopped = answer::stop_at_ctrl_c();
    let mut step = |it: Progress| {
        if it.of > 1 && it.done > 0 {
            answer::tell(&text.cli_papers_done(&it.done.to_string(), &it.of.to_string()));
        }
        match stopped.load(Ordering::Relaxed) {
            true => Going::Stop,
            false => Going::On,
        }
    };
    let drawn = book.draw_papers(&wanted, &mut step)?;
    let (mut outputs, mut lines) = (Vec::new(), Vec::new());
    for drawn in drawn {
        let (out, data) = if into_folder {
            let data = Path::new(&drawn.name).with_extension("json");
            let folder = args.data.as_ref();
            (args.out.join(&drawn.name), folder.map(|it| it.join(data)))
        } else {
            let data = args.data.as_ref();
            (
                with_ending(&args.out, &drawn.ending),
                data.map(|it| with_ending(it, &drawn.ending)),
            )
        };
        lines.extend(told(&out, &drawn, text));
        outputs.push(Output::new(&out, drawn.pdf));
        if let (Some(path), Some(data)) = (data, drawn.data) {
            outputs.push(Output::new(&path, data));
        }
    }
    if into_folder {
        for folder in [Some(&args.out), args.data.as_ref()].into_iter().flatten() {
            std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))?;
        }
    }
    files::write(&args.notebook.file, &outputs)?;
    book.close()?;
    Ok(lines.join("\n"))
}

/// Finds whom the command line names.
fn wanted(args: &PaperArgs, book: &Notebook) -> Result<PapersWanted, Error> {
    let payer = args
        .payer
        .as_deref()
        .map(|name| book.find_payer(Some(name)));
    let people = args.people.iter().map(|name| book.find_person(name));
    Ok(PapersWanted {
        kinds: args.kinds.clone(),
        language: args.language,
        payer: payer.transpose()?,
        people: people.collect::<Result<_, _>>()?,
        month: args.month,
        until: args.until,
        naming: args.naming,
    })
}

fn told(out: &Path, drawn: &Drawn, text: &Text) -> Vec<String> {
    let out = out.display().to_string();
    let PaperWanted { kind, month, .. } = drawn.wanted;
    let mut lines = vec![match (kind, month, &drawn.confirmation) {
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
