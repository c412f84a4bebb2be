//! What was done to a report on its way: every alteration is told, and no file makes the program fall.

use lopdf::encryption::{EncryptionState, EncryptionVersion, Permissions};
use lopdf::{Document as Pdf, Object, dictionary};
use vihko::error::Failure;
use vihko::exchange::report::Difference;
use vihko::grant::SubsidyPercent;
use vihko::pdf;
use vihko::person::EmployerShare;
use vihko::report::{Change, Confirmation, Event, Figure, FigureValue, MonthReport, Standing, Who};
use vihko::session::SessionKind;
use vihko::text::{Language, Text};
use vihko::values::{Euro, Hours, Percent, Period};
use vihko_tests::{Program, day, practice, refusal};

use super::reading::{forged, october, planted, read};

/// October as the corrected version of a confirmed report.
fn corrected() -> MonthReport {
    let mut report = october();
    report.people.truncate(2);
    report.standing = Standing::Confirmed(Confirmation {
        number: 9,
        version: 2,
        confirmed_on: day("2026-11-02"),
        incomplete_reason: String::new(),
    });
    report.changes = vec![Change {
        number: Some(report.people[0].number),
        who: Some(report.people[0].who.clone()),
        figure: Figure::WageCost,
        before: FigureValue::Money(Euro::parse("1900").unwrap()),
        after: FigureValue::Money(Euro::parse("1814,92").unwrap()),
    }];
    report
}

