//! Text that people wrote, which may be in another language than the paper: voices read it and lines divide it by its own.

use std::sync::OnceLock;

use whatlang::{Detector, Lang};

use crate::pdf::document::{Run, Style};
use crate::text::Language;

/// Fewer characters than this are names and single words, which tell no language.
const LEAST: usize = 20;

/// The detector's names of the languages.
const LANGUAGES: [(Lang, Language); 3] = [
    (Lang::Fin, Language::Fi),
    (Lang::Swe, Language::Sv),
    (Lang::Eng, Language::En),
];

/// A stretch of text that somebody wrote, for a paper in this language.
pub(super) fn written(style: Style, text: impl Into<String>, paper: Language) -> Run {
    let text = text.into();
    Run {
        language: language_of(&text).filter(|language| *language != paper),
        style,
        text,
    }
}

/// The language of a text, where it is clear.
fn language_of(text: &str) -> Option<Language> {
    static DETECTOR: OnceLock<Detector> = OnceLock::new();
    let all = || Detector::with_allowlist(LANGUAGES.iter().map(|(lang, _)| *lang).collect());
    let found = DETECTOR.get_or_init(all).detect(text)?;
    let clear = text.chars().count() >= LEAST && found.is_reliable();
    let (_, language) = LANGUAGES.iter().find(|(lang, _)| *lang == found.lang())?;
    clear.then_some(*language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_tells_its_language_and_a_word_does_not() {
        for (text, language) in [
            (
                "Käytiin läpi työvuorot ja sovittiin, että kassatyö aloitetaan maanantaina.",
                Some(Language::Fi),
            ),
            (
                "Vi gick igenom arbetsuppgifterna och kom överens om nästa samtal i november.",
                Some(Language::Sv),
            ),
            (
                "We talked about the shifts and agreed that she will try the kitchen next week.",
                Some(Language::En),
            ),
            ("Kassatyö", None),
            ("Anna, Mats", None),
            ("", None),
        ] {
            assert_eq!(language_of(text), language, "{text}");
        }
    }

    #[test]
    fn only_another_language_than_the_paper_s_is_marked() {
        let text = "Käytiin läpi työvuorot ja sovittiin, että kassatyö aloitetaan maanantaina.";
        assert_eq!(written(Style::Plain, text, Language::Fi).language, None);
        assert_eq!(
            written(Style::Plain, text, Language::Sv).language,
            Some(Language::Fi)
        );
    }
}
