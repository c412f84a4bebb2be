//! The product seen from outside, one module per feature.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test stops at what it did not expect"
)]

mod accounts;
mod bin;
mod bindings;
mod breaking;
mod closing;
mod confirming;
mod content;
mod copies;
mod drafts;
mod endure;
mod envelopes;
mod first_run;
mod forging;
mod forms;
mod groups;
mod history;
mod importing;
mod jobs;
mod locked;
mod logo;
mod making;
mod october;
mod outputs;
mod outside;
mod paper;
mod payers;
mod pdf;
mod people;
mod places;
mod printing;
mod private;
mod program;
mod quick;
mod reading;
mod recorders;
mod records;
mod report;
mod schemes;
mod searching;
mod session_commands;
mod sessions;
mod shapes;
mod store;
mod stubs;
mod support;
mod supports;
mod tampering;
mod tidy;
mod today;
mod undo;
mod updating;
mod values;
mod vault;
mod words;
