//! What has been typed and not recorded yet, and where the person was.

use serde::Serialize;

use super::Desk;
use crate::error::Result;

/// A place in which something was typed and neither recorded nor dropped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DraftRow {
    /// The place, such as `session/new`.
    pub place: String,
}

pub fn keep_draft(desk: &mut Desk, place: String, content: String) -> Result<()> {
    desk.book()?.0.keep_draft(&place, &content)
}

pub fn draft(desk: &mut Desk, place: String) -> Result<Option<String>> {
    desk.book()?.0.draft(&place)
}

pub fn drop_draft(desk: &mut Desk, place: String) -> Result<()> {
    desk.book()?.0.drop_draft(&place)
}

pub fn drafts(desk: &mut Desk) -> Result<Vec<DraftRow>> {
    let kept = desk.book()?.0.drafts()?;
    Ok(kept
        .into_iter()
        .map(|it| DraftRow { place: it.place })
        .collect())
}

pub fn keep_here(desk: &mut Desk, here: String) -> Result<()> {
    desk.book()?.0.keep_here(&here)
}

pub fn here(desk: &mut Desk) -> Result<Option<String>> {
    desk.book()?.0.here()
}
