//! The papers before veraPDF, the reference validator. `cargo xtask test` sets it up; without it, this test says so.

use std::path::Path;
use std::process::Command;

use vihko::pdf;

use super::{papers, today};

#[test]
fn every_paper_keeps_the_rules_of_pdf_a_and_pdf_ua() {
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target");
    let Ok(classes) = std::fs::read_to_string(target.join("verapdf/classpath")) else {
        eprintln!(
            "The reference check was skipped: veraPDF is not set up (tests/verapdf/setup.py)."
        );
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let mut wanted = Vec::new();
    let mut write = |name: &str, bytes: &[u8], verdicts: [&str; 2]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        wanted.extend(verdicts.map(|verdict| format!("{verdict} {name}")));
        path
    };
    let mut files = Vec::new();
    for (name, document, data) in papers::all() {
        let bytes = pdf::render(&document, data.as_ref(), today()).unwrap();
        let archival = if data.is_some() {
            "keeps PDFA-3A"
        } else {
            "keeps PDFA-2A"
        };
        files.push(write(
            &format!("{name}.pdf"),
            &bytes,
            [archival, "keeps PDFUA-1"],
        ));
    }
    // The validator must be able to say no.
    let bytes = pdf::render(&papers::report(), None, today()).unwrap();
    let spoilt = replaced(&bytes, b"<pdfuaid:part>1<", b"<pdfuaid:part>7<");
    files.push(write(
        "spoilt.pdf",
        &spoilt,
        ["keeps PDFA-2A", "breaks PDFUA-1"],
    ));
    let told = Command::new("java")
        .args(["-Dstdout.encoding=UTF-8", "-cp", &classes, "Check"])
        .args(&files)
        .output()
        .unwrap();
    assert!(
        told.status.success(),
        "{}",
        String::from_utf8_lossy(&told.stderr)
    );
    let told = String::from_utf8(told.stdout).unwrap();
    let verdicts: Vec<&str> = told
        .lines()
        .map(|line| line.split(';').next().unwrap_or_default())
        .collect();
    assert_eq!(verdicts, wanted, "\n{told}");
}

fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let at = bytes
        .windows(from.len())
        .position(|part| part == from)
        .unwrap();
    [&bytes[..at], to, &bytes[at + from.len()..]].concat()
}
