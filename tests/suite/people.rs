//! People: the list, the page of one, and a new person.

use vihko::association::PayerDraft;
use vihko::fault::Problem;
use vihko::notebook::{EndingDraft, Hired, Notebook};
use vihko::path::{AskedLater, OutcomeDraft, PathState, Stage};
use vihko::person::{HiringDraft, PersonDraft, PlacementDraft};
use vihko::report::SupportMonth;
use vihko::values::{
    AttachmentId, Draft, Euro, OutcomeId, PersonId, PlacementId, SessionId, SupplementId,
};
use vihko_tests::{Tiny, practice, refusal};

fn found(book: &Notebook, find: &str) -> Vec<String> {
    let people = book.people(find).unwrap();
    people.iter().map(|it| it.person.name()).collect()
}

fn matti(tiny: &Tiny) -> HiringDraft {
    HiringDraft {
        name: "Virtanen, Matti".into(),
        start: "16.10.2026".into(),
        payer: Some(tiny.payer),
        weekly_hours: "36".into(),
        like: None,
    }
}

#[test]
fn the_list_tells_where_everybody_stands() {
    let book = practice().open();
    let people = book.people("").unwrap();
    let listed: Vec<_> = people
        .iter()
        .map(|it| (it.person.family_name.as_str(), it.stage, it.support_month))
        .collect();
    let month = |n, max| Some(SupportMonth { n, max });
    assert_eq!(
        listed,
        [
            ("Hassan", Stage::Ended, month(10, 10)),
            ("Korhonen", Stage::Working, month(7, 12)),
            ("Niemi", Stage::Left, month(3, 8)),
            ("Saari", Stage::Left, month(2, 8)),
            ("Virtanen", Stage::Working, month(1, 12)),
        ]
    );
}

#[test]
fn a_search_finds_by_the_beginnings_of_words_whatever_their_dots_and_case() {
    let mut tiny = Tiny::new();
    tiny.hire("Äijälä", "Örjan");
    assert_eq!(found(&tiny.book, "AIJA"), ["Örjan Äijälä"]);
    assert_eq!(found(&tiny.book, "örj äij"), ["Örjan Äijälä"]);
    assert_eq!(found(&tiny.book, "korho kahvila"), ["Aino Korhonen"]);
    assert_eq!(found(&tiny.book, "2"), ["Örjan Äijälä"]);
    assert_eq!(found(&tiny.book, "apulainen").len(), 2);
    assert!(found(&tiny.book, "honen").is_empty());
    assert_eq!(found(&tiny.book, "  ").len(), 2);
}

#[test]
fn a_new_person_needs_four_things_and_the_rest_is_asked_later() {
    let mut tiny = Tiny::new();
    let hired = tiny.book.hire(matti(&tiny)).unwrap();
    let person = tiny.book.get(hired.person).unwrap();
    assert_eq!(
        (person.listed_name(), person.number),
        ("Virtanen, Matti".into(), 2)
    );
    let supplement = tiny.book.get(hired.supplement.unwrap()).unwrap();
    assert_eq!((supplement.monthly, supplement.months), (Euro(50_000), 12));
    assert_eq!(
        supplement.period.end(),
        Some(vihko_tests::day("2027-10-15"))
    );
    assert_eq!(supplement.applied_on, None);
    let month = tiny.book.running_month_of(hired.person).unwrap();
    assert_eq!(month[0].support_month, Some(SupportMonth { n: 1, max: 12 }));
    assert_eq!(
        tiny.book.asked_later(hired.person).unwrap(),
        AskedLater::ALL
    );
    let draft = PlacementDraft {
        job_title: "kiinteistönhoitaja".into(),
        end: "15.10.2027".into(),
        ..PlacementDraft::of(&tiny.book.get(hired.placement).unwrap())
    };
    tiny.book.change(hired.placement, draft).unwrap();
    let left = tiny.book.asked_later(hired.person).unwrap();
    assert!(!left.contains(&AskedLater::JobTitle) && !left.contains(&AskedLater::End));
}

