//! What is wrong and what cures it, in sentences.

use super::Text;
use crate::error::Failure;
use crate::fault::{Fault, Faults, Problem};

impl Text {
    /// Why a value cannot be taken, and what to do.
    pub fn fault(&self, problem: &Problem) -> String {
        match problem {
            Problem::Missing => self.fault_missing(),
            Problem::NotADay => self.fault_not_a_day(),
            Problem::NoSuchDay => self.fault_no_such_day(),
            Problem::InTheFuture => self.fault_in_the_future(),
            Problem::Before(first) => self.fault_before(&self.day(*first)),
            Problem::After(last) => self.fault_after(&self.day(*last)),
            Problem::NotAMonth => self.fault_not_a_month(),
            Problem::NotATime => self.fault_not_a_time(),
            Problem::NotAnAmount => self.fault_not_an_amount(),
            Problem::NotANumber => self.fault_not_a_number(),
            Problem::TooSmall(least) => self.fault_too_small(&self.number_in_rules(least)),
            Problem::TooLarge(most) => self.fault_too_large(&self.number_in_rules(most)),
            Problem::TooLong(most) => self.fault_too_long(&self.size(*most)),
            Problem::NotAHetu => self.fault_not_a_hetu(),
            Problem::HetuCheckMark => self.fault_hetu_check_mark(),
            Problem::HetuBirthday(birthday) => self.fault_hetu_birthday(&self.day(*birthday)),
            Problem::NotABusinessId => self.fault_not_a_business_id(),
            Problem::NotAnIban => self.fault_not_an_iban(),
            Problem::NotAReference => self.fault_not_a_reference(),
            Problem::NotInList(choices) => self.fault_not_in_list(choices),
            Problem::Twice => self.fault_twice(),
            Problem::AlreadyEntered(day) => self.fault_already_entered(&self.day(*day)),
            Problem::SerialCheckMark => self.fault_serial_check_mark(),
            Problem::UnknownReference => self.fault_unknown_reference(),
            Problem::Overlaps => self.fault_overlaps(),
            Problem::NotAWhole => self.fault_not_a_whole(),
            Problem::BothNames => self.fault_both_names(),
            Problem::UnknownField => self.fault_unknown_field(),
            Problem::WrongType(wanted) => self.fault_wrong_type(wanted),
            Problem::WrongForm(example) => self.fault_wrong_form(example),
            Problem::StrangeCharacter => self.fault_strange_character(),
            Problem::NotPrintable(char) => self.fault_not_printable(&char.to_string()),
            Problem::WeakPassphrase(least) => self.fault_weak_passphrase(&self.size(*least)),
            Problem::NotTheSame => self.fault_not_the_same(),
            Problem::NotThePassphrase => self.fault_not_the_passphrase(),
            Problem::NotTheGroup => self.fault_not_the_group(),
            Problem::SyncedFolder(service) => self.fault_synced_folder(service),
            Problem::NetworkDrive => self.fault_network_drive(),
            Problem::RemovableDrive => self.fault_removable_drive(),
            Problem::NotAnId => self.fault_not_an_id(),
            Problem::Frozen => self.fault_frozen(),
            Problem::BadContent => self.fault_bad_content(),
        }
    }

