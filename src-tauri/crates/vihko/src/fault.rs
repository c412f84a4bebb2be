//! What is wrong with something a person typed or a file holds: which field, why, and what cures it.

use chrono::NaiveDate;

/// One reason why a value cannot be taken. The sentence a person reads is the Fluent message `fault-…`
/// of the same name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The field must not be empty.
    Missing,
    /// The text is not a day in any form that people write.
    NotADay,
    /// The text has the form of a day, but the calendar has no such day.
    NoSuchDay,
    /// The day has not come yet, but the field tells of something that has happened.
    InTheFuture,
    /// The day is before the one that must come first.
    Before(NaiveDate),
    /// The day is after the last that is allowed.
    After(NaiveDate),
    /// The text is not a month such as `10/2026` or `2026-10`.
    NotAMonth,
    /// The text is not a time of day such as `9.30`.
    NotATime,
    /// The text is not an amount of money.
    NotAnAmount,
    /// The text is not a number.
    NotANumber,
    /// The number is below the smallest allowed, given as a person would write it.
    TooSmall(String),
    /// The number is above the largest allowed, given as a person would write it.
    TooLarge(String),
    /// The text has more characters than the number given here.
    TooLong(usize),
    /// The text does not have the form of a personal identity code.
    NotAHetu,
    /// The personal identity code's check mark does not fit its digits.
    HetuCheckMark,
    /// The personal identity code tells another birthday than the field for it.
    HetuBirthday(NaiveDate),
    /// The text is not a Business ID with a right check digit.
    NotABusinessId,
    /// The text is not a Finnish IBAN with right check digits.
    NotAnIban,
    /// The text is not a reference number with a right check digit.
    NotAReference,
    /// The text is none of the choices, which are named here.
    NotInList(String),
    /// The same thing stands here twice.
    Twice,
    /// The paper of this serial number has been entered already; it was filled on the day given here.
    AlreadyEntered(NaiveDate),
    /// The serial number has been mistyped: its check mark does not fit.
    SerialCheckMark,
    /// The field points to something that does not exist.
    UnknownReference,
    /// Two dated things overlap that must not.
    Overlaps,
    /// Shares that must make a whole do not.
    NotAWhole,
    /// A name needs both its given and its family part.
    BothNames,
    /// The file has a field that the format does not know.
    UnknownField,
    /// The file's value is of another type than the one named here (`string`, `object`, …).
    WrongType(String),
    /// The file's text does not have the form that the format asks for, shown here by an example.
    WrongForm(String),
    /// The text holds a character that no paper can show, such as a control character.
    StrangeCharacter,
    /// The text has this character, which no paper can show.
    NotPrintable(char),
    /// The new passphrase is too short or too uniform; it needs at least so many characters.
    WeakPassphrase(usize),
    /// The new passphrase was typed differently the second time.
    NotTheSame,
    /// Is not the passphrase that opens the notebook now.
    NotThePassphrase,
    /// The text is not the group of the recovery code that is asked.
    NotTheGroup,
    /// A notebook is not kept in this folder: a service of this name copies it elsewhere while it is written.
    SyncedFolder(String),
    /// A notebook is not kept on another computer's drive.
    NetworkDrive,
    /// A notebook is not kept on a stick or another disk that can be pulled out.
    RemovableDrive,
    /// The identifier is not a UUID.
    NotAnId,
    /// A confirmed report or an attachment's content never changes.
    Frozen,
    /// The content is not valid base64 or does not match its checksum.
    BadContent,
}

/// One wrong field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where: a field's name, or a path such as `people[0].birth_date`.
    pub field: String,
    /// Why.
    pub problem: Problem,
}

impl Fault {
    /// The field of a fault that concerns a file as a whole.
    pub const WHOLE_FILE: &str = "$";
}

/// Everything that is wrong with one draft or file, gathered so that a person hears of all of it at once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// Gathers one fault.
    pub fn add(&mut self, field: impl Into<String>, problem: Problem) {
        self.0.push(Fault {
            field: field.into(),
            problem,
        });
    }

    /// Keeps the value, or gathers the fault under this field and gives nothing.
    pub fn sift<T>(&mut self, field: &str, value: Result<T, Problem>) -> Option<T> {
        value.map_err(|problem| self.add(field, problem)).ok()
    }

    /// Keeps the value, or gathers the fault and gives an empty stand-in that [`Faults::or`] will discard.
    pub fn take<T: Default>(&mut self, field: &str, value: Result<T, Problem>) -> T {
        self.sift(field, value).unwrap_or_default()
    }

    /// Keeps the value, or gathers all faults of a part under the part's own path.
    pub fn within<T>(&mut self, path: &str, part: Result<T, Faults>) -> Option<T> {
        match part {
            Ok(value) => Some(value),
            Err(faults) => {
                self.0.extend(faults.0.into_iter().map(|fault| Fault {
                    field: format!("{path}.{}", fault.field),
                    problem: fault.problem,
                }));
                None
            }
        }
    }

    /// Keeps the value, or gathers all faults of a further check of the same thing.
    pub fn merge<T>(&mut self, checked: Result<T, Faults>) -> Option<T> {
        checked.map_err(|faults| self.0.extend(faults.0)).ok()
    }

    /// Checks every part of a list under `path[i]`; gives the list only if all parts are right.
    pub fn each<D, T>(
        &mut self,
        path: &str,
        drafts: impl IntoIterator<Item = D>,
        check: impl Fn(D) -> Result<T, Faults>,
    ) -> Option<Vec<T>> {
        let checked: Vec<Option<T>> = drafts
            .into_iter()
            .enumerate()
            .map(|(i, draft)| self.within(&format!("{path}[{i}]"), check(draft)))
            .collect();
        checked.into_iter().collect()
    }

    /// The value, if nothing is wrong.
    pub fn or<T>(self, value: T) -> Result<T, Faults> {
        if self.0.is_empty() {
            Ok(value)
        } else {
            Err(self)
        }
    }

    /// The same faults in another order; those with the same key stay as they were.
    pub fn sorted_by_key<K: Ord>(mut self, key: impl FnMut(&Fault) -> K) -> Faults {
        self.0.sort_by_cached_key(key);
        self
    }

    /// The faults for which this holds.
    pub fn only(mut self, holds: impl FnMut(&Fault) -> bool) -> Faults {
        self.0.retain(holds);
        self
    }

    /// Whether nothing is wrong so far.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The faults in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Fault> {
        self.0.iter()
    }
}

impl From<Fault> for Faults {
    fn from(fault: Fault) -> Self {
        Self(vec![fault])
    }
}
