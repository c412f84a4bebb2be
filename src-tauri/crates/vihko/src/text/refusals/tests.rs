//! Every refusal has its own sentence, and quotes what it speaks of.

use chrono::NaiveDate;

use super::*;
use crate::error::{OpenIn, Opener, PaperNeed};
use crate::text::Language;
use crate::values::{Month, Version};

/// One of every case; a new case stops the build in [`next_problem`] until it stands there.
fn problems() -> Vec<Problem> {
    std::iter::successors(Some(Problem::Missing), next_problem).collect()
}

fn next_problem(problem: &Problem) -> Option<Problem> {
    let day = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
    Some(match problem {
        Problem::Missing => Problem::NotADay,
        Problem::NotADay => Problem::NoSuchDay,
        Problem::NoSuchDay => Problem::InTheFuture,
        Problem::InTheFuture => Problem::Before(day),
        Problem::Before(_) => Problem::After(day),
        Problem::After(_) => Problem::NotAMonth,
        Problem::NotAMonth => Problem::NotATime,
        Problem::NotATime => Problem::NotAnAmount,
        Problem::NotAnAmount => Problem::NotANumber,
        Problem::NotANumber => Problem::TooSmall("0,01".into()),
        Problem::TooSmall(_) => Problem::TooLarge("1 440".into()),
        Problem::TooLarge(_) => Problem::TooLong(100_000),
        Problem::TooLong(_) => Problem::NotAHetu,
        Problem::NotAHetu => Problem::HetuCheckMark,
        Problem::HetuCheckMark => Problem::HetuBirthday(day),
        Problem::HetuBirthday(_) => Problem::NotABusinessId,
        Problem::NotABusinessId => Problem::NotAnIban,
        Problem::NotAnIban => Problem::NotAReference,
        Problem::NotAReference => Problem::NotInList("a, b".into()),
        Problem::NotInList(_) => Problem::Twice,
        Problem::Twice => Problem::AlreadyEntered(day),
        Problem::AlreadyEntered(_) => Problem::SerialCheckMark,
        Problem::SerialCheckMark => Problem::UnknownReference,
        Problem::UnknownReference => Problem::Overlaps,
        Problem::Overlaps => Problem::NotAWhole,
        Problem::NotAWhole => Problem::BothNames,
        Problem::BothNames => Problem::UnknownField,
        Problem::UnknownField => Problem::WrongType("object".into()),
        Problem::WrongType(_) => Problem::WrongForm("2026-11-03".into()),
        Problem::WrongForm(_) => Problem::StrangeCharacter,
        Problem::StrangeCharacter => Problem::NotPrintable('م'),
        Problem::NotPrintable(_) => Problem::WeakPassphrase(12),
        Problem::WeakPassphrase(_) => Problem::NotTheSame,
        Problem::NotTheSame => Problem::NotThePassphrase,
        Problem::NotThePassphrase => Problem::NotTheGroup,
        Problem::NotTheGroup => Problem::SyncedFolder("OneDrive".into()),
        Problem::SyncedFolder(_) => Problem::NetworkDrive,
        Problem::NetworkDrive => Problem::RemovableDrive,
        Problem::RemovableDrive => Problem::NotAnId,
        Problem::NotAnId => Problem::Frozen,
        Problem::Frozen => Problem::BadContent,
        Problem::BadContent => return None,
    })
}

/// One of every case; a new case stops the build in [`next_failure`] until it stands there.
fn failures() -> Vec<Failure> {
    let mut faults = Faults::default();
    faults.add("people[0].birth_date", Problem::NoSuchDay);
    faults.add("people[1].name", Problem::Missing);
    std::iter::successors(Some(Failure::Invalid(faults)), next_failure).collect()
}

