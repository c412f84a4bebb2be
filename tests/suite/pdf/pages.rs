//! Documents on their pages.

use expect_test::{expect, expect_file};
use proptest::prelude::*;
use vihko::error::Failure;
use vihko::pdf::document::{Block, Column, Document, Level, Table, Words};
use vihko::pdf::pages::{Owner, Page, Pages, Role, Shape, Text};
use vihko::pdf::{self};
use vihko::text::Language;

use super::papers::{self, paper};

fn texts(page: &Page) -> impl Iterator<Item = (Owner, &Text)> {
    page.items.iter().filter_map(|item| match &item.shape {
        Shape::Text(text) => Some((item.owner, text)),
        Shape::Rule { .. }
        | Shape::Box { .. }
        | Shape::Picture { .. }
        | Shape::Watermark { .. } => None,
    })
}

/// The text of every element of this role, in order.
fn of_role(pages: &Pages, role: Role) -> Vec<String> {
    let nodes = pages.structure.nodes.iter().enumerate();
    nodes
        .filter(|(_, node)| node.role == role)
        .map(|(id, _)| pages.texts_of(id).trim_end().to_owned())
        .collect()
}

/// Nothing leaves the type area but the foot.
fn assert_within_margins(pages: &Pages) {
    for (owner, text) in pages.pages.iter().flat_map(texts) {
        let visible = text.text.trim_end().len() as f32 / text.text.len().max(1) as f32;
        assert!(text.x >= 24.9, "{text:?}");
        assert!(text.x + text.width * visible <= 190.6, "{text:?}");
        if owner != Owner::Footer {
            assert!((20.0..=272.0).contains(&text.y), "{text:?}");
        }
    }
}

#[test]
fn the_report_stands_on_its_pages_like_this() {
    let pages = pdf::pages(&papers::report()).unwrap();
    expect_file!["../../golden/paper.txt"].assert_eq(&pages.to_string());
}

#[test]
fn every_paper_stays_within_its_margins() {
    for (_, document, _) in papers::all() {
        assert_within_margins(&pdf::pages(&document).unwrap());
    }
}

#[test]
fn a_table_of_200_rows_repeats_its_header_and_loses_no_row() {
    let pages = pdf::pages(&papers::long_table(200)).unwrap();
    assert!(pages.pages.len() > 4);
    for (i, page) in pages.pages.iter().enumerate() {
        let seen_only =
            |text: &str| texts(page).any(|(owner, it)| owner == Owner::Looks && it.text == text);
        assert_eq!(seen_only("Nimi"), i > 0, "page {}", i + 1);
    }
    let names: Vec<String> = (1..=200).map(|i| format!("Henkilö {i:03}")).collect();
    let cells = of_role(&pages, Role::RowTH);
    assert_eq!(cells[..200], names);
    assert_eq!(cells[200], "Yhteensä");
}

#[test]
fn no_row_of_a_table_stands_alone_on_its_page() {
    for n_rows in 28..50 {
        let pages = pdf::pages(&papers::long_table(n_rows)).unwrap();
        for page in &pages.pages {
            let rows = texts(page).filter(|(_, it)| it.text.starts_with("Henkilö"));
            assert!(rows.count() >= 2, "{n_rows} rows");
        }
    }
}

#[test]
fn a_table_without_rows_shows_its_header_and_its_sums() {
    let pages = pdf::pages(&papers::long_table(0)).unwrap();
    assert_eq!(of_role(&pages, Role::ColumnTH), ["Nimi", "Työ", "Euroa"]);
    assert_eq!(of_role(&pages, Role::TD), ["–", "0,00"]);
    assert!(of_role(&pages, Role::TFoot).is_empty());
}

#[test]
fn a_row_taller_than_a_page_goes_on_below_the_header() {
    let pages = pdf::pages(&papers::tall_row()).unwrap();
    assert!(pages.pages.len() > 2);
    let whole = &of_role(&pages, Role::TD)[1];
    assert_eq!(whole.matches("Asiakasohjauskeskustelussa").count(), 240);
    let header = texts(&pages.pages[2]).next().unwrap();
    assert_eq!(header.1.text, "Nimi");
}

