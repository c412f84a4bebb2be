//! The form templates that the program carries, every version of each.

use crate::error::{Error, Failure, Result};
use crate::form::Template;

/// The template files. A version is never changed once it has been released; a new one is put beside it.
const FILES: &[&str] = &[
    include_str!("../../forms/seurantalomake-v1.json"),
    include_str!("../../forms/seurantalomake-v2.json"),
    include_str!("../../forms/ohjaus-ja-kehityskeskustelulomake-v1.json"),
];

/// All templates, in the order in which they came to be.
pub fn templates() -> Result<Vec<Template>> {
    FILES
        .iter()
        .map(|file| serde_json::from_str(file).map_err(Error::internal))
        .collect()
}

/// One version of one template.
pub fn template(id: &str, version: u32) -> Result<Template> {
    let mut all = templates()?.into_iter();
    all.find(|it| it.id == id && it.version == version)
        .ok_or_else(|| Failure::NotFound.into())
}

/// The newest version of each form, in the order in which the forms came to be.
pub fn newest() -> Result<Vec<Template>> {
    let mut newest: Vec<Template> = Vec::new();
    for template in templates()? {
        match newest.iter_mut().find(|it| it.id == template.id) {
            Some(older) if older.version < template.version => *older = template,
            Some(_) => {}
            None => newest.push(template),
        }
    }
    Ok(newest)
}