#[test]
fn a_new_person_that_cannot_be_recorded_leaves_nothing_behind() {
    let mut tiny = Tiny::new();
    let draft = HiringDraft {
        name: "Virtanen".into(),
        start: "31.2.2026".into(),
        weekly_hours: "80".into(),
        ..matti(&tiny)
    };
    let error = tiny.book.hire(draft).err().unwrap();
    let faults: Vec<_> = error
        .faults()
        .unwrap()
        .iter()
        .map(|it| (it.field.clone(), it.problem.clone()))
        .collect();
    assert_eq!(
        faults,
        [
            ("name".to_owned(), Problem::BothNames),
            ("start".to_owned(), Problem::NoSuchDay),
            ("weekly_hours".to_owned(), Problem::TooLarge("60".into())),
        ]
    );
    let unknown = PersonId(uuid_of("00000000-0000-0000-0000-000000000001"));
    let payer = tiny.payer;
    let draft = HiringDraft {
        payer: Some(vihko::values::PayerId(unknown.0)),
        ..matti(&tiny)
    };
    refusal(tiny.book.hire(draft));
    assert_eq!(tiny.book.list::<PersonId>().unwrap().len(), 1);
    assert_eq!(tiny.book.list::<PlacementId>().unwrap().len(), 1);
    assert!(tiny.book.get(payer).is_ok());
}

#[test]
fn a_person_like_an_earlier_one_gets_the_structure_but_no_evidence_days_or_notes() {
    let mut tiny = Tiny::new();
    tiny.complete();
    let aino = PersonDraft {
        private_note: "Vain minulle".into(),
        referred_by: "Kemin työllisyyspalvelut".into(),
        ..PersonDraft::of(&tiny.book.get(tiny.aino).unwrap())
    };
    tiny.book.change(tiny.aino, aino).unwrap();
    let Hired {
        person, placement, ..
    } = tiny
        .book
        .hire(HiringDraft {
            like: Some(tiny.aino),
            weekly_hours: String::new(),
            ..matti(&tiny)
        })
        .unwrap();
    let before = tiny.book.get(tiny.placement).unwrap();
    let after = tiny.book.get(placement).unwrap();
    assert_eq!(after.job_title, before.job_title);
    assert_eq!(after.weekly_hours, before.weekly_hours);
    assert_eq!(after.work_time, before.work_time);
    assert_eq!(after.wages[0].gross, before.wages[0].gross);
    assert_eq!(after.wages[0].from, after.agreed.start());
    assert_eq!(after.agreed.end(), None);
    assert!(after.aim.is_empty() && after.interruptions.is_empty());
    let matti = tiny.book.get(person).unwrap();
    assert!(matti.private_note.reveal().is_empty() && matti.referred_by.is_empty());
    let of_matti = |book: &Notebook| {
        let sessions = book.list::<SessionId>().unwrap();
        sessions
            .iter()
            .filter(|(_, it)| it.participants.iter().any(|one| one.person == person))
            .count()
    };
    assert_eq!(of_matti(&tiny.book), 0);
    assert!(tiny.book.list::<AttachmentId>().unwrap().is_empty());
    let decided = tiny.book.list::<SupplementId>().unwrap();
    let decided = decided.iter().filter(|(_, it)| it.placement == placement);
    assert!(decided.clone().count() == 1 && decided.clone().all(|(_, it)| it.decision.is_none()));
}

#[test]
fn a_scheme_that_tells_no_amount_plans_no_supplement() {
    let mut tiny = Tiny::new();
    let own = tiny
        .book
        .record(PayerDraft {
            name: "Oma kunta".into(),
            scheme: "oma".into(),
            ..PayerDraft::default()
        })
        .unwrap();
    let hired = tiny
        .book
        .hire(HiringDraft {
            payer: Some(own),
            ..matti(&tiny)
        })
        .unwrap();
    assert_eq!(hired.supplement, None);
}

#[test]
fn the_path_and_the_last_sessions_of_aino_are_those_of_the_practice_notebook() {
    let book = practice().open();
    let aino = book.find_person("Aino Korhonen").unwrap();
    let path = book.path_of(aino).unwrap();
    let states: Vec<_> = path.iter().map(|it| it.state).collect();
    assert_eq!(
        states,
        [
            PathState::Done,
            PathState::Done,
            PathState::Done,
            PathState::Now,
            PathState::Ahead,
        ]
    );
    let sessions = book.last_sessions(aino, 3).unwrap();
    let told: Vec<_> = sessions
        .iter()
        .map(|it| (it.session.held_on.to_string(), it.steps.len()))
        .collect();
    assert_eq!(
        told,
        [
            ("2026-10-14".to_owned(), 2),
            ("2026-10-01".to_owned(), 1),
            ("2026-09-24".to_owned(), 0),
        ]
    );
    let fatima = book.find_person("Fatima Hassan").unwrap();
    let onward = book.path_of(fatima).unwrap().pop().unwrap();
    assert_eq!(onward.state, PathState::Missing);
}

