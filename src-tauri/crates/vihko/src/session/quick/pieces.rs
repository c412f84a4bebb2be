//! The words of a line one by one: which of them are a day, a duration, a kind, and which are text.

use chrono::{NaiveDate, NaiveTime};

use super::{QuickWords, bare};
use crate::fault::Problem;
use crate::session::{SessionKind, Way};
use crate::values::{self, Minutes, held_day, time};

/// A word of the line.
#[derive(Debug)]
pub(super) struct Token<'a> {
    /// As it was typed.
    raw: &'a str,
    /// As it is compared.
    pub(super) word: String,
    /// Whether a comma follows.
    pub(super) ends: bool,
}

impl Token<'_> {
    /// Whether it is a whole number and nothing else.
    pub(super) fn is_number(&self) -> bool {
        let digits = self.raw.trim_end_matches([',', ';']);
        !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
    }
}

pub(super) fn tokens(line: &str) -> Vec<Token<'_>> {
    line.split_whitespace()
        .map(|raw| Token {
            raw,
            word: bare(raw),
            ends: raw.ends_with([',', ';']),
        })
        .collect()
}

/// The words as they were typed, without the comma before what is no more.
pub(super) fn joined(tokens: &[&Token]) -> String {
    let raw: Vec<&str> = tokens.iter().map(|it| it.raw).collect();
    raw.join(" ").trim_matches([',', ';', ' ']).to_owned()
}

/// What the words before "sovittu" are.
pub(super) struct Pieces<'a> {
    pub(super) minutes: Vec<Minutes>,
    pub(super) day: Option<Result<NaiveDate, Problem>>,
    pub(super) starts_at: Option<NaiveTime>,
    pub(super) kinds: Vec<SessionKind>,
    pub(super) way: Option<Way>,
    pub(super) complaint: Option<(String, Problem)>,
    pub(super) text: Vec<&'a Token<'a>>,
}

/// What a word, or two of them, may be.
enum Piece {
    /// A duration; with its unit it is one wherever it stands.
    Duration {
        minutes: Minutes,
        has_unit: bool,
    },
    Day(Result<NaiveDate, Problem>),
    Start(NaiveTime),
    Kind(Vec<SessionKind>),
    Way(Way),
    Filler,
}

