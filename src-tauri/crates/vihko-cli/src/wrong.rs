//! What can be wrong with a command line, and what to tell the person.

use vihko::notebook::PaperKind;
use vihko::text::Text;

/// Why a command line makes no sense.
#[derive(Debug)]
pub enum Wrong {
    /// No command was given.
    NoCommand,
    /// There is no such command.
    UnknownCommand(String),
    /// There is no such option, or too many words.
    Unexpected(String),
    /// The word is missing.
    Missing(Word),
    /// The option is missing.
    MissingOption(&'static str),
    /// The option stands twice.
    Twice(String),
    /// There is no such kind of paper.
    Kind(String),
    /// The kind of paper carries no data that could be written.
    PaperWithoutData(PaperKind),
    /// The kind of paper is never about one person alone.
    PaperAboutAll(PaperKind),
    /// The kind of paper is of no month.
    PaperOfNoMonth(PaperKind),
    /// Several papers do not go into one file.
    PapersNeedFolder,
    /// The month is none.
    Month(String),
    /// The day is none.
    Day(String),
    /// The language is none that the program speaks.
    Language(String),
}

/// What a word of the command line stands for; the help calls it by the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// A folder.
    Folder,
    /// A notebook's file.
    File,
    /// A content file.
    Data,
    /// A month.
    Month,
    /// A calculator's case.
    Case,
    /// A scheme's id.
    Id,
    /// A scheme's profile.
    Profile,
    /// A kind of paper.
    Kind,
    /// A report's PDF.
    Paper,
    /// A picture.
    Picture,
    /// A deadline's id.
    Deadline,
    /// A day.
    Day,
    /// A copy of a notebook.
    Copy,
    /// A notebook that is there.
    Notebook,
}

impl Word {
    fn name(self, text: &Text) -> String {
        match self {
            Word::Folder => text.cli_word_folder(),
            Word::File => text.cli_word_file(),
            Word::Data => text.cli_word_data(),
            Word::Month => text.cli_word_month(),
            Word::Case => text.cli_word_case(),
            Word::Id => text.cli_word_id(),
            Word::Profile => text.cli_word_profile(),
            Word::Kind => text.cli_word_kind(),
            Word::Paper => text.cli_word_paper(),
            Word::Picture => text.cli_word_picture(),
            Word::Deadline => text.cli_word_deadline(),
            Word::Day => text.cli_word_day(),
            Word::Copy => text.cli_word_copy(),
            Word::Notebook => text.cli_word_notebook(),
        }
    }
}

impl Wrong {
    /// What to tell the person.
    pub fn sentence(&self, text: &Text) -> String {
        match self {
            Wrong::NoCommand => text.cli_no_command(),
            Wrong::UnknownCommand(word) => text.cli_unknown_command(word),
            Wrong::Unexpected(word) => text.cli_unexpected(word),
            Wrong::Missing(what) => text.cli_missing(&what.name(text)),
            Wrong::MissingOption(option) => text.cli_missing(&format!("--{option}")),
            Wrong::Twice(option) => text.cli_twice(option),
            Wrong::Kind(word) => {
                let kinds: Vec<&str> = PaperKind::ALL.iter().map(|kind| kind.code()).collect();
                text.cli_kind(&kinds.join(", "), word)
            }
            Wrong::PaperWithoutData(kind) => {
                text.cli_paper_without_data(&text.choice("paper-kind", kind.code()))
            }
            Wrong::PaperAboutAll(kind) => {
                text.cli_paper_about_all(&text.choice("paper-kind", kind.code()))
            }
            Wrong::PaperOfNoMonth(kind) => {
                text.cli_paper_of_no_month(&text.choice("paper-kind", kind.code()))
            }
            Wrong::PapersNeedFolder => text.cli_papers_need_folder(),
            Wrong::Month(word) => text.cli_month(word),
            Wrong::Day(word) => text.cli_day(word),
            Wrong::Language(word) => text.cli_language(word),
        }
    }
}
