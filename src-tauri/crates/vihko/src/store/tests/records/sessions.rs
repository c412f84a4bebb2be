//! Sessions, forms, the path and papers.

use crate::values::StubId;
use std::collections::BTreeMap;

use super::*;
use crate::attachment::AttachmentDraft;
use crate::path::{EmployerContactDraft, OutcomeDraft, TrainingDraft};
use crate::report::{Confirmation, ConfirmedReport};
use crate::session::{GuestDraft, ParticipantDraft, SessionDraft, StepDraft, StubDraft};

pub fn sessions(store: &mut Store) {
    let participant = |n, attendance: &str, addition: &str| ParticipantDraft {
        person: Some(PersonId(uuid(n))),
        attendance: attendance.into(),
        addition: addition.into(),
    };
    let bare = SessionDraft {
        held_on: "2026-10-05".into(),
        minutes: "45".into(),
        kind: "guidance".into(),
        way: "on-site".into(),
        participants: vec![participant(3, "present", "")],
        ..SessionDraft::default()
    };
    let filled = SessionDraft {
        starts_at: "09:30".into(),
        kind: "group".into(),
        way: "remote".into(),
        topics: vec!["tasks".into(), "goals".into()],
        participants: vec![
            participant(4, "absent", ""),
            participant(3, "present", "oma \"lisä\""),
        ],
        guests: vec![GuestDraft {
            role: "supervisor".into(),
            name: "Esa".into(),
        }],
        text: "Puhuttiin.\nSovittiin.".into(),
        private_note: "vain minulle".into(),
        next_on: "2026-11-05".into(),
        recorded_by: "Minna".into(),
        ..bare.clone()
    };
    let id = SessionId(uuid(10));
    lives(store, id, checked(filled), checked(bare));
    let bare = StepDraft {
        session: Some(id),
        person: Some(PersonId(uuid(3))),
        what: "hakemus".into(),
        ..StepDraft::default()
    };
    let filled = StepDraft {
        who: "Fatima".into(),
        due_on: "2026-10-31".into(),
        done_on: "2026-10-30".into(),
        ..bare.clone()
    };
    lives(store, StepId(uuid(11)), checked(filled), checked(bare));
    let bare = StubDraft {
        met_on: "2026-10-06".into(),
        ..StubDraft::default()
    };
    let filled = StubDraft {
        person: Some(PersonId(uuid(3))),
        note: "ajokortti".into(),
        written_at: "2026-10-06T11:02:00Z".into(),
        recorded_by: "Minna".into(),
        ..bare.clone()
    };
    lives(store, StubId(uuid(12)), checked(filled), checked(bare));
    let day = |d| NaiveDate::from_ymd_opt(2026, 10, d).unwrap();
    let db = store.read();
    assert_eq!(
        store::sessions::between(&db, day(5), day(5)).unwrap().len(),
        1
    );
    assert_eq!(store::sessions::between(&db, day(6), day(31)).unwrap(), []);
    for person in [3, 4] {
        let sessions = store::sessions::of_person(&db, PersonId(uuid(person))).unwrap();
        assert_eq!(sessions.len(), 1);
    }
    assert_eq!(store::sessions::steps(&db, id).unwrap().len(), 1);
    assert_eq!(
        store::sessions::steps_of_person(&db, PersonId(uuid(3)))
            .unwrap()
            .len(),
        1
    );
    assert_eq!(store::sessions::open_steps(&db).unwrap(), []);
}