#[test]
fn the_end_of_an_employment_and_the_onward_place_are_recorded_together() {
    let mut tiny = Tiny::new();
    let draft = EndingDraft {
        ended_on: "31.10.2026".into(),
        end_reason: "work".into(),
        went: OutcomeDraft {
            knowledge: "known".into(),
            destination: "company".into(),
            at: "Ravintola Ankkuri".into(),
            ..OutcomeDraft::default()
        },
        ..tiny.book.ending_of(Some(tiny.placement)).unwrap()
    };
    tiny.book.record_ending(draft.clone()).unwrap();
    let ended = tiny.book.get(tiny.placement).unwrap().ended.unwrap();
    assert_eq!(ended.on, vihko_tests::day("2026-10-31"));
    assert_eq!(tiny.book.stage_of(tiny.aino).unwrap(), Stage::Left);
    let again = EndingDraft {
        went: OutcomeDraft {
            at: "Kahvila".into(),
            ..draft.went.clone()
        },
        ..draft
    };
    tiny.book.record_ending(again).unwrap();
    let outcomes = tiny.book.list::<OutcomeId>().unwrap();
    assert_eq!(outcomes.len(), 1);
    assert_eq!(outcomes[0].1.at, "Kahvila");
}

#[test]
fn an_early_end_is_corrected_back_to_the_agreed_day() {
    let mut tiny = Tiny::new();
    let draft = EndingDraft {
        ended_on: "31.10.2026".into(),
        end_reason: "own-wish".into(),
        went: OutcomeDraft {
            knowledge: "known".into(),
            destination: "unemployed".into(),
            ..OutcomeDraft::default()
        },
        ..tiny.book.ending_of(Some(tiny.placement)).unwrap()
    };
    tiny.book.record_ending(draft).unwrap();
    let mut tiny = tiny.on("2027-04-02");
    let corrected = EndingDraft {
        ended_on: "31.3.2027".into(),
        ..tiny.book.ending_of(Some(tiny.placement)).unwrap()
    };
    assert_eq!(corrected.end_reason, "own-wish");
    tiny.book.record_ending(corrected).unwrap();
    let placement = tiny.book.get(tiny.placement).unwrap();
    assert_eq!(placement.ended, None);
    assert_eq!(placement.in_force(), placement.agreed);
}

#[test]
fn an_end_that_cannot_be_recorded_leaves_the_employment_as_it_was() {
    let mut tiny = Tiny::new();
    let draft = EndingDraft {
        placement: Some(tiny.placement),
        ended_on: "31.10.2026".into(),
        went: OutcomeDraft {
            knowledge: "known".into(),
            ..OutcomeDraft::default()
        },
        ..EndingDraft::default()
    };
    let error = tiny.book.record_ending(draft).err().unwrap();
    let fields: Vec<_> = error
        .faults()
        .unwrap()
        .iter()
        .map(|it| it.field.clone())
        .collect();
    assert_eq!(fields, ["end_reason", "went.destination"]);
    assert_eq!(tiny.book.get(tiny.placement).unwrap().ended, None);
    assert!(tiny.book.list::<OutcomeId>().unwrap().is_empty());
}

#[test]
fn somebody_without_a_supplement_stands_in_the_months_table_too() {
    let mut tiny = Tiny::new();
    let hired = tiny
        .book
        .hire(HiringDraft {
            payer: None,
            ..matti(&tiny)
        })
        .unwrap();
    let months = tiny.book.running_month_of(hired.person).unwrap();
    assert_eq!(months.len(), 1);
    assert_eq!((months[0].payer, months[0].target), (None, 0));
    assert_eq!(months[0].gaps.len(), 2);
}

fn uuid_of(text: &str) -> uuid::Uuid {
    text.parse().unwrap()
}
