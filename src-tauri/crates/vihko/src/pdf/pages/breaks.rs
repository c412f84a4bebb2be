//! Where a line may end.

use hypher::Lang;
use unicode_normalization::UnicodeNormalization;

use crate::text::Language;
use crate::values::is_invisible;

/// What happens to a line that ends before a certain character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Break {
    /// It must not end here.
    Never,
    /// It may end here only where nothing better is left: within a name or close to a word's edge.
    Scarce,
    /// It may end here with a hyphen.
    Hyphen,
    /// It may end here as it is.
    Free,
    /// It ends here.
    Forced,
}

/// The text as it is set: composed characters, tabs as spaces, nothing invisible but the places where a word may be
/// divided.
pub fn settled(text: &str) -> Vec<char> {
    let shown = |char| match char {
        '\t' => Some(' '),
        // Here a line may end.
        '\u{200b}' => Some(char),
        other if is_invisible(other) => None,
        other => Some(other),
    };
    // Loose accents begin here: what comes before is composed already, and that is nearly every text.
    if text.chars().all(|char| char < '\u{300}') {
        text.chars().filter_map(shown).collect()
    } else {
        text.nfc().filter_map(shown).collect()
    }
}

/// For every character of a text, and for its end, how a line may end before it, words left whole.
pub fn breaks(text: &[char]) -> Vec<Break> {
    let at = |i: usize| text.get(i).copied().unwrap_or(' ');
    let mut breaks = vec![Break::Never; text.len() + 1];
    for (i, place) in breaks.iter_mut().enumerate().skip(1) {
        let (before, after) = (at(i - 1), at(i));
        *place = match before {
            '\n' => Break::Forced,
            ' ' if after != ' ' => Break::Free,
            '\u{200b}' => Break::Free,
            '\u{ad}' => Break::Hyphen,
            '-' if after.is_alphabetic() && i > 1 && at(i - 2).is_alphabetic() => Break::Free,
            '–' if after.is_alphanumeric() && i > 1 && at(i - 2).is_alphanumeric() => Break::Free,
            _ => Break::Never,
        };
    }
    breaks
}

/// Adds where words may be divided. `language` tells the language at a character's place.
pub fn divide(text: &[char], language: impl Fn(usize) -> Language, breaks: &mut [Break]) {
    let at = |i: usize| text.get(i).copied().unwrap_or(' ');
    let mut start = 0;
    while start < text.len() {
        if !at(start).is_alphabetic() {
            start += 1;
            continue;
        }
        let letters = text.iter().skip(start);
        let end = start + letters.take_while(|c| c.is_alphabetic()).count();
        let divided_by_hand = start > 0 && at(start - 1) == '\u{ad}' || at(end) == '\u{ad}';
        if !divided_by_hand && let Some(word) = text.get(start..end) {
            divide_word(word, language(start), breaks, start);
        }
        start = end;
    }
}

/// Marks where one word may be divided. Finnish typography wants three letters on either side and names whole.
fn divide_word(word: &[char], language: Language, breaks: &mut [Break], start: usize) {
    if word.len() < 5 {
        return;
    }
    let patterns = match language {
        Language::Fi => Lang::Finnish,
        Language::Sv => Lang::Swedish,
        Language::En => Lang::English,
    };
    let name = word.first().is_some_and(|first| first.is_uppercase());
    let text: String = word.iter().collect();
    let mut place = 0;
    for syllable in hypher::hyphenate_bounded(&text, patterns, 2, 2) {
        place += syllable.chars().count();
        let wide = place >= 3 && place + 3 <= word.len();
        if place < word.len()
            && let Some(slot) = breaks.get_mut(start + place)
        {
            *slot = if wide && !name {
                Break::Hyphen
            } else {
                Break::Scarce
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, language: Language) -> String {
        let chars = settled(text);
        let mut breaks = breaks(&chars);
        divide(&chars, |_| language, &mut breaks);
        let mut shown = String::new();
        for (char, place) in chars.iter().zip(&breaks) {
            shown.push_str(match place {
                Break::Never => "",
                Break::Scarce => "(-)",
                Break::Hyphen => "-",
                Break::Free => "|",
                Break::Forced => "¶",
            });
            shown.push(*char);
        }
        shown
    }

    #[test]
    fn words_are_divided_by_their_languages_rules() {
        assert_eq!(
            shown("palkkatukipäätös", Language::Fi),
            "palk-ka-tu-ki-pää-tös"
        );
        assert_eq!(shown("aika", Language::Fi), "aika");
        assert_eq!(shown("avoin", Language::Fi), "avoin");
        assert_eq!(shown("Virtanen", Language::Fi), "Vir(-)ta(-)nen");
        assert_eq!(
            shown("lönesubvention", Language::Sv),
            "lö(-)ne-sub-ven-tion"
        );
    }

    #[test]
    fn dates_and_amounts_hold_together_and_ranges_may_part() {
        assert_eq!(
            shown("1.4.2026–31.3.2027, 1\u{a0}783,50\u{a0}€", Language::Fi),
            "1.4.2026–|31.3.2027, |1\u{a0}783,50\u{a0}€"
        );
        assert_eq!(
            shown("TT-2026-118 Kemi-lisä", Language::Fi),
            "TT-2026-118 |Kemi-|lisä"
        );
    }

    #[test]
    fn letters_with_loose_accents_are_composed() {
        assert_eq!(settled("a\u{308}o\u{308}"), ['ä', 'ö']);
    }
}
