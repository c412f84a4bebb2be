//! People, their placements and what was granted.

use super::*;
use crate::association::{Contact, Envelope, PayerDraft, RecorderDraft};
use crate::grant::{OtherSupportDraft, PaySubsidyDraft, SupplementDraft};
use crate::person::{
    AgreedWageDraft, Employer, InterruptionDraft, MonthFiguresDraft, PersonDraft, PlacementDraft,
    ShareDraft, TargetFactDraft,
};
use crate::support::{DeadlineAnswerDraft, Profile, SchemeDraft};

fn contact(name: &str) -> Contact {
    Contact {
        name: name.into(),
        role: "toiminnanjohtaja".into(),
        phone: "040 123".into(),
        email: "a@b.fi".into(),
    }
}

pub fn association_and_payer(store: &mut Store) {
    let bare = AssociationDraft {
        name: "Yhteisötupa ry".into(),
        ..AssociationDraft::default()
    };
    let filled = AssociationDraft {
        business_id: "1234567-1".into(),
        street: "Katu 1".into(),
        postcode: "94100".into(),
        city: "Kemi".into(),
        iban: "FI21 1234 5600 0007 85".into(),
        contacts: vec![contact("Minna"), contact("Pekka \"P\"")],
        ..bare.clone()
    };
    lives(
        store,
        AssociationId(uuid(1)),
        checked(filled),
        checked(bare),
    );
    let bare = PayerDraft {
        name: "Kemin kaupunki".into(),
        scheme: "kemi-lisa".into(),
        ..PayerDraft::default()
    };
    let filled = PayerDraft {
        unit: "työllisyyspalvelut".into(),
        contact: contact("Virkailija"),
        reference: "12344".into(),
        paper_per: "person".into(),
        secrecy: "secret".into(),
        language: "sv".into(),
        sessions_a_month: "4".into(),
        ..bare.clone()
    };
    lives(store, PayerId(uuid(2)), checked(filled), checked(bare));
    let kept_by = |keeper: &str, used_on| Envelope {
        keeper: keeper.into(),
        made_on: Some(of_today()),
        used_on,
    };
    lives(
        store,
        EnvelopeId(uuid(25)),
        kept_by("Puheenjohtaja", Some(of_today())),
        Envelope {
            made_on: None,
            ..kept_by("", None)
        },
    );
    let named = |name: &str| RecorderDraft { name: name.into() };
    lives(
        store,
        RecorderId(uuid(24)),
        checked(named("Minna Ohjaaja")),
        checked(named("M")),
    );
}

pub fn people(store: &mut Store) {
    let bare = PersonDraft {
        family_name: "Virtanen".into(),
        given_name: "Matti".into(),
        ..PersonDraft::default()
    };
    let filled = PersonDraft {
        number: "17".into(),
        family_name: "Åkerlöf".into(),
        given_name: "Ääni".into(),
        hetu: "131052-308T".into(),
        home_municipality: "Kemi".into(),
        phone: "040".into(),
        email: "a@b.fi".into(),
        referred_by: "TE".into(),
        referred_on: "2026-01-31".into(),
        target_facts: vec![TargetFactDraft {
            kind: "benefit-days".into(),
            amount: "500".into(),
            detail: "työmarkkinatuki".into(),
            as_of: "2026-01-01".into(),
        }],
        private_note: "vain\nminulle".into(),
        ..PersonDraft::default()
    };
    lives(
        store,
        PersonId(uuid(3)),
        checked(filled),
        checked(bare.clone()),
    );
    write(store, |tx| tx.insert(PersonId(uuid(4)), &checked(bare)));
    assert_eq!(store::people::next_number(&store.read()).unwrap(), 18);
}

pub fn placements(store: &mut Store) {
    let bare = PlacementDraft {
        person: Some(PersonId(uuid(3))),
        job_title: "keittiöapulainen".into(),
        weekly_hours: "24".into(),
        start: "2026-01-01".into(),
        ..PlacementDraft::default()
    };
    let share = |name: &str, percent: &str| ShareDraft {
        name: name.into(),
        percent: percent.into(),
    };
    let employer = |name: &str| Employer {
        name: name.into(),
        business_id: "1234567-1".into(),
    };
    let filled = PlacementDraft {
        payer: Some(PayerId(uuid(2))),
        legal_employer: employer("Ry"),
        workplace: employer("Oy"),
        shares: vec![share("A", "33.3"), share("B", "66.7")],
        weekly_hours: "37,5".into(),
        work_time_percent: "93,33".into(),
        end: "2026-10-31".into(),
        wages: vec![AgreedWageDraft {
            from: "2026-02-01".into(),
            gross: "1450.00".into(),
            side_costs: "304.50".into(),
            holiday_pay: "60.42".into(),
        }],
        ended_on: "2026-10-15".into(),
        end_reason: "work".into(),
        interruptions: vec![InterruptionDraft {
            from: "2026-03-02".into(),
            to: "2026-03-08".into(),
            reason: "lay-off".into(),
            pay: "unpaid".into(),
        }],
        aim: "kokiksi".into(),
        ..bare.clone()
    };
    let id = PlacementId(uuid(5));
    lives(store, id, checked(filled), checked(bare));
    let bare = MonthFiguresDraft {
        placement: Some(id),
        month: "2026-10".into(),
        gross: "1450".into(),
        ..MonthFiguresDraft::default()
    };
    let filled = MonthFiguresDraft {
        hours: "104,25".into(),
        paid_days: "21".into(),
        unpaid_days: "0".into(),
        side_costs: "304.50".into(),
        holiday_pay: "60.42".into(),
        pay_subsidy_claimed_on: "2026-11-01".into(),
        pay_subsidy_received: "1783.50".into(),
        supplement_claimed_on: "2026-10-31".into(),
        supplement_received: "30.00".into(),
        supplement_by_hand: "31.42".into(),
        by_hand_reason: "sovittu puhelimessa".into(),
        ..bare.clone()
    };
    lives(
        store,
        MonthFiguresId(uuid(6)),
        checked(filled),
        checked(bare),
    );
    let month = Month::parse("2026-10").unwrap();
    let db = store.read();
    assert_eq!(
        store::placements::of_person(&db, PersonId(uuid(3)))
            .unwrap()
            .len(),
        1
    );
    assert_eq!(
        store::placements::of_person(&db, PersonId(uuid(4))).unwrap(),
        []
    );
    assert_eq!(store::placements::figures(&db, id).unwrap().len(), 1);
    assert_eq!(store::placements::figures_in(&db, month).unwrap().len(), 1);
    assert_eq!(
        store::placements::figures_in(&db, month.next()).unwrap(),
        []
    );
    assert!(
        store::placements::figures_of(&db, id, month)
            .unwrap()
            .is_some()
    );
}

