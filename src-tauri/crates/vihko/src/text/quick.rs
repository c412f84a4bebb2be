//! The words that quick entry knows, in all languages; the person's own come first.

use super::{Language, Text};
use crate::session::quick::{QuickWords, SpokenDay, Vocabulary};
use crate::session::{SessionKind, Topic, Way};
use crate::values::unaccented;

/// What the words of a language say about days that have no code.
const NEAR_DAYS: [(&str, SpokenDay); 3] = [
    ("today", SpokenDay::Today),
    ("yesterday", SpokenDay::Yesterday),
    ("tomorrow", SpokenDay::Tomorrow),
];

impl Text {
    /// What quick entry knows: a word of this language means what it means here, whatever it means elsewhere.
    pub fn quick_words(&self) -> QuickWords {
        let others = Language::ALL.iter().filter(|it| **it != self.language());
        let others: Vec<Text> = others.map(|language| Text::new(*language)).collect();
        let texts: Vec<&Text> = std::iter::once(self).chain(&others).collect();
        let list = |name: &str| -> Vec<String> {
            texts
                .iter()
                .flat_map(|text| text.words("quick", name))
                .collect()
        };
        let kinds = SessionKind::ALL.iter().map(|it| (it.code(), *it));
        let ways = Way::ALL.iter().map(|it| (it.code(), *it));
        let topics = Topic::ALL.iter().map(|it| (it.code(), *it));
        QuickWords {
            kinds: vocabulary(&texts, "quick-kind", kinds),
            ways: vocabulary(&texts, "quick-way", ways),
            topics: vocabulary(&texts, "quick-topic", topics),
            days: self.days(&texts),
            agreed: list("agreed"),
            minutes: list("minutes"),
            hours: list("hours"),
            clock: list("clock"),
            beside_day: list("beside-day"),
            fillers: list("fillers"),
        }
    }

    /// Days in all languages. Where a word of another language is a filler in this one, it is none: an English
    /// "to" is not the Finnish Thursday.
    fn days(&self, texts: &[&Text]) -> Vocabulary<SpokenDay> {
        let fillers: Vec<String> = ["fillers", "beside-day"]
            .iter()
            .flat_map(|name| self.words("quick", name))
            .collect();
        let mut words = Vec::new();
        for text in texts {
            let near = NEAR_DAYS
                .iter()
                .map(|(name, day)| ((*name).to_owned(), *day));
            let weekdays = (1..=7).map(|n| (n.to_string(), SpokenDay::Weekday(n)));
            for (name, day) in near.chain(weekdays) {
                let named = text.words("quick-day", &name);
                let days = named.into_iter().filter(|word| !fillers.contains(word));
                words.extend(days.map(|word| (word, day)));
            }
        }
        Vocabulary::new(words)
    }

    /// The words of one message, which lists them with commas.
    fn words(&self, list: &str, name: &str) -> Vec<String> {
        self.choice(list, name)
            .split(',')
            .map(|word| unaccented(word.trim()))
            .filter(|word| !word.is_empty())
            .collect()
    }
}

fn vocabulary<T: Copy + PartialEq>(
    texts: &[&Text],
    list: &str,
    meanings: impl Iterator<Item = (&'static str, T)> + Clone,
) -> Vocabulary<T> {
    let mut words = Vec::new();
    for text in texts {
        for (name, meaning) in meanings.clone() {
            words.extend(
                text.words(list, name)
                    .into_iter()
                    .map(|word| (word, meaning)),
            );
        }
    }
    Vocabulary::new(words)
}