    /// What was refused and what to do; every wrong field of a draft or file on a line of its own.
    pub fn failure(&self, failure: &Failure) -> String {
        match failure {
            Failure::Invalid(faults) => self.invalid(faults),
            Failure::WrongPassphrase => self.failure_wrong_passphrase(),
            Failure::WrongRecoveryCode => self.failure_wrong_recovery_code(),
            Failure::RecoveryGroup(group) => self.failure_recovery_group(&self.size(*group)),
            Failure::PassphraseTooShort(least) => {
                self.failure_passphrase_too_short(&self.size(*least))
            }
            Failure::PassphrasesDiffer => self.failure_passphrases_differ(),
            Failure::TooManyWaysIn(most) => self.failure_too_many_ways_in(&self.size(*most)),
            Failure::LastRecoveryCode => self.failure_last_recovery_code(),
            Failure::NotebookGone => self.failure_notebook_gone(),
            Failure::SlotsMissing => self.failure_slots_missing(),
            Failure::SlotsAltered => self.failure_slots_altered(),
            Failure::Damaged => self.failure_damaged(),
            Failure::NothingToSalvage => self.failure_nothing_to_salvage(),
            Failure::NoKeysInCopies => self.failure_no_keys_in_copies(),
            Failure::SealedFileDamaged(file) => self.failure_sealed_file_damaged(file),
            Failure::SealedFileMissing(file) => self.failure_sealed_file_missing(file),
            Failure::DiskFailed => self.failure_disk_failed(),
            Failure::ChangedSince => self.failure_changed_since(),
            Failure::ConfirmedStays => self.failure_confirmed_stays(),
            Failure::RestsOnRemoved => self.failure_rests_on_removed(),
            Failure::NoLongerFits => self.failure_no_longer_fits(),
            Failure::NothingToUndo => self.failure_nothing_to_undo(),
            Failure::NothingToRedo => self.failure_nothing_to_redo(),
            Failure::StillNeeded => self.failure_still_needed(),
            Failure::NotANotebook => self.failure_not_a_notebook(),
            Failure::TooNew => self.failure_too_new(),
            Failure::Locked => self.failure_locked(),
            Failure::Busy => self.failure_busy(),
            Failure::OpenOn(it) => {
                let program = self.choice("open-in", it.program.code());
                self.failure_open_on(&it.computer, &program, &self.moment(it.since))
            }
            Failure::LiesSynced(service) => self.failure_lies_synced(service),
            Failure::LiesOnNetwork => self.failure_lies_on_network(),
            Failure::LiesOnRemovable => self.failure_lies_on_removable(),
            Failure::MoveStopped => self.failure_move_stopped(),
            Failure::LockedEntriesFull(most) => self.failure_locked_entries_full(&self.size(*most)),
            Failure::DiskFull => self.failure_disk_full(),
            Failure::ReadOnly => self.failure_read_only(),
            Failure::NoSuchFile(file) => self.failure_no_such_file(file),
            Failure::NoSuchFolder(folder) => self.failure_no_such_folder(folder),
            Failure::IsAFolder(folder) => self.failure_is_a_folder(folder),
            Failure::NoPassphraseFile(file) => self.failure_no_passphrase_file(file),
            Failure::BelongsToNotebook(file) => self.failure_belongs_to_notebook(file),
            Failure::SameFileTwice(file) => self.failure_same_file_twice(file),
            Failure::NotShown => self.failure_not_shown(),
            Failure::CodeNotShown => self.failure_code_not_shown(),
            Failure::FileExists(file) => self.failure_file_exists(file),
            Failure::File(file) => self.failure_file(file),
            Failure::NotJson(line) => self.failure_not_json(&self.size(*line)),
            Failure::FileTooLarge(most) => self.failure_file_too_large(&self.size(*most)),
            Failure::DraftTooLarge(most) => self.failure_draft_too_large(&self.size(*most)),
            Failure::DataTooNew => self.failure_data_too_new(),
            Failure::NoAssociation => self.failure_no_association(),
            Failure::NoPayer => self.failure_no_payer(),
            Failure::NoSuchPayer(payer) => self.failure_no_such_payer(payer),
            Failure::WhichPayer(payers) => self.failure_which_payer(payers),
            Failure::NoSuchPerson(person) => self.failure_no_such_person(person),
            Failure::WhichPerson(people) => self.failure_which_person(people),
            Failure::NothingToClaim(month) => self.failure_nothing_to_claim(&self.month_of(*month)),
            Failure::NoBonus => self.failure_no_bonus(),
            Failure::PaperNamesPeople => self.failure_paper_names_people(),
            Failure::NoPlacement => self.failure_no_placement(),
            Failure::MonthsBackwards(month) => self.failure_months_backwards(&self.month(*month)),
            Failure::NoForm(month) => self.failure_no_form(&self.month_of(*month)),
            Failure::NoSuchScheme(scheme) => self.failure_no_such_scheme(scheme),
            Failure::NoSuchDeadline => self.failure_no_such_deadline(),
            Failure::WhichDeadline(deadline) => self.failure_which_deadline(deadline),
            Failure::NothingToReport(month) => {
                self.failure_nothing_to_report(&self.month_of(*month))
            }
            Failure::AlreadyConfirmed(month) => {
                self.failure_already_confirmed(&self.month_of(*month))
            }
            Failure::Incomplete(month) => self.failure_incomplete(&self.month_of(*month)),
            Failure::MonthNotOver(month) => self.failure_month_not_over(&self.month_of(*month)),
            Failure::ConfirmedAsOne(month) => self.failure_confirmed_as_one(&self.month_of(*month)),
            Failure::PracticeData => self.failure_practice_data(),
            Failure::PracticeNotebook => self.failure_practice_notebook(),
            Failure::NotFound => self.failure_not_found(),
            Failure::NoGlyph(character) => {
                let code = format!("U+{:04X}", u32::from(*character));
                self.failure_no_glyph(&character.to_string(), &code)
            }
            Failure::PaperNeeds(need) => {
                self.failure_paper_needs(&self.choice("paper-need", need.code()))
            }
            Failure::ConfirmedInLanguage(month) => {
                self.failure_confirmed_in_language(&self.month_of(*month))
            }
            Failure::Stopped => self.failure_stopped(),
            Failure::CopyStopped => self.failure_copy_stopped(),
            Failure::CopyDamaged(file) => self.failure_copy_damaged(file),
            Failure::NotACopy(file) => self.failure_not_a_copy(file),
            Failure::CopyPlaceTooNear => self.failure_copy_place_too_near(),
            Failure::NotOpened => self.failure_not_opened(),
            Failure::NotPrinted => self.failure_not_printed(),
            Failure::NoDataInside => self.failure_no_data_inside(),
            Failure::NotAPdf => self.failure_not_a_pdf(),
            Failure::PaperLocked => self.failure_paper_locked(),
            Failure::NotAPicture => self.failure_not_a_picture(),
            Failure::PaperDamaged => self.failure_paper_damaged(),
            Failure::PaperDisagrees => self.failure_paper_disagrees(),
            Failure::Internal => self.failure_internal(),
        }
    }

    fn invalid(&self, faults: &Faults) -> String {
        let lines = faults.iter().map(|Fault { field, problem }| {
            let field = match field.as_str() {
                Fault::WHOLE_FILE => self.fault_whole_file(),
                field => field.to_owned(),
            };
            format!("\n{field}: {}", self.fault(problem))
        });
        std::iter::once(self.failure_invalid())
            .chain(lines)
            .collect()
    }

    fn size(&self, number: usize) -> String {
        self.count(u32::try_from(number).unwrap_or(u32::MAX))
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::error::{OpenIn, Opener, PaperNeed};
    use crate::text::Language;
    use crate::values::Month;

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
            Failure::WrongRecoveryCode => Failure::RecoveryGroup(3),
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
            Failure::PaperDisagrees => Failure::Internal,
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
}
