//! The PDF as other programs read it.

use std::io::Write;
use std::process::{Command, Stdio};

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use proptest::prelude::*;
use vihko::error::Failure;
use vihko::pdf::document::{Block, Document, Words};
use vihko::pdf::{self};

use super::{papers, today};

fn rendered(document: &Document) -> Vec<u8> {
    pdf::render(document, None, today()).unwrap()
}

#[test]
fn a_second_validator_agrees() {
    for (name, document, data) in papers::all() {
        let bytes = pdf::render(&document, data.as_ref(), today()).unwrap();
        let archival = if data.is_some() {
            ValidationProfile::PdfA3a
        } else {
            ValidationProfile::PdfA2a
        };
        for profile in [archival, ValidationProfile::PdfUa1] {
            let options = ValidationOptions::default().profile(profile);
            let report = validate_pdf_bytes(&bytes, &options).unwrap();
            assert!(report.is_compliant, "{name}: {report:#?}");
        }
    }
}

#[test]
fn no_stream_ends_in_what_a_strict_reader_takes_for_a_line_end() {
    for n_rows in 0..40 {
        let bytes = rendered(&papers::long_table(n_rows));
        for end in [b"\r\nendstream".as_slice(), b"\n\nendstream"] {
            let found = bytes.windows(end.len()).any(|part| part == end);
            assert!(!found, "{n_rows} rows");
        }
    }
}

/// What pdftotext reads, with divided words joined and white space as one space. It gives no-break spaces as spaces.
fn extracted(bytes: &[u8]) -> String {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    let read = Command::new("pdftotext")
        .args(["-raw", "-enc", "UTF-8"])
        .arg(file.path())
        .arg("-")
        .stderr(Stdio::inherit())
        .output()
        .expect("pdftotext reads the papers; it comes with poppler-utils");
    assert!(read.status.success());
    let text = String::from_utf8(read.stdout)
        .unwrap()
        .replace("\u{ad}\n", "");
    text.split([' ', '\n', '\u{c}'])
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Every text of a part, in reading order.
fn texts(block: &Block) -> Vec<String> {
    let plain = |words: &Words| {
        words
            .0
            .iter()
            .map(|run| run.text.as_str())
            .collect::<String>()
    };
    match block {
        Block::Letterhead(it) => it.left.iter().chain(&it.right).map(plain).collect(),
        Block::Heading(_, text) => vec![text.clone()],
        Block::Paragraph(words) => vec![plain(words)],
        Block::Facts(facts) => {
            let pairs = facts.rows.iter();
            pairs
                .flat_map(|(name, value)| [name.clone(), plain(value)])
                .collect()
        }
        Block::Bullets(items) | Block::Note(items) => items.iter().map(plain).collect(),
        Block::Table(table) => {
            let rows = table.head.iter().chain(&table.rows).chain(&table.total);
            rows.flatten().map(plain).collect()
        }
        Block::Scales(scales) => {
            let pairs = scales.iter();
            pairs
                .flat_map(|it| [it.label.clone(), it.shown.clone()])
                .collect()
        }
        Block::Choices(choices) => {
            let items = choices.items.iter();
            items
                .flat_map(|it| [it.number.clone(), plain(&it.label)])
                .collect()
        }
        Block::Blanks(blanks) => {
            let items = blanks.items.iter();
            items
                .flat_map(|it| [plain(&it.name), plain(&it.filled)])
                .collect()
        }
        Block::Code(code) => code.beside.iter().map(plain).collect(),
        Block::Groups(groups) => groups.clone(),
        Block::Signatures(signatures) => signatures
            .iter()
            .flat_map(|it| {
                let lines = it
                    .lines
                    .iter()
                    .flat_map(|line| [line.filled.clone(), line.caption.clone()]);
                std::iter::once(it.role.clone())
                    .chain(lines)
                    .collect::<Vec<_>>()
            })
            .collect(),
        Block::Together(blocks) => blocks.iter().flat_map(texts).collect(),
        Block::Space(_) | Block::PageBreak => Vec::new(),
    }
}

#[test]
fn other_programs_read_the_texts_in_order() {
    for (name, document, _) in papers::all() {
        let read = extracted(&rendered(&document));
        let mut rest = read.as_str();
        for text in document.blocks.iter().flat_map(texts) {
            // What goes over a page's end is read with the foot in between, so words are looked for one by one.
            for word in text.replace('\u{ad}', "").split([' ', '\u{a0}', '\n']) {
                let at = rest.find(word);
                assert!(
                    at.is_some(),
                    "{name}: {word:?} of {text:?} is not in {rest:.200?}"
                );
                rest = &rest[at.unwrap() + word.len()..];
            }
        }
    }
}

#[test]
fn a_watermark_is_seen_and_not_read() {
    let plain = papers::report();
    let marked = Document {
        watermark: Some("HARJOITUS".to_owned()),
        ..plain.clone()
    };
    assert!(rendered(&marked) != rendered(&plain));
    assert_eq!(extracted(&rendered(&marked)), extracted(&rendered(&plain)));
}

#[test]
fn tabular_figures_and_special_signs_are_read_as_what_they_are() {
    let read = extracted(&rendered(&papers::report()));
    for text in [
        "1 814,92",
        "5 230,76",
        "31,42",
        "4/5 (±0)",
        "§ 44/2026",
        "K7QF-93MD",
        "Sivu 1/2",
    ] {
        assert!(read.contains(text), "{text} is not in {read}");
    }
}

#[test]
fn a_report_with_its_data_is_small() {
    let bytes = pdf::render(&papers::report(), Some(&papers::figures()), today()).unwrap();
    assert!(bytes.len() < 40_000, "{} bytes", bytes.len());
}

#[test]
fn the_same_paper_gives_the_same_bytes_again_and_in_another_process() {
    const ASKED: &str = "VIHKO_TEST_WRITE_PAPER_TO";
    let bytes = || pdf::render(&papers::report(), Some(&papers::figures()), today()).unwrap();
    if let Some(path) = std::env::var_os(ASKED) {
        return std::fs::write(path, bytes()).unwrap();
    }
    let first = bytes();
    rendered(&papers::long_table(3));
    assert!(first == bytes());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("paper.pdf");
    let done = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "pdf::file::the_same_paper_gives_the_same_bytes_again_and_in_another_process",
        ])
        .env(ASKED, &path)
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(done.success());
    assert!(first == std::fs::read(&path).unwrap());
    let later = pdf::render(
        &papers::report(),
        Some(&papers::figures()),
        today().succ_opt().unwrap(),
    );
    assert!(first != later.unwrap());
}