impl<'a> Pieces<'a> {
    /// Takes what stands before the text and after it. Within the text only a duration with its unit is
    /// taken: "kertoi eilen hakeneensa" does not tell the day of the session.
    pub(super) fn of(
        tokens: &'a [Token<'a>],
        named: &[usize],
        today: NaiveDate,
        words: &QuickWords,
    ) -> Pieces<'a> {
        let rest: Vec<&Token> = tokens
            .iter()
            .enumerate()
            .filter(|(i, _)| !named.contains(i))
            .map(|(_, token)| token)
            .collect();
        let mut found = Pieces {
            minutes: Vec::new(),
            day: None,
            starts_at: None,
            kinds: Vec::new(),
            way: None,
            complaint: None,
            text: Vec::new(),
        };
        let (mut start, mut end) = (0, rest.len());
        while let Some((piece, n)) = piece(&rest[start..end], today, words) {
            if !found.take(piece, rest[start].raw) {
                break;
            }
            start += n;
        }
        while let Some((piece, n)) = last_piece(&rest[start..end], today, words) {
            if !found.take_last(piece, rest[end - n].raw) {
                break;
            }
            end -= n;
        }
        while start < end {
            match piece(&rest[start..end], today, words) {
                Some((
                    Piece::Duration {
                        minutes,
                        has_unit: true,
                    },
                    n,
                )) if found.minutes.is_empty() => {
                    found.minutes.push(minutes);
                    start += n;
                }
                Some(_) | None => {
                    found.text.push(rest[start]);
                    start += 1;
                }
            }
        }
        found
    }

    /// Takes a piece before the text. Two durations leave a choice; what was told already is text.
    fn take(&mut self, piece: Piece, raw: &str) -> bool {
        match piece {
            Piece::Duration { minutes, .. } => {
                if !self.minutes.contains(&minutes) {
                    self.minutes.push(minutes);
                }
            }
            Piece::Day(Err(problem)) => {
                self.complain(raw, problem);
                return false;
            }
            Piece::Day(day) if self.day.is_none() => self.day = Some(day),
            Piece::Start(time) if self.starts_at.is_none() => self.starts_at = Some(time),
            Piece::Kind(kinds) if self.kinds.is_empty() => self.kinds = kinds,
            Piece::Way(way) if self.way.is_none() => self.way = Some(way),
            Piece::Filler => {}
            Piece::Day(_) | Piece::Start(_) | Piece::Kind(_) | Piece::Way(_) => return false,
        }
        true
    }

    /// Takes a piece after the text, if nothing before it told the same, and only if it means one thing.
    fn take_last(&mut self, piece: Piece, raw: &str) -> bool {
        match &piece {
            Piece::Duration { .. } if !self.minutes.is_empty() => false,
            Piece::Kind(kinds) if kinds.len() > 1 => false,
            Piece::Filler => false,
            Piece::Duration { .. }
            | Piece::Day(_)
            | Piece::Start(_)
            | Piece::Kind(_)
            | Piece::Way(_) => self.take(piece, raw),
        }
    }

    fn complain(&mut self, raw: &str, problem: Problem) {
        if self.complaint.is_none() {
            self.complaint = Some((raw.trim_end_matches([',', ';']).to_owned(), problem.clone()));
            self.day = self.day.take().or(Some(Err(problem)));
        }
    }
}

/// What was agreed on without its day, and the day: the last word or the first, or a date in figures.
pub(super) fn due<'a>(
    tokens: &[&'a Token<'a>],
    agreed_on: NaiveDate,
    today: NaiveDate,
    words: &QuickWords,
) -> (Vec<&'a Token<'a>>, Option<NaiveDate>) {
    let beside = |token: &&Token| words.beside_day.contains(&token.word);
    let at_end = tokens.iter().rposition(|token| !beside(token));
    let at_start = tokens.iter().position(|token| !beside(token));
    let day = |i: usize| {
        let spoken = words.days.exact(&tokens[i].word);
        let day = spoken.map_or_else(
            || figures(tokens[i], today)?.ok(),
            |it| it.due(agreed_on, today),
        );
        day.filter(|day| *day >= agreed_on)
    };
    let in_figures = tokens
        .iter()
        .position(|token| matches!(figures(token, today), Some(Ok(_))));
    let found = [at_end, at_start, in_figures]
        .into_iter()
        .flatten()
        .find_map(|i| Some((i, day(i)?)));
    let Some((at, day)) = found else {
        return (tokens.to_vec(), None);
    };
    let mut first = at;
    while first > 0 && beside(&tokens[first - 1]) {
        first -= 1;
    }
    let mut after = at + 1;
    while after < tokens.len() && beside(&tokens[after]) {
        after += 1;
    }
    let what = tokens[..first].iter().chain(&tokens[after..]);
    (what.copied().collect(), Some(day))
}

/// What the words begin with, and how many of them it takes.
fn piece(tokens: &[&Token], today: NaiveDate, words: &QuickWords) -> Option<(Piece, usize)> {
    let token = tokens.first()?;
    let next = tokens.get(1).map(|it| it.word.as_str()).unwrap_or_default();
    if words.clock.contains(&token.word)
        && let Ok(start) = time(next)
    {
        return Some((Piece::Start(start), 2));
    }
    if let Some((minutes, has_unit, n)) = duration(token, next, words) {
        return Some((Piece::Duration { minutes, has_unit }, n));
    }
    if let Some(day) = figures(token, today) {
        let held = day.and_then(|day| held_day(&day.to_string(), today));
        return Some((Piece::Day(held), 1));
    }
    if let Some(day) = words.days.exact(&token.word).and_then(|it| it.held(today)) {
        let held = held_day(&day.to_string(), today);
        return Some((Piece::Day(held), 1));
    }
    if words.fillers.contains(&token.word) {
        return Some((Piece::Filler, 1));
    }
    if let Some(way) = words.ways.exact(&token.word) {
        return Some((Piece::Way(way), 1));
    }
    let kinds = words.kinds.short(&token.word);
    (!kinds.is_empty()).then_some((Piece::Kind(kinds), 1))
}