fn next_failure(failure: &Failure) -> Option<Failure> {
    let month = Month::parse("2026-10").unwrap();
    Some(match failure {
        Failure::Invalid(_) => Failure::WrongPassphrase,
        Failure::WrongPassphrase => Failure::WrongRecoveryCode,
        Failure::WrongRecoveryCode => Failure::WrongAccount,
        Failure::WrongAccount => Failure::NoKeyring,
        Failure::NoKeyring => Failure::KeyringFailed,
        Failure::KeyringFailed => Failure::RecoveryGroup(3),
        Failure::RecoveryGroup(_) => Failure::PassphraseTooShort(12),
        Failure::PassphraseTooShort(_) => Failure::PassphrasesDiffer,
        Failure::PassphrasesDiffer => Failure::TooManyWaysIn(16),
        Failure::TooManyWaysIn(_) => Failure::LastRecoveryCode,
        Failure::LastRecoveryCode => Failure::NotebookGone,
        Failure::NotebookGone => Failure::SlotsMissing,
        Failure::SlotsMissing => Failure::SlotsAltered,
        Failure::SlotsAltered => Failure::Damaged,
        Failure::Damaged => Failure::NothingToSalvage,
        Failure::NothingToSalvage => Failure::NoKeysInCopies,
        Failure::NoKeysInCopies => Failure::SealedFileDamaged("a.liite".into()),
        Failure::SealedFileDamaged(_) => Failure::SealedFileMissing("a.liite".into()),
        Failure::SealedFileMissing(_) => Failure::DiskFailed,
        Failure::DiskFailed => Failure::ChangedSince,
        Failure::ChangedSince => Failure::ConfirmedStays,
        Failure::ConfirmedStays => Failure::RestsOnRemoved,
        Failure::RestsOnRemoved => Failure::NoLongerFits,
        Failure::NoLongerFits => Failure::NothingToUndo,
        Failure::NothingToUndo => Failure::NothingToRedo,
        Failure::NothingToRedo => Failure::StillNeeded,
        Failure::StillNeeded => Failure::NotANotebook,
        Failure::NotANotebook => Failure::TooNew,
        Failure::TooNew => Failure::Locked,
        Failure::Locked => Failure::Busy,
        Failure::Busy => Failure::OpenOn(opener()),
        Failure::OpenOn(_) => Failure::LiesSynced("Dropbox".into()),
        Failure::LiesSynced(_) => Failure::LiesOnNetwork,
        Failure::LiesOnNetwork => Failure::LiesOnRemovable,
        Failure::LiesOnRemovable => Failure::MoveStopped,
        Failure::MoveStopped => Failure::LockedEntriesFull(200),
        Failure::LockedEntriesFull(_) => Failure::DiskFull,
        Failure::DiskFull => Failure::ReadOnly,
        Failure::ReadOnly => Failure::NoSuchFile("vihko.vihko".into()),
        Failure::NoSuchFile(_) => Failure::NoSuchFolder("paperit".into()),
        Failure::NoSuchFolder(_) => Failure::IsAFolder("paperit".into()),
        Failure::IsAFolder(_) => Failure::NoPassphraseFile("salasana".into()),
        Failure::NoPassphraseFile(_) => Failure::BelongsToNotebook("a.vihko".into()),
        Failure::BelongsToNotebook(_) => Failure::SameFileTwice("a.pdf".into()),
        Failure::SameFileTwice(_) => Failure::NotShown,
        Failure::NotShown => Failure::CodeNotShown,
        Failure::CodeNotShown => Failure::FileExists("vihko.vihko".into()),
        Failure::FileExists(_) => Failure::File("vihko.vihko".into()),
        Failure::File(_) => Failure::NotJson(7),
        Failure::NotJson(_) => Failure::FileTooLarge(100),
        Failure::FileTooLarge(_) => Failure::DraftTooLarge(4),
        Failure::DraftTooLarge(_) => Failure::DataTooNew,
        Failure::DataTooNew => Failure::NoAssociation,
        Failure::NoAssociation => Failure::NoPayer,
        Failure::NoPayer => Failure::NoSuchPayer("Kemi".into()),
        Failure::NoSuchPayer(_) => Failure::WhichPayer("Kemi, Tornio".into()),
        Failure::WhichPayer(_) => Failure::NoSuchPerson("Aino".into()),
        Failure::NoSuchPerson(_) => Failure::WhichPerson("Korhonen, Aino (2)".into()),
        Failure::WhichPerson(_) => Failure::NoSuchScheme("kemi-lisa".into()),
        Failure::NoSuchScheme(_) => Failure::NoSuchDeadline,
        Failure::NoSuchDeadline => Failure::WhichDeadline("bonus".into()),
        Failure::WhichDeadline(_) => Failure::NothingToReport(month),
        Failure::NothingToReport(_) => Failure::NothingToClaim(month),
        Failure::NothingToClaim(_) => Failure::NoBonus,
        Failure::NoBonus => Failure::NoPlacement,
        Failure::NoPlacement => Failure::MonthsBackwards(month),
        Failure::MonthsBackwards(_) => Failure::NoForm(month),
        Failure::NoForm(_) => Failure::AlreadyConfirmed(month),
        Failure::AlreadyConfirmed(_) => Failure::Incomplete(month),
        Failure::Incomplete(_) => Failure::MonthNotOver(month),
        Failure::MonthNotOver(_) => Failure::ConfirmedAsOne(month),
        Failure::ConfirmedAsOne(_) => Failure::PracticeData,
        Failure::PracticeData => Failure::PracticeNotebook,
        Failure::PracticeNotebook => Failure::NotFound,
        Failure::NotFound => Failure::NoGlyph('字'),
        Failure::NoGlyph(_) => Failure::PaperNeeds(PaperNeed::Month),
        Failure::PaperNeeds(_) => Failure::PaperNamesPeople,
        Failure::PaperNamesPeople => Failure::ConfirmedInLanguage(month),
        Failure::ConfirmedInLanguage(_) => Failure::Stopped,
        Failure::Stopped => Failure::CopyStopped,
        Failure::CopyStopped => Failure::CopyDamaged("vihko.varmuus".into()),
        Failure::CopyDamaged(_) => Failure::NotACopy("kuva.varmuus".into()),
        Failure::NotACopy(_) => Failure::CopyPlaceTooNear,
        Failure::CopyPlaceTooNear => Failure::NotOpened,
        Failure::NotOpened => Failure::NotPrinted,
        Failure::NotPrinted => Failure::NoDataInside,
        Failure::NoDataInside => Failure::NotAPdf,
        Failure::NotAPdf => Failure::PaperLocked,
        Failure::PaperLocked => Failure::PaperDamaged,
        Failure::PaperDamaged => Failure::NotAPicture,
        Failure::NotAPicture => Failure::PaperDisagrees,
        Failure::PaperDisagrees => Failure::NotAnUpdate,
        Failure::NotAnUpdate => Failure::UpdateAltered,
        Failure::UpdateAltered => Failure::UpdateOfOtherSystem,
        Failure::UpdateOfOtherSystem => Failure::UpdateNotNewer {
            theirs: "0.0.9".parse().unwrap(),
            ours: Version::THIS,
        },
        Failure::UpdateNotNewer { .. } => Failure::NoPublisher,
        Failure::NoPublisher => Failure::NotInstalled,
        Failure::NotInstalled => Failure::Internal,
        Failure::Internal => return None,
    })
}

