//! The Fluent texts of one language: read, and checked for what the methods cannot give.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// All texts of one language.
#[derive(Debug)]
pub struct Catalogue {
    /// The language's code.
    pub language: String,
    /// The names of the files, sorted.
    pub files: Vec<String>,
    /// The messages, in the order of the files and within each as written.
    pub messages: Vec<Message>,
}

/// One text.
#[derive(Debug)]
pub struct Message {
    /// The message's name in the file.
    pub key: String,
    /// The name of the file it stands in.
    pub file: String,
    /// The variables it takes, sorted.
    pub variables: BTreeSet<String>,
    /// The text on one line, of every choice the default.
    pub shown: String,
}

impl Catalogue {
    /// Reads every `.ftl` file of a language below `locales`.
    pub fn read(locales: &Path, language: &str) -> Result<Catalogue, String> {
        let folder = locales.join(language);
        let told = |error: std::io::Error| format!("locales/{language}: {error}");
        let mut files = Vec::new();
        for entry in std::fs::read_dir(&folder).map_err(told)? {
            let path = entry.map_err(told)?.path();
            if path.extension().is_some_and(|ending| ending == "ftl") {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                files.push((
                    name.into_owned(),
                    std::fs::read_to_string(&path).map_err(told)?,
                ));
            }
        }
        files.sort();
        let borrowed: Vec<(&str, &str)> = files
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        Catalogue::of(language, &borrowed)
    }

    /// Takes files given as name and text. Otherwise every reason why not, a line each.
    pub fn of(language: &str, files: &[(&str, &str)]) -> Result<Catalogue, String> {
        let mut wrong = Vec::new();
        let mut messages: Vec<Message> = Vec::new();
        let mut terms = BTreeSet::new();
        let mut terms_used = BTreeMap::new();
        for (file, text) in files {
            let place = |key: &str| format!("{language}/{file}: `{key}`");
            let resource = fluent_syntax::parser::parse(*text).unwrap_or_else(|(rest, errors)| {
                wrong.extend(errors.iter().map(|error| {
                    let line = text[..error.pos.start].lines().count().max(1);
                    format!("{language}/{file}, line {line}: {}", error.kind)
                }));
                rest
            });
            for entry in resource.body {
                match entry {
                    Entry::Message(message) => {
                        let key = message.id.name;
                        let mut reading = Reading::default();
                        match &message.value {
                            Some(pattern) => reading.pattern(pattern),
                            None => reading.wrong.push("has no text".to_owned()),
                        }
                        if !message.attributes.is_empty() {
                            reading.wrong.push("has an attribute".to_owned());
                        }
                        if !key
                            .chars()
                            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
                        {
                            reading
                                .wrong
                                .push("must be small letters, digits and dashes".to_owned());
                        }
                        if messages.iter().any(|earlier| earlier.key == key) {
                            reading.wrong.push("stands twice".to_owned());
                        }
                        wrong.extend(
                            reading
                                .wrong
                                .iter()
                                .map(|why| format!("{} {why}", place(key))),
                        );
                        terms_used.extend(reading.terms.into_iter().map(|term| (term, place(key))));
                        messages.push(Message {
                            key: key.to_owned(),
                            file: (*file).to_owned(),
                            variables: reading.variables,
                            shown: reading
                                .shown
                                .split_whitespace()
                                .collect::<Vec<_>>()
                                .join(" "),
                        });
                    }
                    Entry::Term(term) => {
                        terms.insert(term.id.name.to_owned());
                    }
                    Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                    Entry::Junk { .. } => {}
                }
            }
        }
        let unknown = terms_used.iter().filter(|(term, _)| !terms.contains(*term));
        wrong.extend(
            unknown.map(|(term, place)| format!("{place} uses the unknown term `-{term}`")),
        );
        if wrong.is_empty() {
            Ok(Catalogue {
                language: language.to_owned(),
                files: files.iter().map(|(name, _)| (*name).to_owned()).collect(),
                messages,
            })
        } else {
            Err(wrong.join("\n"))
        }
    }

    /// In what another language's texts do not match these, a sentence each.
    pub fn differences(&self, other: &Catalogue) -> Vec<String> {
        let language = &other.language;
        let mut found = Vec::new();
        for message in &self.messages {
            match other.messages.iter().find(|its| its.key == message.key) {
                None => found.push(format!(
                    "{language}: `{}` of {} is missing",
                    message.key, message.file
                )),
                Some(its) if its.file != message.file => found.push(format!(
                    "{language}: `{}` stands in {}, but in Finnish in {}",
                    message.key, its.file, message.file
                )),
                Some(its) if its.variables != message.variables => {
                    let list = |names: &BTreeSet<String>| {
                        names.iter().cloned().collect::<Vec<_>>().join(", ")
                    };
                    found.push(format!(
                        "{language}: `{}` has the variables {}, but in Finnish {}",
                        message.key,
                        list(&its.variables),
                        list(&message.variables)
                    ));
                }
                Some(its) if its.shown == message.shown && n_words(&its.shown) > 2 => {
                    found.push(format!("{language}: `{}` is still Finnish", message.key));
                }
                Some(_) => {}
            }
        }
        let extra = other
            .messages
            .iter()
            .filter(|its| self.messages.iter().all(|message| message.key != its.key));
        found.extend(
            extra.map(|its| format!("{language}: `{}` is not in the Finnish texts", its.key)),
        );
        found
    }
}

/// How many words a text has, variables not counted. One or two may well be the same in two languages.
fn n_words(shown: &str) -> usize {
    shown
        .split_whitespace()
        .filter(|word| !word.starts_with('{') && word.chars().any(char::is_alphabetic))
        .count()
}

/// What is gathered while one message is read.
#[derive(Default)]
struct Reading {
    variables: BTreeSet<String>,
    terms: BTreeSet<String>,
    shown: String,
    wrong: Vec<String>,
}

impl Reading {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.shown.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let before = self.shown.clone();
                self.inline(selector);
                self.shown = before.clone();
                let mut default = String::new();
                for variant in variants {
                    self.shown.clear();
                    self.pattern(&variant.value);
                    if variant.default {
                        default = self.shown.clone();
                    }
                }
                self.shown = before + &default;
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => {
                self.shown.push_str(value);
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                self.shown.push_str(&format!("{{${}}}", id.name));
            }
            InlineExpression::TermReference { id, .. } => {
                self.terms.insert(id.name.to_owned());
                self.shown.push_str(&format!("{{-{}}}", id.name));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::MessageReference { id, .. } => self
                .wrong
                .push(format!("refers to the message `{}`: use a term", id.name)),
            InlineExpression::FunctionReference { id, .. } => {
                self.wrong.push(format!("calls the function {}", id.name));
            }
        }
    }
}
