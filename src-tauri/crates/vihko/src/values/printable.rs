//! Which characters papers can show. A text that could not be printed is refused where it is typed, not when the paper is
//! made.

use unicode_normalization::UnicodeNormalization;

use crate::fault::Problem;

/// What the embedded faces have, first and last of each stretch: Latin with Vietnamese, Greek, Cyrillic, and signs.
const STRETCHES: &[(char, char)] = &[
    ('\u{20}', '\u{7e}'),
    ('\u{a0}', '\u{148}'),
    ('\u{14a}', '\u{1c3}'),
    ('\u{1c5}', '\u{24f}'),
    ('\u{2bb}', '\u{2bc}'),
    ('\u{2c6}', '\u{2c7}'),
    ('\u{2d8}', '\u{2dd}'),
    ('\u{37a}', '\u{37f}'),
    ('\u{384}', '\u{38a}'),
    ('\u{38c}', '\u{38c}'),
    ('\u{38e}', '\u{3a1}'),
    ('\u{3a3}', '\u{3d7}'),
    ('\u{3dc}', '\u{3dd}'),
    ('\u{3f0}', '\u{3f6}'),
    ('\u{3f9}', '\u{3fa}'),
    ('\u{3fc}', '\u{479}'),
    ('\u{480}', '\u{49d}'),
    ('\u{4a0}', '\u{4ff}'),
    ('\u{1e00}', '\u{1e9b}'),
    ('\u{1e9d}', '\u{1eff}'),
    ('\u{2010}', '\u{2026}'),
    ('\u{202f}', '\u{203a}'),
    ('\u{2070}', '\u{2071}'),
    ('\u{2074}', '\u{208e}'),
    ('\u{20ac}', '\u{20ac}'),
    ('\u{2113}', '\u{2113}'),
    ('\u{2116}', '\u{2117}'),
    ('\u{211e}', '\u{2122}'),
    ('\u{2190}', '\u{2193}'),
    ('\u{2196}', '\u{2199}'),
    ('\u{2212}', '\u{2212}'),
    ('\u{221e}', '\u{221e}'),
    ('\u{2248}', '\u{2248}'),
    ('\u{2260}', '\u{2260}'),
    ('\u{2264}', '\u{2265}'),
    ('\u{25a0}', '\u{25a1}'),
    ('\u{25cb}', '\u{25cb}'),
    ('\u{25cf}', '\u{25cf}'),
    ('\u{26a0}', '\u{26a0}'),
    ('\u{2713}', '\u{2713}'),
    ('\u{2717}', '\u{2717}'),
];

/// Refuses a text with a character that no paper can show, and names the character.
pub fn printable(text: &str) -> Result<(), Problem> {
    // Accents that were typed apart from their letters are printed together with them.
    match text.nfc().find(|char| !has_a_shape(*char)) {
        Some(char) => Err(Problem::NotPrintable(char)),
        None => Ok(()),
    }
}

/// The text as it is seen: letters and their accents as one, and nothing that only says how others are shown. Texts that
/// look alike are alike then.
pub fn seen(text: &str) -> String {
    if text.chars().all(|char| char < '\u{300}') {
        return text.to_owned();
    }
    let shown = |char: &char| *char == '\r' || !is_invisible(*char);
    text.nfc().filter(shown).collect()
}

/// Whether the embedded faces have the character, or papers set it without a shape.
pub fn has_a_shape(char: char) -> bool {
    let after = STRETCHES.partition_point(|(_, last)| *last < char);
    let inside = STRETCHES
        .get(after)
        .is_some_and(|(first, _)| *first <= char);
    inside || matches!(char, '\n' | '\t') || is_invisible(char)
}

/// Whether the character only says how others are shown, so that papers leave it out: joiners, marks of direction,
/// selectors of a variant.
pub fn is_invisible(char: char) -> bool {
    matches!(char, '\r' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_look_alike_are_alike() {
        let name = "Hämäläinen, Åke";
        for typed in [
            "Ha\u{308}ma\u{308}la\u{308}inen, A\u{30a}ke",
            "Hämäläinen\u{200b}, \u{212b}ke",
            "\u{feff}Hämä\u{2060}läinen, Åk\u{200d}e\u{fe0f}",
            name,
        ] {
            assert_eq!(seen(typed), name);
        }
        assert_eq!(seen("rivi\r\ntoinen"), "rivi\r\ntoinen");
    }

    #[test]
    fn names_of_people_in_finland_can_be_printed() {
        for name in [
            "Åkerström",
            "Ánte Niillas Čoahppi",
            "Nguyễn Thị Hường",
            "Šarūnas Žemaitis",
            "Đorđević",
            "Жукова",
            "Їжакевич",
            "Παπαδόπουλος",
            "İnönü Ğ.",
            "Cabdiraxmaan Cali",
            "Mu\u{308}ller",
            "Ɓaaba",
        ] {
            assert_eq!(printable(name), Ok(()), "{name}");
        }
        assert_eq!(printable("√"), Err(Problem::NotPrintable('√')));
        assert_eq!(printable("Aino 😀"), Err(Problem::NotPrintable('😀')));
        assert_eq!(printable("محمد"), Err(Problem::NotPrintable('م')));
    }
}
