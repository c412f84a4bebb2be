//! What a paper says besides its data, and every kind of paper that says nothing else.

use vihko::exchange::report::{Difference, ReportData, check_code};
use vihko::pdf::document::{Block, Columns, Document, Facts, Level, Table, Words};
use vihko::pdf::{self, DataFile, papers};
use vihko::report::{
    Change, Confirmation, Figure, FigureValue, Gap, MonthReport, Naming, Notice, Standing, Who,
};
use vihko::text::Language;
use vihko_tests::{day, month};

use crate::reading::{october, read};

/// The report's paper with something done to what it says, and the report's own data and code.
fn said(
    report: &MonthReport,
    origin: papers::Origin,
    alter: impl FnOnce(&mut Document),
) -> Vec<u8> {
    let data = ReportData::of(report).write().unwrap();
    let mut document = papers::month_report(report, origin);
    document.footer.code = Some(check_code(&data).unwrap());
    alter(&mut document);
    let file = DataFile {
        name: "kuukausiraportti.json".into(),
        description: papers::data_description(report),
        media_type: "application/json".into(),
        bytes: data.into_bytes(),
    };
    pdf::render(&document, Some(&file), report.standing.day()).unwrap()
}

#[test]
fn whatever_the_paper_says_besides_its_data_is_told_wherever_it_stands() {
    let report = october();
    let more = "Oikaisu: lisä 5 789,48 €";
    let own = || Words::plain(more);
    let kinds: [(&str, Block); 6] = [
        ("a paragraph", Block::Paragraph(own())),
        ("a note", Block::Note(vec![own()])),
        ("a section", Block::Heading(Level::Section, more.into())),
        ("a part", Block::Heading(Level::Part, more.into())),
        (
            "a list",
            Block::Facts(Facts {
                columns: Columns::One,
                rows: vec![("Oikaisu".into(), Words::plain("lisä 5 789,48 €"))],
            }),
        ),
        (
            "a table",
            Block::Table(Table {
                columns: vec![vihko::pdf::document::Column::names(1)],
                rows: vec![vec![own()]],
                ..Table::default()
            }),
        ),
    ];
    let blocks = papers::month_report(&report, papers::Origin::Own)
        .blocks
        .len();
    for (what, block) in kinds {
        for at in [2, 3, 5, 6, 9, blocks - 1, blocks] {
            let bytes = said(&report, papers::Origin::Own, |it| {
                it.blocks.insert(at, block.clone())
            });
            let differences = read(&bytes).differences;
            // Of two tables either may be the one too many.
            let told = |it: &Difference| what == "a table" || format!("{it:?}").contains("Oikaisu");
            assert!(
                differences.iter().any(told),
                "{what} at {at}: {differences:?}"
            );
        }
    }
}

#[test]
fn a_part_that_stands_twice_is_told() {
    let report = october();
    let whole = papers::month_report(&report, papers::Origin::Own).blocks;
    // The assurance comes last; whoever gives it twice gives it once.
    let (_, whole) = whole.split_last().unwrap();
    for (at, block) in whole.iter().enumerate() {
        if matches!(
            block,
            Block::Table(_) | Block::Facts(_) | Block::Together(_)
        ) {
            let bytes = said(&report, papers::Origin::Own, |it| {
                it.blocks.insert(at, block.clone())
            });
            assert!(!read(&bytes).differences.is_empty(), "{block:?}");
        }
    }
}

/// Reports of every kind that the program makes of October.
fn reports() -> Vec<(&'static str, MonthReport)> {
    let plain = october();
    let with = |alter: fn(&mut MonthReport)| {
        let mut report = plain.clone();
        alter(&mut report);
        report
    };
    let confirmed = |it: &mut MonthReport, version| {
        it.standing = Standing::Confirmed(Confirmation {
            number: 7,
            version,
            confirmed_on: day("2026-11-02"),
            incomplete_reason: "Ohjaaja oli poissa.\nLomake tulee myöhemmin.".into(),
        });
    };
    vec![
        ("a draft", plain.clone()),
        (
            "before the month is over",
            with(|it| it.standing = Standing::Draft(day("2026-10-15"))),
        ),
        ("another month", with(|it| it.month = month("2026-02"))),
        ("nobody", with(|it| it.people.clear())),
        (
            "everything open",
            with(|it| {
                for person in &mut it.people {
                    let held = person.sessions.len() as u32;
                    person.gaps = vec![
                        Gap::Sessions {
                            held,
                            target: held + 3,
                        },
                        Gap::Form,
                        Gap::OpenQuestions(4),
                        Gap::Figures,
                    ];
                    person.notices =
                        vec![Notice::Application, Notice::Decision, Notice::Unrecorded];
                }
            }),
        ),
        (
            "no names",
            with(|it| {
                it.naming = Naming::Pseudonyms;
                for person in &mut it.people {
                    person.who = Who::Numbered(person.number);
                }
            }),
        ),
        ("no account", with(|it| it.association.iban = None)),
        ("no reference", with(|it| it.payer.reference = None)),
        (
            "no sessions, form and steps",
            with(|it| {
                for person in &mut it.people {
                    person.sessions.clear();
                    person.steps.clear();
                    person.form = None;
                }
            }),
        ),
        (
            "long texts",
            with(|it| {
                for person in &mut it.people {
                    for session in &mut person.sessions {
                        session.text = "Puhuttiin tulevista askelista ja työajasta. ".repeat(120);
                    }
                }
            }),
        ),
        ("confirmed", {
            let mut report = plain.clone();
            confirmed(&mut report, 1);
            report
        }),
        ("corrected", {
            let mut report = plain.clone();
            confirmed(&mut report, 2);
            report.changes = vec![Change {
                number: None,
                who: None,
                figure: Figure::Content,
                before: FigureValue::None,
                after: FigureValue::None,
            }];
            report
        }),
    ]
}

#[test]
fn every_report_that_this_program_makes_agrees_with_logo_and_watermark_in_every_language() {
    for (what, mut report) in reports() {
        for language in Language::ALL {
            report.payer.language = *language;
            for origin in [papers::Origin::Own, papers::Origin::Practice] {
                let bytes = said(&report, origin, |it| {
                    let letter = crate::logo::letter();
                    let (Block::Letterhead(ours), Block::Letterhead(other)) =
                        (&mut it.blocks[0], &letter.blocks[0])
                    else {
                        panic!()
                    };
                    ours.logo = other.logo.clone();
                });
                assert_eq!(
                    read(&bytes).differences,
                    [],
                    "{what} {language:?} {origin:?}"
                );
            }
        }
    }
}