pub fn forms_and_paths(store: &mut Store) {
    let bare = crate::form::Form {
        template: "seurantalomake".into(),
        version: 1,
        placement: PlacementId(uuid(5)),
        month: None,
        filled_on: of_today(),
        recorded_by: String::new(),
        serial: String::new(),
        signed_on: None,
        answers: BTreeMap::new(),
    };
    let filled = crate::form::Form {
        month: Month::parse("2026-10").ok(),
        recorded_by: "Minna".into(),
        serial: "A-1".into(),
        signed_on: Some(of_today()),
        answers: BTreeMap::from([("arki".into(), "4".into()), ("muu".into(), "ä\n\"".into())]),
        ..bare.clone()
    };
    lives(store, FormId(uuid(12)), filled, bare);
    let person = Some(PersonId(uuid(3)));
    let bare = GoalDraft {
        person,
        area: "tasks".into(),
        text: "tavoite".into(),
        state: "open".into(),
        ..GoalDraft::default()
    };
    let filled = GoalDraft {
        target_on: "2026-12-31".into(),
        state: "reached".into(),
        ..bare.clone()
    };
    lives(store, GoalId(uuid(13)), checked(filled), checked(bare));
    let bare = TrainingDraft {
        person,
        kind: "hygiene-passport".into(),
        state: "planned".into(),
        ..TrainingDraft::default()
    };
    let filled = TrainingDraft {
        name: "Hygieniapassi".into(),
        state: "completed".into(),
        starts_on: "2026-02-01".into(),
        completed_on: "2026-03-01".into(),
        ..bare.clone()
    };
    lives(store, TrainingId(uuid(14)), checked(filled), checked(bare));
    let bare = EmployerContactDraft {
        person,
        kind: "visit".into(),
        organisation: "Ravintola Oy".into(),
        from: "2026-04-01".into(),
        ..EmployerContactDraft::default()
    };
    let filled = EmployerContactDraft {
        contact_person: "Kokki".into(),
        to: "2026-04-05".into(),
        decision_number: "S-1".into(),
        result: "jatketaan".into(),
        ..bare.clone()
    };
    lives(store, ContactId(uuid(15)), checked(filled), checked(bare));
    let bare = OutcomeDraft {
        placement: Some(PlacementId(uuid(5))),
        point: "end".into(),
        knowledge: "not-reached".into(),
        recorded_on: "2026-11-01".into(),
        ..OutcomeDraft::default()
    };
    let filled = OutcomeDraft {
        knowledge: "known".into(),
        destination: "company".into(),
        at: "Ravintola Oy".into(),
        started_on: "2026-10-16".into(),
        weekly_hours: "30".into(),
        found_by_association: Some(false),
        ..bare.clone()
    };
    lives(store, OutcomeId(uuid(16)), checked(filled), checked(bare));
    let (person, placement) = (PersonId(uuid(3)), PlacementId(uuid(5)));
    let db = store.read();
    assert_eq!(store::forms::of_placement(&db, placement).unwrap().len(), 1);
    assert_eq!(store::paths::goals(&db, person).unwrap().len(), 1);
    assert_eq!(store::paths::trainings(&db, person).unwrap().len(), 1);
    assert_eq!(store::paths::contacts(&db, person).unwrap().len(), 1);
    assert_eq!(store::paths::outcomes(&db, placement).unwrap().len(), 1);
}

pub fn papers(store: &mut Store) {
    let bare = AttachmentDraft {
        kind: "other".into(),
        name: "paperi".into(),
        media_type: "application/pdf".into(),
        size: 1,
        sha256: "a".repeat(64),
        ..AttachmentDraft::default()
    };
    let filled = AttachmentDraft {
        kind: "payslip".into(),
        placement: Some(PlacementId(uuid(5))),
        month: "2026-10".into(),
        dated_on: "2026-10-31".into(),
        size: 20_000_000,
        ..bare.clone()
    };
    let id = AttachmentId(uuid(17));
    lives(store, id, checked(filled), checked(bare));
    let bare = ConfirmedReport {
        naming: crate::report::Naming::Names,
        payer: PayerId(uuid(2)),
        month: Month::parse("2026-09").unwrap(),
        person: None,
        confirmation: Confirmation {
            number: 1,
            version: 1,
            confirmed_on: of_today(),
            incomplete_reason: String::new(),
        },
        data: "{}".into(),
        pdf_sha256: String::new(),
    };
    let filled = ConfirmedReport {
        person: Some(PersonId(uuid(3))),
        confirmation: Confirmation {
            number: 3,
            version: 2,
            confirmed_on: of_today(),
            incomplete_reason: "palkkalaskelma puuttuu".into(),
        },
        data: "{\"summa\": \"789.48\"}".into(),
        pdf_sha256: "b".repeat(64),
        ..bare.clone()
    };
    lives(store, ReportId(uuid(18)), filled, bare);
    let month = Month::parse("2026-09").unwrap();
    let db = store.read();
    assert_eq!(
        store::attachments::of_person(&db, PersonId(uuid(3)))
            .unwrap()
            .len(),
        1
    );
    assert_eq!(
        store::attachments::of_person(&db, PersonId(uuid(4))).unwrap(),
        []
    );
    assert_eq!(
        store::attachments::of_placement(&db, PlacementId(uuid(5)))
            .unwrap()
            .len(),
        1
    );
    assert_eq!(
        store::reports::of_month(&db, PayerId(uuid(2)), month)
            .unwrap()
            .len(),
        1
    );
    assert_eq!(store::reports::next_number(&db).unwrap(), 4);
}
