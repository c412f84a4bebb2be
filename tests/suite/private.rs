//! A walk through every paper for what must never stand on one: a mark is put into every field that is private, or that
//! could tell of somebody's health, and no mark may be found in any text, data or description of any paper.

use vihko::attachment::AttachmentDraft;
use vihko::form::FormDraft;
use vihko::notebook::{Drawn, Notebook, PaperKind, PaperWanted};
use vihko::path::{EmployerContactDraft, OutcomeDraft};
use vihko::person::{PersonDraft, PlacementDraft, TargetFactDraft};
use vihko::report::Naming;
use vihko::session::{GuestDraft, ParticipantDraft, SessionDraft, StubDraft};
use vihko::values::{Draft, PersonId};
use vihko_tests::{Tiny, month, text_of};

/// Stands behind every mark.
const MARK: &str = "salaus7391";

/// A personal identity code that is not given to anybody, and its bearer's birthday.
const HETU: &str = "010594Y9032";
const BIRTHDAYS: [&str; 3] = ["1.5.1994", "1994-05-01", "010594"];

/// A notebook in which everything that has a paper is recorded, with a mark in every private field.
fn marked() -> Tiny {
    let mut tiny = Tiny::new();
    tiny.complete();
    let aino = PersonDraft::of(&tiny.book.get(tiny.aino).unwrap());
    let aino = PersonDraft {
        birth_date: "1994-05-01".into(),
        hetu: HETU.into(),
        home_municipality: format!("kotikunta {MARK}"),
        phone: format!("040 {MARK}"),
        email: format!("{MARK}@example.org"),
        target_facts: vec![TargetFactDraft {
            kind: "no-paid-work".into(),
            detail: format!("sairauspäiväraha {MARK}"),
            ..TargetFactDraft::default()
        }],
        private_note: format!("masennus {MARK}"),
        ..aino
    };
    tiny.book.change(tiny.aino, aino).unwrap();
    let mirja = tiny.hire("Mäkinen", "Mirja");
    let absent = ParticipantDraft {
        person: Some(tiny.aino),
        attendance: "cancelled".into(),
        addition: format!("sairaana {MARK}"),
    };
    let group = Tiny::session("2026-10-27", &[mirja]);
    let group = SessionDraft {
        kind: "group".into(),
        participants: [group.participants.clone(), vec![absent]].concat(),
        guests: vec![GuestDraft {
            role: "other".into(),
            name: format!("lääkäri {MARK}"),
        }],
        private_note: format!("diagnoosi {MARK}"),
        recorded_by: format!("kirjaaja {MARK}"),
        ..group
    };
    tiny.book.record(group).unwrap();
    let contact = EmployerContactDraft {
        person: Some(tiny.aino),
        kind: "visit".into(),
        organisation: "Ravintola Ankkuri Oy".into(),
        contact_person: format!("esihenkilö {MARK}"),
        from: "2026-10-12".into(),
        to: "2026-10-13".into(),
        ..EmployerContactDraft::default()
    };
    tiny.book.record(contact).unwrap();
    let outcome = OutcomeDraft {
        placement: Some(tiny.placement),
        point: "end".into(),
        knowledge: "known".into(),
        destination: "out-of-work".into(),
        at: format!("kuntoutuslaitos {MARK}"),
        recorded_on: "2026-11-02".into(),
        ..OutcomeDraft::default()
    };
    tiny.book.record(outcome).unwrap();
    let note = StubDraft {
        person: Some(tiny.aino),
        met_on: "2026-10-29".into(),
        note: format!("tynkä {MARK}"),
        ..StubDraft::default()
    };
    tiny.book.record(note).unwrap();
    let place = format!("person/{}", tiny.aino.0);
    tiny.book
        .keep_draft(&place, &format!("{{\"luonnos\": \"{MARK}\"}}"))
        .unwrap();
    let content = format!("lääkärintodistus {MARK}");
    let attached = AttachmentDraft {
        kind: "payslip".into(),
        name: "Palkkalaskelma".into(),
        media_type: "application/pdf".into(),
        person: Some(tiny.aino),
        placement: Some(tiny.placement),
        month: "2026-10".into(),
        dated_on: "2026-10-31".into(),
        ..AttachmentDraft::default()
    };
    tiny.book.attach(attached, content.as_bytes()).unwrap();
    guidance_form(&mut tiny);
    tiny
}

/// The form of the whole placement with its answers, which are for the paper.
fn guidance_form(tiny: &mut Tiny) {
    let newest = vihko::exchange::forms::newest().unwrap();
    let template = newest
        .into_iter()
        .find(|it| it.id != "seurantalomake")
        .unwrap();
    let form = FormDraft {
        template: template.id.clone(),
        version: template.version.to_string(),
        placement: Some(tiny.placement),
        filled_on: "2026-10-30".into(),
        ..FormDraft::default()
    };
    tiny.book.record(form).unwrap();
}

