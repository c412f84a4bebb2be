//! The words that quick entry knows. They are texts, so that every language brings its own.

use chrono::{Datelike, Days, NaiveDate};

use crate::session::{SessionKind, Topic, Way};

/// From how many letters on a known word may have an ending, or a typed one be the beginning of a known word.
const ENOUGH: usize = 3;

/// A day as people say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpokenDay {
    /// Today.
    Today,
    /// The day before today.
    Yesterday,
    /// The day after today.
    Tomorrow,
    /// A weekday: 1 is Monday, 7 Sunday.
    Weekday(u32),
}

impl SpokenDay {
    /// The day of something that has happened: a weekday is the latest one that is not after today.
    pub fn held(self, today: NaiveDate) -> Option<NaiveDate> {
        match self {
            SpokenDay::Weekday(number) => {
                let back = (today.weekday().number_from_monday() + 7 - number) % 7;
                today.checked_sub_days(Days::new(u64::from(back)))
            }
            SpokenDay::Today | SpokenDay::Yesterday | SpokenDay::Tomorrow => self.near(today),
        }
    }

    /// The day by which something is to be done: a weekday is the first one after the day on which it was
    /// agreed on.
    pub fn due(self, agreed_on: NaiveDate, today: NaiveDate) -> Option<NaiveDate> {
        match self {
            SpokenDay::Weekday(number) => {
                let ahead = (number + 13 - agreed_on.weekday().number_from_monday()) % 7 + 1;
                agreed_on.checked_add_days(Days::new(u64::from(ahead)))
            }
            SpokenDay::Today | SpokenDay::Yesterday | SpokenDay::Tomorrow => self.near(today),
        }
    }

    fn near(self, today: NaiveDate) -> Option<NaiveDate> {
        match self {
            SpokenDay::Yesterday => today.pred_opt(),
            SpokenDay::Tomorrow => today.succ_opt(),
            SpokenDay::Today | SpokenDay::Weekday(_) => Some(today),
        }
    }
}

/// Words and what they mean, folded; where one word has two meanings, the first holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vocabulary<T>(Vec<(String, T)>);

impl<T: Copy + PartialEq> Vocabulary<T> {
    /// Words that are folded already, each with its meaning.
    pub fn new(words: Vec<(String, T)>) -> Vocabulary<T> {
        Vocabulary(words)
    }

    /// What exactly this word means.
    pub fn exact(&self, word: &str) -> Option<T> {
        self.0
            .iter()
            .find(|(known, _)| known == word)
            .map(|(_, meaning)| *meaning)
    }

    /// What a word means that is a known one, or a known one with an ending.
    pub fn extended(&self, word: &str) -> Vec<T> {
        match self.exact(word) {
            Some(meaning) => vec![meaning],
            None => self.meanings(|known| letters(known) > ENOUGH && word.starts_with(known)),
        }
    }

    /// What a word means that is a known one, has an ending more, or is the beginning of a known one.
    pub fn short(&self, word: &str) -> Vec<T> {
        let extended = self.extended(word);
        if !extended.is_empty() || letters(word) < ENOUGH {
            return extended;
        }
        self.meanings(|known| known.starts_with(word))
    }

    fn meanings(&self, fits: impl Fn(&str) -> bool) -> Vec<T> {
        let mut found: Vec<T> = Vec::new();
        for (known, meaning) in &self.0 {
            if fits(known) && !found.contains(meaning) {
                found.push(*meaning);
            }
        }
        found
    }
}

/// Every word that quick entry knows; all of them folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuickWords {
    /// Kinds of sessions.
    pub kinds: Vocabulary<SessionKind>,
    /// Ways in which they are held.
    pub ways: Vocabulary<Way>,
    /// Beginnings of words that tell what a session was about.
    pub topics: Vocabulary<Topic>,
    /// Days.
    pub days: Vocabulary<SpokenDay>,
    /// What comes before that which was agreed on.
    pub agreed: Vec<String>,
    /// What comes after a number of minutes.
    pub minutes: Vec<String>,
    /// What comes after a number of hours.
    pub hours: Vec<String>,
    /// What comes before a time of day.
    pub clock: Vec<String>,
    /// What may stand beside a day and says nothing more.
    pub beside_day: Vec<String>,
    /// What may stand between the parts and says nothing.
    pub fillers: Vec<String>,
}

impl QuickWords {
    /// Whether the word means something else than a name.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.kinds.exact(word).is_some()
            || self.ways.exact(word).is_some()
            || self.days.exact(word).is_some()
            || [&self.minutes, &self.hours, &self.clock, &self.fillers]
                .iter()
                .any(|list| list.iter().any(|known| known == word))
    }
}

fn letters(word: &str) -> usize {
    word.chars().count()
}