#[test]
fn data_comes_out_byte_for_byte() {
    let mut figures = papers::figures();
    for bytes in [
        b"{}".to_vec(),
        vec![b'x'; 100_000],
        vec![b'\n'; 3],
        Vec::new(),
    ] {
        figures.bytes = bytes;
        let paper = pdf::render(&papers::report(), Some(&figures), today()).unwrap();
        assert_eq!(pdf::data(&paper).unwrap(), figures.bytes);
    }
}

#[test]
fn a_paper_without_data_and_rubbish_are_refused() {
    let whole = rendered(&papers::report());
    let refused = |bytes: &[u8]| pdf::data(bytes).unwrap_err().failure().clone();
    assert_eq!(refused(&whole), Failure::NoDataInside);
    for bytes in [Vec::new(), vec![0; 5000]] {
        assert_eq!(refused(&bytes), Failure::NotAPdf);
    }
    let refused = pdf::data(b"%PDF-1.7\nnothing more").unwrap_err();
    assert_eq!(refused.failure(), &Failure::PaperDamaged);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn damaged_papers_are_read_or_refused_and_never_break_the_program(
        cut in 0.0_f64..1.0,
        flips in prop::collection::vec((0.0_f64..1.0, any::<u8>()), 0..40),
    ) {
        use std::sync::OnceLock;
        static PAPER: OnceLock<Vec<u8>> = OnceLock::new();
        let paper = PAPER.get_or_init(|| {
            pdf::render(&papers::report(), Some(&papers::figures()), today()).unwrap()
        });
        let mut bytes = paper.clone();
        for (at, byte) in flips {
            let at = (at * bytes.len() as f64) as usize;
            bytes[at] = byte;
        }
        if cut < 0.5 {
            bytes.truncate((cut * 2.0 * bytes.len() as f64) as usize);
        }
        if let Err(error) = pdf::read(&bytes) {
            let refused = [
                Failure::NoDataInside,
                Failure::NotAPdf,
                Failure::PaperDamaged,
                Failure::PaperLocked,
            ];
            prop_assert!(refused.contains(error.failure()), "{:?}", error);
        }
    }
}