/// Every paper of every kind that can be made, with names and without.
fn papers(book: &Notebook, aino: PersonId) -> Vec<(PaperKind, Drawn)> {
    let mut drawn = Vec::new();
    for kind in PaperKind::ALL {
        for naming in Naming::ALL {
            for person in [None, Some(aino)] {
                let wanted = PaperWanted {
                    kind: *kind,
                    language: None,
                    payer: None,
                    person,
                    month: Some(month("2026-10")),
                    until: None,
                    naming: *naming,
                };
                let papers = book.draw_paper(&wanted).into_iter().flatten();
                drawn.extend(papers.map(|it| (*kind, it)));
            }
        }
    }
    drawn
}

/// Everything that a paper holds: its texts, every string and every stream, unfolded.
fn everything(paper: &Drawn) -> String {
    let mut whole = text_of(&paper.pdf).replace('\n', " ");
    let pdf = lopdf::Document::load_mem(&paper.pdf).unwrap();
    for object in pdf.objects.values() {
        gather(object, &mut whole);
    }
    whole.push_str(paper.data.as_deref().unwrap_or_default());
    whole + &paper.name
}

fn gather(object: &lopdf::Object, whole: &mut String) {
    let add = |whole: &mut String, text: &str| {
        whole.push('\n');
        whole.push_str(text);
    };
    if let Ok(text) = lopdf::decode_text_string(object) {
        add(whole, &text);
    } else if let Ok(items) = object.as_array() {
        items.iter().for_each(|it| gather(it, whole));
    } else if let Ok(dict) = object.as_dict() {
        dict.iter().for_each(|(_, it)| gather(it, whole));
    } else if let Ok(stream) = object.as_stream() {
        stream.dict.iter().for_each(|(_, it)| gather(it, whole));
        let bytes = stream.decompressed_content();
        let bytes = bytes.unwrap_or_else(|_| stream.content.clone());
        add(whole, &String::from_utf8_lossy(&bytes));
    }
}

fn assert_clean(papers: &[(PaperKind, Drawn)]) {
    for (kind, paper) in papers {
        let whole = everything(paper);
        for private in [MARK, HETU, "kuntoutus", "lääkäri"]
            .iter()
            .chain(&BIRTHDAYS)
        {
            if let Some(at) = whole.find(private) {
                let near: String = whole[..at].chars().rev().take(90).collect();
                let near: String = near.chars().rev().collect();
                panic!("{}: {private} behind {near}", kind.code());
            }
        }
    }
}

#[test]
fn nothing_private_and_nothing_of_health_stands_in_any_paper() {
    let mut tiny = marked();
    let drafts = papers(&tiny.book, tiny.aino);
    assert_clean(&drafts);
    let payer = tiny.payer;
    tiny.book
        .confirm(payer, month("2026-10"), "Lomake puuttuu")
        .unwrap();
    let confirmed = papers(&tiny.book, tiny.aino);
    assert_clean(&confirmed);
    let made = |kind: PaperKind| confirmed.iter().any(|(it, _)| *it == kind);
    let never: Vec<&str> = PaperKind::ALL
        .iter()
        .filter(|it| !made(**it))
        .map(|it| it.code())
        .collect();
    // An outcome of health makes no bonus due.
    assert_eq!(never, ["bonushakemus"]);
    assert!(confirmed.len() > 20, "{}", confirmed.len());
}

#[test]
fn a_bonus_claim_holds_nothing_private_either() {
    let mut tiny = marked();
    let (id, outcome) = tiny
        .book
        .list::<vihko::values::OutcomeId>()
        .unwrap()
        .remove(0);
    let outcome = OutcomeDraft {
        destination: "company".into(),
        at: "Ravintola Ankkuri Oy".into(),
        started_on: "2026-11-01".into(),
        found_by_association: Some(true),
        ..OutcomeDraft::of(&outcome)
    };
    tiny.book.change(id, outcome).unwrap();
    let all = papers(&tiny.book, tiny.aino);
    let bonus = all
        .iter()
        .filter(|(kind, _)| *kind == PaperKind::BonusClaim);
    assert_eq!(bonus.count(), 2);
    assert_clean(&all);
}

#[test]
fn the_walk_finds_what_is_meant_for_the_paper() {
    let mut tiny = Tiny::new();
    let session = SessionDraft {
        text: format!("Puhuttiin: {MARK}"),
        ..Tiny::session("2026-10-27", &[tiny.aino])
    };
    tiny.book.record(session).unwrap();
    let job = PlacementDraft {
        job_title: format!("kokki {MARK}"),
        ..PlacementDraft::of(&tiny.book.get(tiny.placement).unwrap())
    };
    tiny.book.change(tiny.placement, job).unwrap();
    let named = papers(&tiny.book, tiny.aino);
    let found = |naming: Naming| {
        let of_naming = named.iter().filter(|(_, it)| it.wanted.naming == naming);
        of_naming
            .filter(|(_, it)| everything(it).contains(MARK))
            .count()
    };
    assert!(found(Naming::Names) > 4);
    // What somebody wrote may hold a name.
    assert_eq!(found(Naming::Pseudonyms), 0);
}