type Alteration = (&'static str, fn(&mut MonthReport));

/// One alteration of everything that a report prints and its data say.
const ALTERATIONS: [Alteration; 38] = [
    ("the association", |it| {
        it.association.name = "Toinen ry".into()
    }),
    ("the account", |it| it.association.iban = None),
    ("the payer", |it| it.payer.name = "Toinen kunta".into()),
    ("the payer's unit", |it| it.payer.unit = "kirjaamo".into()),
    ("the version", |it| {
        if let Standing::Confirmed(confirmation) = &mut it.standing {
            confirmation.version = 3;
        }
    }),
    ("a changed figure", |it| {
        it.changes[0].after = FigureValue::Money(Euro::parse("1").unwrap());
    }),
    ("a change left out", |it| it.changes.clear()),
    ("a name", |it| {
        it.people[0].who = Who::Named {
            family: "Toinen".into(),
            given: "Nimi".into(),
        };
    }),
    ("a job", |it| {
        it.people[0].placement.job_title = "johtaja".into()
    }),
    ("the employer", |it| {
        it.people[0].placement.legal_employer.name = "Toinen ry".into();
    }),
    ("the place of work", |it| {
        it.people[0].placement.workplace.name = "Kahvila".into();
    }),
    ("a share of the hours", |it| {
        it.people[0].placement.shares.push(EmployerShare {
            name: "Toinen ry".into(),
            share: Percent::WHOLE,
        });
    }),
    ("the days of work", |it| {
        it.people[0].in_force = Period::new(day("2026-02-01"), Some(day("2026-10-31"))).unwrap();
    }),
    ("working time", |it| {
        it.people[0].placement.weekly_hours = Hours(100)
    }),
    ("days with wage", |it| it.people[0].paid_days = Some(1)),
    ("gross wage", |it| {
        it.people[0].money.wage.gross = Euro::parse("9").unwrap()
    }),
    ("paid so far", |it| {
        it.people[0].paid_so_far = Euro::parse("9").unwrap()
    }),
    ("what is left", |it| {
        it.people[0].left = Euro::parse("9").unwrap()
    }),
    ("a decision's number", |it| {
        it.people[0].pay_subsidies[0].decision.number.push('9');
    }),
    ("a decision's day", |it| {
        it.people[0].pay_subsidies[0].decision.made_on = Some(day("2026-01-02"));
    }),
    ("a subsidy's share", |it| {
        it.people[0].pay_subsidies[0].percent = SubsidyPercent::Seventy;
    }),
    ("a subsidy left out", |it| {
        it.people[0].pay_subsidies.clear()
    }),
    ("a supplement's amount", |it| {
        it.people[0].supplement.as_mut().unwrap().monthly = Euro::parse("499").unwrap();
    }),
    ("the section of the minutes", |it| {
        let supplement = it.people[0].supplement.as_mut().unwrap();
        supplement.decision.as_mut().unwrap().section = "§ 999/2026".into();
    }),
    ("a supplement's decision left out", |it| {
        it.people[0].supplement.as_mut().unwrap().decision = None;
    }),
    ("the day of what happened", |it| {
        let on = day("2026-10-15");
        it.people[0].events[0] = Event::PaySubsidyEnded { on };
    }),
    ("what happened", |it| {
        let on = day("2026-10-31");
        it.people[0].events[0] = Event::WageChanged { on };
    }),
    ("what happened left out", |it| it.people[0].events.clear()),
    ("a session's kind", |it| {
        it.people[0].sessions[0].kind = SessionKind::Call;
    }),
    ("a session's length", |it| {
        it.people[0].sessions[0].minutes += 1
    }),
    ("how an answer moved", |it| {
        let form = it.people[0].form.as_mut().unwrap();
        let mut scales = form.answers.iter_mut().filter_map(|it| it.scale.as_mut());
        scales.next().unwrap().before = Some(1);
    }),
    ("a session's day", |it| {
        it.people[0].sessions[0].held_on = day("2026-10-02")
    }),
    ("a session's text", |it| {
        it.people[0].sessions[0].text = "Ei mitään.".into()
    }),
    ("a session more", |it| {
        let session = it.people[1].sessions[0].clone();
        it.people[1].sessions.push(session);
    }),
    ("an answer on a scale", |it| {
        let form = it.people[0].form.as_mut().unwrap();
        let answer = form.answers.iter_mut().find(|it| it.scale.is_some());
        let answer = answer.unwrap();
        answer.answer = "1".into();
        answer.scale.as_mut().unwrap().now = 1;
    }),
    ("an agreed step", |it| {
        let mut steps = it.people.iter_mut().flat_map(|it| &mut it.steps);
        steps.next().unwrap().what = "Ei mitään".into();
    }),
    ("an attachment", |it| {
        it.attachments[0].name = "kauppalista".into()
    }),
    ("an attachment left out", |it| it.attachments.clear()),
];

#[test]
fn whatever_is_altered_on_the_paper_is_told_in_every_language() {
    let report = corrected();
    assert_eq!(read(&forged(&report, &report, &report)).differences, []);
    for (what, alter) in ALTERATIONS {
        let mut paper = report.clone();
        alter(&mut paper);
        assert_ne!(paper, report, "{what}");
        let read = read(&forged(&paper, &report, &report));
        assert!(!read.differences.is_empty(), "{what} is not told");
        for language in Language::ALL {
            let text = Text::new(*language);
            let told = read.differences.iter().map(|it| it.told(&read.code, &text));
            assert!(
                told.into_iter()
                    .all(|it| it.ends_with('.') && !it.contains('{'))
            );
        }
    }
}

#[test]
fn whatever_is_altered_in_the_data_is_told_with_its_code() {
    let report = corrected();
    let mut by_code_alone = Vec::new();
    for (what, alter) in ALTERATIONS {
        let mut data = report.clone();
        alter(&mut data);
        let read = read(&forged(&report, &data, &report));
        let by_code = |it: &Difference| matches!(it, Difference::Code { .. });
        assert!(read.differences.iter().any(by_code), "{what}");
        if read.differences.iter().all(by_code) {
            by_code_alone.push(what);
        }
    }
    // An account that the data leave out may stand on the paper all the same.
    assert_eq!(by_code_alone, ["the account"]);
}

#[test]
fn a_page_that_is_taken_out_is_told() {
    let bytes = planted(|pdf| pdf.delete_pages(&[2]));
    let differences = read(&bytes).differences;
    let misplaced = |page| Difference::Page { page };
    assert!(differences.contains(&misplaced(1)), "{differences:?}");
    assert!(differences.contains(&misplaced(2)), "{differences:?}");
}

#[test]
fn what_a_viewer_has_added_to_a_page_is_told_and_a_signature_is_not() {
    let noted = |subtype: &'static str| {
        planted(|pdf| {
            let page = pdf.page_iter().nth(1).unwrap();
            let note = pdf.add_object(dictionary! {
                "Type" => "Annot",
                "Subtype" => subtype,
                "FT" => "Sig",
                "Rect" => vec![10.into(), 10.into(), 90.into(), 30.into()],
                "Contents" => Object::string_literal("999,00"),
            });
            let page = pdf.get_dictionary_mut(page).unwrap();
            page.set("Annots", vec![Object::Reference(note)]);
        })
    };
    let differences = read(&noted("FreeText")).differences;
    assert_eq!(differences, [Difference::Added { page: 2 }]);
    assert_eq!(read(&noted("Widget")).differences, []);
}