#[test]
fn long_compounds_are_divided_by_language_and_stay_whole_for_readers() {
    let word = "palkkatukityöllistämisjaksosuunnitelmakeskustelumuistio";
    let table = Table {
        columns: vec![
            Column::text(1).at_least(30.0),
            Column::text(1),
            Column::text(1),
        ],
        head: vec![vec!["A".into(), "B".into(), "C".into()]],
        rows: vec![vec![word.into(), word.into(), word.repeat(3).into()]],
        total: None,
    };
    let pages = pdf::pages(&paper("Pitkät sanat", vec![Block::Table(table)])).unwrap();
    assert_within_margins(&pages);
    assert_eq!(
        of_role(&pages, Role::TD),
        [word.to_owned(), word.to_owned(), word.repeat(3)]
    );
    let lines: Vec<&str> = texts(&pages.pages[0])
        .map(|(_, text)| text.text.as_str())
        .filter(|text| text.ends_with('\u{ad}'))
        .take(2)
        .collect();
    expect![[r#"
        [
            "palkkatukityöllistämisjaksosuunnitel\u{ad}",
            "palkkatukityöllistämisjaksosuunnitel\u{ad}",
        ]
    "#]]
    .assert_debug_eq(&lines);
}

#[test]
fn amounts_with_no_break_spaces_are_never_parted() {
    let words = "Lisää haetaan 1\u{a0}783,50\u{a0}€ ".repeat(40);
    let pages = pdf::pages(&paper("Summat", vec![Block::Paragraph(words.into())])).unwrap();
    for (_, text) in texts(&pages.pages[0]) {
        let amounts = text.text.matches("783,50").count();
        assert_eq!(
            text.text.matches("1\u{a0}783,50\u{a0}€").count(),
            amounts,
            "{text:?}"
        );
    }
}

#[test]
fn names_from_many_countries_are_printed_and_others_refused_by_character() {
    let pages = pdf::pages(&paper(
        "Nimet",
        vec![Block::Bullets(
            papers::NAMES.into_iter().map(Words::plain).collect(),
        )],
    ));
    assert_eq!(of_role(&pages.unwrap(), Role::LBody), papers::NAMES);
    for (name, first) in [("محمد", 'م'), ("王小明", '王'), ("Aino 🙂", '🙂')] {
        let places = [
            Block::Heading(Level::Section, name.to_owned()),
            Block::Paragraph(Words::strong(name)),
            Block::Bullets(vec![name.into()]),
        ];
        for block in places {
            let refused = pdf::pages(&paper("Nimi", vec![block])).unwrap_err();
            assert_eq!(refused.failure(), &Failure::NoGlyph(first));
        }
        let mut footed = paper("Nimi", vec![]);
        footed.footer.left = name.to_owned();
        assert_eq!(
            pdf::pages(&footed).unwrap_err().failure(),
            &Failure::NoGlyph(first)
        );
    }
}

#[test]
fn a_passage_in_another_language_is_an_element_of_its_own() {
    let words = Words(
        [
            Words::plain("Keskustelu: ").0,
            Words::plain("ett samtal").in_language(Language::Sv).0,
            Words::plain(", sitten ").0,
            Words::plain("ett till").in_language(Language::Sv).0,
        ]
        .concat(),
    );
    let pages = pdf::pages(&paper("Kielet", vec![Block::Paragraph(words)])).unwrap();
    assert_eq!(of_role(&pages, Role::Span), ["ett samtal", "ett till"]);
    let languages: Vec<_> = pages
        .structure
        .nodes
        .iter()
        .filter_map(|n| n.language)
        .collect();
    assert_eq!(languages, [Language::Sv, Language::Sv]);
}

#[test]
fn what_belongs_together_stays_on_one_page() {
    for n_before in 20..60 {
        let filling = Block::Bullets(vec!["Rivi".into(); n_before]);
        let group = Block::Together(vec![
            Block::Heading(Level::Section, "Vakuutus".to_owned()),
            Block::Paragraph("Vakuutamme. ".repeat(30).into()),
            Block::Bullets(vec!["Yksi".into(), "Kaksi".into()]),
        ]);
        let note = Block::Note(vec![
            "Vielä puuttuu".into(),
            "Yksi.".into(),
            "Kaikki.".into(),
        ]);
        for (first, last, block) in [("Vakuutus", "Kaksi", group), ("Vielä", "Kaikki", note)] {
            let pages = pdf::pages(&paper("Ryhmä", vec![filling.clone(), block])).unwrap();
            let page_of = |wanted: &str| {
                pages
                    .pages
                    .iter()
                    .position(|page| texts(page).any(|(_, text)| text.text.starts_with(wanted)))
            };
            assert_eq!(page_of(first), page_of(last), "{n_before} lines before");
        }
    }
}

/// A paper of headings and paragraphs of these numbers of words.
fn chapters(counts: &[usize]) -> Document {
    let blocks = counts.iter().flat_map(|count| {
        [
            Block::Heading(Level::Section, "Otsikko".to_owned()),
            Block::Paragraph(
                "työllistymissuunnitelma on "
                    .repeat(*count)
                    .trim_end()
                    .into(),
            ),
        ]
    });
    paper("Luvut", blocks.collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn no_page_ends_in_a_heading_or_begins_with_a_last_line(counts in prop::collection::vec(1_usize..90, 4..40)) {
        let pages = pdf::pages(&chapters(&counts)).unwrap();
        assert_within_margins(&pages);
        for page in &pages.pages {
            let lines: Vec<(Owner, &Text)> = texts(page).filter(|(owner, _)| *owner != Owner::Footer).collect();
            let last = lines.last().unwrap();
            prop_assert_ne!(last.1.text.as_str(), "Otsikko");
            // A paragraph's lines on a page are never just one unless the whole has one.
            for owner in [lines[0].0, last.0] {
                let here = lines.iter().filter(|(it, _)| *it == owner).count();
                let all = pages.pages.iter().flat_map(texts).filter(|(it, _)| *it == owner).count();
                prop_assert!(here > 1 || all == 1, "{} of {}", here, all);
            }
        }
    }

    #[test]
    fn any_words_are_set_within_the_margins_and_come_out_in_order(words in prop::collection::vec("[a-zäöåA-Z0-9.,–-]{1,70}", 1..60)) {
        let text = words.join(" ");
        let table = Table {
            columns: vec![Column::names(1), Column::figures(1), Column::text(3)],
            head: vec![],
            rows: vec![vec![text.as_str().into(), "1".into(), text.as_str().into()]],
            total: None,
        };
        let blocks = vec![Block::Paragraph(text.as_str().into()), Block::Table(table)];
        let pages = pdf::pages(&paper("Sanat", blocks)).unwrap();
        assert_within_margins(&pages);
        for role in [Role::P, Role::RowTH] {
            prop_assert_eq!(&of_role(&pages, role)[0], &text);
        }
    }
}
