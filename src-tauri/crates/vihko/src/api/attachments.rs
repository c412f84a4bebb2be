//! A person's papers: contracts, decisions and payslips, kept sealed beside the notebook.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::records::RecordRow;
use super::{Changed, Desk, FieldChoice, Part};
use crate::attachment::{Attachment, AttachmentDraft, AttachmentKind};
use crate::disk;
use crate::error::{Error, Result};
use crate::fault::{Faults, Problem};
use crate::values::{AttachmentId, PersonId};

pub fn person_attachments(desk: &mut Desk, id: PersonId) -> Result<Vec<RecordRow>> {
    let (book, text) = desk.book()?;
    let mut attachments = book.list::<AttachmentId>()?;
    attachments.retain(|(_, it)| it.person == Some(id));
    attachments.reverse();
    let row = |(id, it): (AttachmentId, Attachment)| {
        let day = it.dated_on.map(|day| text.day(day));
        let kind = text.choice("attachment-kind", it.kind.code());
        let parts = [kind, day.unwrap_or_default()].into_iter();
        RecordRow {
            id: id.0.to_string(),
            title: it.name,
            detail: parts
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" · "),
            state: None,
        }
    };
    Ok(attachments.into_iter().map(row).collect())
}

pub fn attachment_kinds(desk: &mut Desk) -> Result<Vec<FieldChoice>> {
    let (_, text) = desk.book()?;
    let row = |it: &AttachmentKind| FieldChoice {
        code: it.code().to_owned(),
        shown: text.choice("attachment-kind", it.code()),
    };
    let kinds = AttachmentKind::ALL.iter();
    Ok(kinds
        .filter(|it| **it != AttachmentKind::Logo)
        .map(row)
        .collect())
}

pub fn attach(
    desk: &mut Desk,
    draft: AttachmentDraft,
    content: String,
) -> Result<Changed<AttachmentId>> {
    let (book, _) = desk.book()?;
    let Ok(bytes) = BASE64_STANDARD.decode(content.as_bytes()) else {
        let mut faults = Faults::default();
        faults.add("content", Problem::BadContent);
        return Err(faults.into());
    };
    let id = book.attach(draft, &bytes)?;
    Ok(Changed::new(id, &[Part::People, Part::Reports]))
}

pub fn remove_attachment(desk: &mut Desk, id: AttachmentId) -> Result<Changed<()>> {
    let (book, _) = desk.book()?;
    book.remove(id)?;
    Ok(Changed::new((), &[Part::People, Part::Reports]))
}

/// Lays a paper ready for the system's viewer, until the notebook is closed; answers with the file's name.
pub fn ready_attachment(desk: &mut Desk, id: AttachmentId) -> Result<String> {
    let folder = desk.papers();
    let (book, _) = desk.book()?;
    let name = file_name(id, &book.get(id)?);
    let content = book.attachment(id)?;
    std::fs::create_dir_all(&folder).map_err(|error| Error::file(&folder, error))?;
    disk::write_whole(&folder.join(&name), &content)?;
    Ok(name)
}

/// The attachment's name as every system can keep it, with the ending that its content has, and apart from other
/// attachments of the same name.
fn file_name(id: AttachmentId, it: &Attachment) -> String {
    let plain: String = it
        .name
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    let endings: &[&str] = match it.media_type.as_str() {
        "application/pdf" => &["pdf"],
        "image/png" => &["png"],
        "image/jpeg" => &["jpg", "jpeg"],
        _ => &[],
    };
    // The name may have been that of a file.
    let words = match words.split_last() {
        Some((last, before)) if endings.iter().any(|it| last.eq_ignore_ascii_case(it)) => before,
        Some(_) | None => words.as_slice(),
    };
    let mut name: String = words.join("-").chars().take(60).collect();
    let whole = id.0.simple().to_string();
    let apart = whole.get(whole.len().saturating_sub(6)..);
    name = format!("{name}-{}", apart.unwrap_or_default());
    match endings.first() {
        Some(ending) => format!("{name}.{ending}"),
        None => name,
    }
}
