//! A person's papers: contracts, decisions and payslips, kept sealed beside the notebook.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::records::RecordRow;
use super::{Changed, Desk, FieldChoice, Part};
use crate::attachment::{AttachmentDraft, AttachmentKind};
use crate::error::Result;
use crate::fault::{Faults, Problem};
use crate::values::{AttachmentId, PersonId};

pub fn person_attachments(desk: &mut Desk, id: PersonId) -> Result<Vec<RecordRow>> {
    let (book, text) = desk.book()?;
    let mut attachments = book.list::<AttachmentId>()?;
    attachments.retain(|(_, it)| it.person == Some(id));
    attachments.reverse();
    let row = |(id, it): (AttachmentId, crate::attachment::Attachment)| {
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
