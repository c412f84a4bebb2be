//! Seurantavihko's core: an encrypted notebook of subsidised employment, its rules and its papers.
//!
//! The rooms come in reading order: a room may use those above it, never those below.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

pub mod fault;
pub mod values;

pub mod hetu;

pub mod error;

pub mod association;
pub mod person;

pub mod grant;

pub mod support;

pub mod session;

pub mod form;

pub mod path;

pub mod attachment;

pub mod report;

pub mod text;

pub mod pdf;

pub mod disk;

pub mod place;

pub mod away;

pub mod vault;

pub mod keyring;

pub mod store;

pub mod backup;

pub mod update;

pub mod log;

pub mod exchange;

pub mod notebook;

pub mod api;

#[doc = include_str!("../GLOSSARY.md")]
pub mod glossary {}
