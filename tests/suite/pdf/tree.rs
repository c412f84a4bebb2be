//! The structure tree of every paper as text, read from the PDF itself: tags, languages, what voices say for what is
//! drawn, and what the header cells of tables are heads of.

use std::collections::BTreeMap;
use std::fmt::Write;

use expect_test::expect_file;
use lopdf::content::Content;
use lopdf::{Dictionary, Document as Pdf, Object, ObjectId, decode_text_string};
use vihko::notebook::{PaperKind, PaperWanted};
use vihko::pdf;
use vihko::report::Naming;
use vihko::text::Language;
use vihko_tests::{month, practice};

use super::made;
use super::today;
use super::walk::Tree;

/// The tree of a paper.
fn tree(bytes: &[u8]) -> String {
    let pdf = Pdf::load_mem(bytes).unwrap();
    let tree = Tree {
        pdf: &pdf,
        pages: pdf.page_iter().collect(),
    };
    let marked: Vec<BTreeMap<i64, String>> =
        tree.pages.iter().map(|id| marked(&pdf, *id)).collect();
    let catalog = pdf.catalog().unwrap();
    let root = tree.dict(catalog.get(b"StructTreeRoot").unwrap());
    let mut shown = String::new();
    let language = decode_text_string(catalog.get(b"Lang").unwrap()).unwrap();
    writeln!(shown, "{language}, {} pages", tree.pages.len()).unwrap();
    show(
        &tree,
        tree.dict(root.get(b"K").unwrap()),
        0,
        &marked,
        &mut shown,
    );
    shown
}

fn show(
    tree: &Tree<'_>,
    element: &Dictionary,
    depth: usize,
    marked: &[BTreeMap<i64, String>],
    shown: &mut String,
) {
    let indent = "  ".repeat(depth);
    let name = |object: &Object| String::from_utf8_lossy(object.as_name().unwrap()).into_owned();
    let mut line = name(element.get(b"S").unwrap());
    if let Ok(language) = element.get(b"Lang") {
        write!(line, " in {}", decode_text_string(language).unwrap()).unwrap();
    }
    if let Ok(attributes) = element.get(b"A") {
        for what in [b"Scope".as_slice(), b"ListNumbering", b"Placement"] {
            if let Ok(value) = tree.dict(attributes).get(what) {
                write!(line, " [{}]", name(value)).unwrap();
            }
        }
    }
    if let Ok(alternative) = element.get(b"Alt") {
        write!(line, " ({})", decode_text_string(alternative).unwrap()).unwrap();
    }
    let mut text = String::new();
    let mut below = Vec::new();
    let kids = tree.children(element);
    for kid in &kids {
        if let Ok(number) = kid.as_i64() {
            text.push_str(marked[tree.page(element)].get(&number).map_or("", |it| it));
            continue;
        }
        let kid = tree.dict(kid);
        match kid.get(b"MCID") {
            Ok(number) => {
                let number = number.as_i64().unwrap();
                text.push_str(marked[tree.page(kid)].get(&number).map_or("", |it| it));
            }
            Err(_) => below.push(kid),
        }
    }
    let text = text.replace("\u{ad}", "").replace('\u{a0}', " ");
    match text.trim() {
        "" => writeln!(shown, "{indent}{line}").unwrap(),
        text => writeln!(shown, "{indent}{line}: {text}").unwrap(),
    }
    for kid in below {
        show(tree, kid, depth + 1, marked, shown);
    }
}

/// The texts of a page by the numbers of what is marked on it.
fn marked(pdf: &Pdf, page: ObjectId) -> BTreeMap<i64, String> {
    let fonts = pdf.get_page_fonts(page).unwrap();
    let encodings: BTreeMap<Vec<u8>, _> = fonts
        .into_iter()
        .map(|(name, font)| (name, font.get_font_encoding(pdf).unwrap()))
        .collect();
    let (mut texts, mut open, mut font) = (BTreeMap::new(), None, None);
    let content = Content::decode(&pdf.get_page_content(page)).unwrap();
    for operation in &content.operations {
        match operation.operator.as_str() {
            "BDC" => {
                let properties = operation.operands[1].as_dict().unwrap();
                open = properties.get(b"MCID").and_then(Object::as_i64).ok();
            }
            "EMC" => open = None,
            "Tf" => font = encodings.get(operation.operands[0].as_name().unwrap()),
            "TJ" | "Tj" => {
                let Some(number) = open else { continue };
                let text: &mut String = texts.entry(number).or_default();
                let items = operation.operands[0].as_array();
                for item in items.unwrap_or(&operation.operands) {
                    if let Ok(bytes) = item.as_str() {
                        text.push_str(&Pdf::decode_text(font.unwrap(), bytes).unwrap());
                    }
                }
            }
            _ => {}
        }
    }
    texts
}

fn assert_tree(name: &str, bytes: &[u8]) {
    let path = format!("{}/golden/trees/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    expect_file![path].assert_eq(&tree(bytes));
}

#[test]
fn every_paper_beside_the_report_is_heard_like_this() {
    let all = made::all(Language::Fi);
    for (name, document) in &all {
        assert_tree(name, &pdf::render(document, None, today()).unwrap());
    }
    let kinds = PaperKind::ALL.iter().filter(|it| !it.carries_data());
    for kind in kinds {
        assert!(
            all.iter().any(|(name, _)| *name == kind.code()),
            "{}",
            kind.code()
        );
    }
}

#[test]
fn the_report_is_heard_like_this_with_names_and_without_and_of_one_person() {
    let practice = practice();
    let book = practice.open();
    let aino = book.find_person("Korhonen, Aino").unwrap();
    for (name, of, person, naming) in [
        ("kuukausiraportti", "2026-10", None, Naming::Names),
        (
            "kuukausiraportti-nimetta",
            "2026-10",
            None,
            Naming::Pseudonyms,
        ),
        (
            "kuukausiraportti-aino",
            "2026-10",
            Some(aino),
            Naming::Names,
        ),
        (
            "kuukausiraportti-vahvistettu",
            "2026-09",
            None,
            Naming::Names,
        ),
    ] {
        let wanted = PaperWanted {
            kind: PaperKind::MonthReport,
            language: None,
            payer: None,
            person,
            month: Some(month(of)),
            until: None,
            naming,
        };
        let paper = book.draw_paper(&wanted).unwrap().remove(0);
        assert_tree(name, &paper.pdf);
    }
}

#[test]
fn what_was_written_in_another_language_is_heard_in_it() {
    let mut report = crate::reading::october();
    report.payer.language = Language::Sv;
    let document = pdf::papers::month_report(&report, pdf::papers::Origin::Own);
    let shown = tree(&pdf::render(&document, None, today()).unwrap());
    assert!(shown.starts_with("sv-FI"), "{shown:.80}");
    assert!(shown.contains("Span in fi-FI: "), "{shown}");
}
