//! Every word that a person reads: the Fluent texts, and numbers, money and days as finished text.
//!
//! Each Fluent message is a method of [`Text`] with its variables as arguments; `cargo xtask texts` writes
//! them anew. Numbers, money and days enter a message as finished text from the methods here; a bare number
//! is only for `$count`, which chooses a plural.

mod clocks;
mod copies;
mod days;
mod history;
mod money;
mod numbers;
mod quick;
mod refusals;
mod schemes;
mod state_schemes;

/// What `cargo xtask texts` writes.
mod generated {
    pub(super) mod messages;
}

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

pub use crate::values::Language;

/// The texts of one language.
pub struct Text {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Text {
    /// The texts of this language, which the program carries within itself.
    pub fn new(language: Language) -> Text {
        // Chooses the plural rules. The codes are language tags, and without a rule every number is an `other`.
        let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // The isolation marks that Fluent puts around variables would be printed on paper.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Fi | Language::Sv => |value, _| whole(Language::Fi, value),
            Language::En => |value, _| whole(Language::En, value),
        }));
        for file in generated::messages::files(language) {
            // A faulty file or a message that stands twice never gets this far: the tests read all of them.
            let resource = FluentResource::try_new((*file).to_owned());
            let _ = bundle.add_resource(resource.unwrap_or_else(|(sound, _)| sound));
        }
        Text { language, bundle }
    }

    /// The language of these texts.
    pub fn language(&self) -> Language {
        self.language
    }

    /// One choice of a list as text: the message `list-code`. Lists come from data as well as from our own
    /// enums; a code without a text is shown as it is.
    pub fn choice(&self, list: &str, code: &str) -> String {
        self.find(&format!("{list}-{code}"), [])
            .unwrap_or_else(|| code.to_owned())
    }

    /// Whether [`Text::choice`] has a text for this code.
    pub fn has_choice(&self, list: &str, code: &str) -> bool {
        self.bundle.has_message(&format!("{list}-{code}"))
    }

    /// The message with its variables filled in.
    fn say<const N: usize>(
        &self,
        key: &str,
        filled: [(&'static str, FluentValue<'_>); N],
    ) -> String {
        self.find(key, filled).unwrap_or_else(|| key.to_owned())
    }

    fn find<const N: usize>(
        &self,
        key: &str,
        filled: [(&'static str, FluentValue<'_>); N],
    ) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let filled = FluentArgs::from_iter(filled);
        let text = self
            .bundle
            .format_pattern(pattern, Some(&filled), &mut Vec::new());
        Some(text.into_owned())
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({})", self.language.code())
    }
}

/// A `$count` that is also shown.
fn whole(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers::grouped(language, number.value as u64)),
        FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::None
        | FluentValue::Error => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_without_a_text_shows_its_code() {
        let text = Text::new(Language::Fi);
        assert!(!text.has_choice("weekday", "8"));
        assert_eq!(text.choice("weekday", "8"), "8");
        assert_eq!(text.choice("weekday", "1"), "ma");
    }

    #[test]
    fn variables_stand_in_a_text_without_marks_around_them() {
        let text = Text::new(Language::Sv);
        assert_eq!(
            text.fault_before("1.3.2026"),
            "Dagen får inte vara före 1.3.2026. Kontrollera dagen."
        );
    }

    #[test]
    fn texts_can_be_used_from_any_thread() {
        fn shared<T: Send + Sync>() {}
        shared::<Text>();
    }
}
