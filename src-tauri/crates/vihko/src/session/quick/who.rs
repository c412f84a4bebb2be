//! Whom a line is about.

use super::pieces::Token;
use super::{Guess, QuickWords, Sureness, bare, first_then};
use crate::values::{PersonId, cut, unaccented};

/// A person whom a line may be about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Who.
    pub id: PersonId,
    /// The person's running number.
    pub number: u32,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
}

/// How well a word fits a name, the best first.
const FITS: [fn(&str, &str) -> bool; 3] = [
    |word, name| word == name,
    |word, name| word.chars().count() >= 2 && name.starts_with(word),
    // A name with a Finnish ending.
    |word, name| word.chars().count() >= 4 && name.starts_with(cut(word)),
];

/// The person, and which tokens name them.
pub(super) fn person(
    tokens: &[Token],
    people: &[Known],
    words: &QuickWords,
) -> (Guess<PersonId>, Vec<usize>) {
    let (found, used) = match (by_number(tokens, people), by_name(tokens, people, words)) {
        (Some(person), None) => (vec![person], vec![0]),
        // Two numbers: the first is the person's, the second the minutes.
        (Some(person), Some(_)) if tokens.iter().skip(1).any(Token::is_number) => {
            (vec![person], vec![0])
        }
        (_, Some((people, used))) => (people, used),
        (None, None) => (Vec::new(), Vec::new()),
    };
    let everybody: Vec<PersonId> = people.iter().map(|it| it.id).collect();
    let guess = Guess {
        options: first_then(&found, &everybody),
        sureness: match found.as_slice() {
            [_] => Sureness::Typed,
            _ => Sureness::Open,
        },
    };
    (guess, used)
}

/// The person whose number begins the line.
fn by_number(tokens: &[Token], people: &[Known]) -> Option<PersonId> {
    let number: u32 = tokens
        .first()
        .filter(|it| it.is_number())?
        .word
        .parse()
        .ok()?;
    let has = |it: &&Known| it.number == number;
    people.iter().find(has).map(|it| it.id)
}

/// The people whom the first name in the line fits, narrowed by the words after it, and where they stand.
fn by_name(
    tokens: &[Token],
    people: &[Known],
    words: &QuickWords,
) -> Option<(Vec<PersonId>, Vec<usize>)> {
    FITS.iter().find_map(|fits| {
        let named = |token: &Token| -> Vec<&Known> {
            if token.is_number() || words.knows(&token.word) {
                return Vec::new();
            }
            let is = |it: &&Known| names(it).iter().any(|name| fits(&token.word, name));
            people.iter().filter(is).collect()
        };
        let start = tokens.iter().position(|token| !named(token).is_empty())?;
        let mut fitting = named(&tokens[start]);
        let mut used = vec![start];
        for (i, token) in tokens.iter().enumerate().skip(start + 1) {
            let also = |it: &&Known| {
                let own = names(it);
                FITS.iter()
                    .any(|fits| own.iter().any(|name| fits(&token.word, name)))
            };
            let both: Vec<&Known> = fitting.iter().copied().filter(also).collect();
            if both.is_empty() || token.is_number() || words.knows(&token.word) {
                break;
            }
            fitting = both;
            used.push(i);
        }
        Some((fitting.iter().map(|it| it.id).collect(), used))
    })
}

/// Every word of the person's names.
fn names(it: &Known) -> Vec<String> {
    let all = [&it.given_name, &it.family_name];
    let words = all.iter().flat_map(|name| name.split_whitespace());
    let parts = words.clone().flat_map(|word| word.split('-')).map(bare);
    words
        .map(unaccented)
        .chain(parts)
        .filter(|name| !name.is_empty())
        .collect()
}