/// What the words end with; of kinds only a word in full.
fn last_piece(tokens: &[&Token], today: NaiveDate, words: &QuickWords) -> Option<(Piece, usize)> {
    let whole = |n: usize| {
        let start = tokens.len().checked_sub(n)?;
        piece(&tokens[start..], today, words).filter(|(_, taken)| *taken == n)
    };
    whole(2)
        .or_else(|| whole(1))
        .filter(|(piece, n)| match piece {
            Piece::Kind(_) => words.kinds.exact(&tokens[tokens.len() - n].word).is_some(),
            Piece::Duration { .. }
            | Piece::Day(_)
            | Piece::Start(_)
            | Piece::Way(_)
            | Piece::Filler => true,
        })
}

/// A duration: `45`, `45 min`, `45min`, `1:15`, `1,5 h`, `1h30`; whether it has a unit, and how many words
/// it takes.
fn duration(token: &Token, next: &str, words: &QuickWords) -> Option<(Minutes, bool, usize)> {
    let typed = token.raw.trim_end_matches([',', ';']).to_lowercase();
    let minutes = |text: &str| Minutes::parse(text).ok();
    if typed.contains(':') {
        return Some((minutes(&typed)?, true, 1));
    }
    let end = typed
        .find(|c: char| !(c.is_ascii_digit() || c == ',' || c == '.'))
        .unwrap_or(typed.len());
    let (number, unit) = typed.split_at(end);
    if number.is_empty() {
        return None;
    }
    let (unit, n) = if unit.is_empty() && !token.ends {
        (next, 2)
    } else {
        (unit, 1)
    };
    if words.minutes.iter().any(|it| it == unit) {
        return Some((minutes(number)?, true, n));
    }
    if words.hours.iter().any(|it| it == unit) {
        return Some((minutes(&hour_minutes(number)?.to_string())?, true, n));
    }
    // The minutes that follow the hours at once.
    let rest = words
        .hours
        .iter()
        .filter_map(|word| unit.strip_prefix(word.as_str()))
        .find(|rest| rest.len() == 2 && rest.bytes().all(|b| b.is_ascii_digit()));
    if let Some(rest) = rest.filter(|_| n == 1) {
        return Some((minutes(&format!("{number}:{rest}"))?, true, 1));
    }
    (token.is_number() && number.len() <= 3)
        .then(|| Some((minutes(number)?, false, 1)))
        .flatten()
}

/// `1,5` hours as minutes.
fn hour_minutes(number: &str) -> Option<u32> {
    let (whole, part) = number.split_once([',', '.']).unwrap_or((number, "0"));
    let whole: u32 = whole.parse().ok().filter(|it| *it <= 24)?;
    let tenths: u32 = part.parse().ok()?;
    let part = match part.len() {
        1 => tenths * 6,
        2 => tenths * 60 / 100,
        _ => return None,
    };
    Some(whole * 60 + part)
}

/// A day in figures, right or wrong; nothing if the word has not the form of one.
fn figures(token: &Token, today: NaiveDate) -> Option<Result<NaiveDate, Problem>> {
    let typed = token.raw.trim_end_matches([',', ';']);
    if !typed.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    match values::day(typed, today) {
        Err(Problem::NoSuchDay) if !typed.contains(['.', '-']) => None,
        Err(Problem::NotADay) => None,
        day => Some(day),
    }
}