pub fn grants(store: &mut Store) {
    let placement = Some(PlacementId(uuid(5)));
    let bare = PaySubsidyDraft {
        placement,
        kind: "palkkatuki".into(),
        percent: "50".into(),
        from: "2026-01-01".into(),
        to: "2026-10-31".into(),
        number: "TT-1".into(),
        ..PaySubsidyDraft::default()
    };
    let filled = PaySubsidyDraft {
        percent: "100".into(),
        total: "17835.00".into(),
        section: "§ 44".into(),
        made_on: "2025-12-15".into(),
        final_claim_on: "2026-11-01".into(),
        ..bare.clone()
    };
    lives(store, PaySubsidyId(uuid(7)), checked(filled), checked(bare));
    let bare = SupplementDraft {
        placement,
        monthly: "500".into(),
        months: "10".into(),
        from: "2026-01-01".into(),
        to: "2026-10-31".into(),
        ..SupplementDraft::default()
    };
    let filled = SupplementDraft {
        total: "5000.00".into(),
        applied_on: "2026-01-02".into(),
        number: "Dnro 1".into(),
        section: "§ 5".into(),
        made_on: "2026-01-20".into(),
        ..bare.clone()
    };
    lives(store, SupplementId(uuid(8)), checked(filled), checked(bare));
    let filled = OtherSupportDraft {
        placement,
        name: "koulutuskorvaus".into(),
        monthly: "100".into(),
        from: "2026-01-01".into(),
        to: "2026-10-31".into(),
    };
    let bare = OtherSupportDraft {
        to: "2026-01-31".into(),
        ..filled.clone()
    };
    lives(
        store,
        OtherSupportId(uuid(9)),
        checked(filled),
        checked(bare),
    );
    let db = store.read();
    let placement = PlacementId(uuid(5));
    assert_eq!(
        store::grants::pay_subsidies(&db, placement).unwrap().len(),
        1
    );
    assert_eq!(store::grants::supplements(&db, placement).unwrap().len(), 1);
    assert_eq!(
        store::grants::other_supports(&db, placement).unwrap().len(),
        1
    );
}

pub fn schemes_and_answers(store: &mut Store) {
    let bare = Profile {
        valid_from: None,
        ..profile()
    };
    let filled = Profile {
        valid_to: NaiveDate::from_ymd_opt(2027, 12, 31),
        ..profile()
    };
    let record = |profile| checked(SchemeDraft { profile });
    lives(store, SchemeId(uuid(20)), record(filled), record(bare));
    let named = store::schemes::named(&store.read(), "kemi-lisa").unwrap();
    assert_eq!(named.len(), 1);
    let other = store::schemes::named(&store.read(), "oma").unwrap();
    assert_eq!(other, []);
    let placement = PlacementId(uuid(5));
    let bare = DeadlineAnswerDraft {
        placement: Some(placement),
        deadline: "signed-form".into(),
        done_on: "2026-10-27".into(),
        ..DeadlineAnswerDraft::default()
    };
    let filled = DeadlineAnswerDraft {
        deadline: "claim-supplement".into(),
        about_from: "2026-07-01".into(),
        ..bare.clone()
    };
    let id = DeadlineAnswerId(uuid(21));
    lives(store, id, checked(filled), checked(bare));
    let answers = store::deadlines::answers(&store.read(), placement).unwrap();
    assert_eq!(answers.len(), 1);
}

/// The rules of 2027, as short as a profile can be.
fn profile() -> Profile {
    let text = r#"{"id": "kemi-lisa", "municipality": "240", "name": {"fi": "Kemi-lisä"}, "status": "own",
        "valid_from": "2027-01-01", "valid_to": null, "source": "kaupungin päätös", "checked_on": "2026-11-01",
        "monthly": {"value": "450.00", "source": "kaupungin päätös, 3 §", "checked_on": "2026-11-01"}}"#;
    serde_json::from_str(text).unwrap()
}
