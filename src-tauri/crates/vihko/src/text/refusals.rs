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
            Failure::WrongAccount => self.failure_wrong_account(),
            Failure::NoKeyring => self.failure_no_keyring(),
            Failure::KeyringFailed => self.failure_keyring_failed(),
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
            Failure::NotAnUpdate => self.failure_not_an_update(),
            Failure::UpdateAltered => self.failure_update_altered(),
            Failure::UpdateOfOtherSystem => self.failure_update_of_other_system(),
            Failure::UpdateNotNewer { theirs, ours } => {
                self.failure_update_not_newer(&ours.to_string(), &theirs.to_string())
            }
            Failure::NoPublisher => self.failure_no_publisher(),
            Failure::NotInstalled => self.failure_not_installed(),
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
mod tests;