fn opener() -> Opener {
    let day = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap();
    Opener {
        computer: "TOIMISTO-2".into(),
        program: OpenIn::Window,
        since: day.and_hms_opt(14, 2, 0).unwrap(),
    }
}

#[test]
fn every_refusal_has_its_own_sentences_in_every_language() {
    for language in Language::ALL {
        let text = Text::new(*language);
        let faults = problems().into_iter().map(|problem| text.fault(&problem));
        let failures = failures().into_iter().map(|failure| text.failure(&failure));
        let mut sentences: Vec<String> = faults.chain(failures).collect();
        for sentence in &sentences {
            assert!(sentence.ends_with('.'), "{language:?}: {sentence}");
            assert!(!sentence.contains(['{', '$']), "{language:?}: {sentence}");
            assert!(!sentence.starts_with("fa"), "{language:?}: {sentence}");
        }
        let n_sentences = sentences.len();
        sentences.sort();
        sentences.dedup();
        assert_eq!(sentences.len(), n_sentences, "{language:?}");
    }
}

#[test]
fn refusals_quote_what_they_speak_of() {
    let text = Text::new(Language::Fi);
    for failure in failures() {
        let sentence = text.failure(&failure);
        let quoted = match &failure {
            Failure::NoSuchFile(quoted)
            | Failure::FileExists(quoted)
            | Failure::File(quoted)
            | Failure::SealedFileDamaged(quoted)
            | Failure::CopyDamaged(quoted)
            | Failure::NotACopy(quoted)
            | Failure::SealedFileMissing(quoted)
            | Failure::NoSuchFolder(quoted)
            | Failure::IsAFolder(quoted)
            | Failure::NoPassphraseFile(quoted)
            | Failure::BelongsToNotebook(quoted)
            | Failure::SameFileTwice(quoted)
            | Failure::WhichPerson(quoted)
            | Failure::NoSuchPayer(quoted)
            | Failure::WhichPayer(quoted)
            | Failure::NoSuchPerson(quoted)
            | Failure::NoSuchScheme(quoted)
            | Failure::LiesSynced(quoted)
            | Failure::WhichDeadline(quoted) => quoted.clone(),
            Failure::UpdateNotNewer { theirs, .. } => theirs.to_string(),
            Failure::OpenOn(it) => format!("{} 2.11.2026 klo 14.02", it.computer),
            Failure::NothingToReport(month)
            | Failure::NothingToClaim(month)
            | Failure::NoForm(month)
            | Failure::AlreadyConfirmed(month)
            | Failure::Incomplete(month)
            | Failure::ConfirmedAsOne(month)
            | Failure::ConfirmedInLanguage(month)
            | Failure::MonthNotOver(month) => text.month_of(*month),
            Failure::MonthsBackwards(month) => text.month(*month),
            Failure::RecoveryGroup(number)
            | Failure::PassphraseTooShort(number)
            | Failure::TooManyWaysIn(number)
            | Failure::LockedEntriesFull(number)
            | Failure::NotJson(number)
            | Failure::DraftTooLarge(number)
            | Failure::FileTooLarge(number) => number.to_string(),
            Failure::NoGlyph(character) => character.to_string(),
            Failure::PaperNeeds(need) => text.choice("paper-need", need.code()),
            Failure::Stopped
            | Failure::CopyStopped
            | Failure::CopyPlaceTooNear
            | Failure::NoBonus
            | Failure::PaperNamesPeople
            | Failure::NoPlacement
            | Failure::PaperDamaged
            | Failure::NotAPicture
            | Failure::PaperDisagrees
            | Failure::Invalid(_)
            | Failure::WrongPassphrase
            | Failure::WrongRecoveryCode
            | Failure::LastRecoveryCode
            | Failure::NotebookGone
            | Failure::SlotsMissing
            | Failure::SlotsAltered
            | Failure::Damaged
            | Failure::NothingToSalvage
            | Failure::NoKeysInCopies
            | Failure::DiskFailed
            | Failure::PracticeData
            | Failure::PracticeNotebook
            | Failure::PassphrasesDiffer
            | Failure::NoAssociation
            | Failure::NoSuchDeadline
            | Failure::NoPayer
            | Failure::ChangedSince
            | Failure::ConfirmedStays
            | Failure::RestsOnRemoved
            | Failure::NoLongerFits
            | Failure::NothingToUndo
            | Failure::NothingToRedo
            | Failure::StillNeeded
            | Failure::NotANotebook
            | Failure::TooNew
            | Failure::Locked
            | Failure::Busy
            | Failure::LiesOnNetwork
            | Failure::LiesOnRemovable
            | Failure::MoveStopped
            | Failure::DiskFull
            | Failure::ReadOnly
            | Failure::NotFound
            | Failure::NotShown
            | Failure::CodeNotShown
            | Failure::NotOpened
            | Failure::NotPrinted
            | Failure::NoDataInside
            | Failure::NotAPdf
            | Failure::PaperLocked
            | Failure::DataTooNew
            | Failure::WrongAccount
            | Failure::NoKeyring
            | Failure::KeyringFailed
            | Failure::NotAnUpdate
            | Failure::UpdateAltered
            | Failure::UpdateOfOtherSystem
            | Failure::NoPublisher
            | Failure::NotInstalled
            | Failure::Internal => continue,
        };
        assert!(sentence.contains(&quoted), "{sentence}");
    }
}

#[test]
fn every_wrong_field_stands_on_its_own_line() {
    let text = Text::new(Language::Fi);
    let shown = text.failure(&failures()[0]);
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(lines.len(), 3, "{shown}");
    assert_eq!(
        lines[1],
        "people[0].birth_date: Sellaista päivää ei ole kalenterissa. Tarkista päivä ja kuukausi."
    );
    assert!(lines[2].starts_with("people[1].name: "), "{shown}");
}