#[test]
fn data_of_another_report_put_in_its_place_are_told() {
    let practice = practice();
    let paper = |month: &str, name: &str| {
        let out = practice.file(name);
        let report = practice.program(["report", month]);
        report.arg("--out").arg(&out).done();
        std::fs::read(out).unwrap()
    };
    let (august, september) = (paper("2026-08", "8.pdf"), paper("2026-09", "9.pdf"));
    let mut pdf = Pdf::load_mem(&september).unwrap();
    let embedded = |it: &Object| {
        let stream = it.as_stream().ok()?;
        let kind = stream.dict.get(b"Type").and_then(Object::as_name).ok()?;
        (kind == b"EmbeddedFile").then_some(())
    };
    let id = pdf
        .objects
        .iter()
        .find_map(|(id, it)| embedded(it).map(|()| *id));
    let stream = pdf
        .get_object_mut(id.unwrap())
        .and_then(Object::as_stream_mut);
    stream
        .unwrap()
        .set_plain_content(pdf::data(&august).unwrap());
    let swapped = practice.file("vaihdettu.pdf");
    pdf.save(&swapped).unwrap();
    let answer = Program::with(["read"]).arg(&swapped).run();
    assert_eq!(answer.status, 1, "{answer:?}");
    assert!(answer.err.contains("tarkistuskoodi"), "{answer:?}");
    assert!(answer.err.contains("elokuu"), "{answer:?}");
    assert!(answer.err.trim_end().ends_with("uudelleen."), "{answer:?}");
}

/// October's paper behind these passwords.
fn locked(user: &str) -> Vec<u8> {
    planted(|pdf| {
        let state = EncryptionState::try_from(EncryptionVersion::V2 {
            document: pdf,
            owner_password: "omistaja",
            user_password: user,
            key_length: 128,
            permissions: Permissions::all(),
        });
        pdf.encrypt(&state.unwrap()).unwrap();
    })
}

#[test]
fn what_cannot_be_read_is_refused_with_a_sentence_of_its_own_in_every_language() {
    let practice = practice();
    let report = october();
    let whole = forged(&report, &report, &report);
    let cases: [(&str, Vec<u8>, Failure); 6] = [
        ("locked", locked("salasana"), Failure::PaperLocked),
        ("locked for changes", locked(""), Failure::PaperLocked),
        ("nothing", Vec::new(), Failure::NotAPdf),
        ("a picture", crate::logo::png(), Failure::NotAPdf),
        (
            "half",
            whole[..whole.len() / 2].to_vec(),
            Failure::PaperDamaged,
        ),
        (
            "another's",
            pdf::render(&crate::logo::letter(), None, day("2026-11-02")).unwrap(),
            Failure::NoDataInside,
        ),
    ];
    for (what, bytes, failure) in cases {
        assert_eq!(refusal(pdf::read(&bytes)), failure, "{what}");
        let path = practice.file("asiakirja.pdf");
        std::fs::write(&path, bytes).unwrap();
        for language in Language::ALL {
            let code = language.code();
            let answer = Program::with(["read", "--lang", code]).arg(&path).run();
            assert_eq!((answer.status, answer.out.as_str()), (1, ""), "{what}");
            let sentence = Text::new(*language).failure(&failure);
            assert_eq!(answer.err.trim_end(), sentence, "{what}");
        }
    }
}
