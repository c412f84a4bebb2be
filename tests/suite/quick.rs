//! Quick entry: one typed line becomes a session.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use uuid::Uuid;
use vihko::fault::Problem;
use vihko::session::quick::{self, Known, Picks, QuickEntry, QuickWords, Sureness};
use vihko::session::{SessionKind, Topic, Way};
use vihko::text::{Language, Text};
use vihko::values::{Draft, Minutes, PersonId};
use vihko_tests::{Tiny, day};

/// A Monday.
const TODAY: &str = "2026-11-02";

const AINO: PersonId = PersonId(Uuid::from_u128(1));
const MATTI: PersonId = PersonId(Uuid::from_u128(2));
const FATIMA: PersonId = PersonId(Uuid::from_u128(3));
const MATILDA: PersonId = PersonId(Uuid::from_u128(4));
const AAKE: PersonId = PersonId(Uuid::from_u128(5));

fn people() -> Vec<Known> {
    let known = |id, number, given: &str, family: &str| Known {
        id,
        number,
        given_name: given.into(),
        family_name: family.into(),
    };
    vec![
        known(FATIMA, 3, "Fatima", "Hassan"),
        known(AINO, 1, "Aino", "Korhonen"),
        known(MATTI, 2, "Matti", "Virtanen"),
        known(AAKE, 12, "Åke", "Öst-Ärland"),
    ]
}

fn words(language: Language) -> QuickWords {
    Text::new(language).quick_words()
}

fn read_in(language: Language, line: &str) -> QuickEntry {
    quick::read(line, day(TODAY), &people(), &words(language))
}

fn read(line: &str) -> QuickEntry {
    read_in(Language::Fi, line)
}

fn person(it: &QuickEntry) -> Option<PersonId> {
    it.person.settled(None)
}

fn minutes(it: &QuickEntry) -> Option<u16> {
    it.minutes.settled(None).map(|Minutes(minutes)| minutes)
}

fn kind(it: &QuickEntry) -> Option<SessionKind> {
    it.kind.settled(None)
}

fn held_on(it: &QuickEntry) -> Option<NaiveDate> {
    it.held_on.settled(None)
}

fn steps(it: &QuickEntry) -> Vec<(String, Option<NaiveDate>)> {
    let step = |it: &quick::QuickStep| (it.what.clone(), it.due_on.settled(None).flatten());
    it.steps.iter().map(step).collect()
}

#[test]
fn the_line_of_the_plan_is_understood_whole() {
    let it = read("mat 45 ohjaus ajokortti, sovittu cv ke");
    assert_eq!(person(&it), Some(MATTI));
    assert_eq!(minutes(&it), Some(45));
    assert_eq!(kind(&it), Some(SessionKind::Guidance));
    assert_eq!(it.kind.sureness, Sureness::Typed);
    assert_eq!(held_on(&it), Some(day(TODAY)));
    assert_eq!(it.way.settled(None), Some(Way::OnSite));
    assert_eq!(it.topics, [Topic::Training]);
    assert_eq!(it.text, "ajokortti");
    assert_eq!(steps(&it), [("cv".into(), Some(day("2026-11-04")))]);
    assert!(!it.is_stub());
}

#[test]
fn swedish_and_english_lines_say_the_same() {
    for (language, line) in [
        (Language::Sv, "mat 45 handledning körkort, avtalat cv ons"),
        (
            Language::En,
            "mat 45 guidance driving licence, agreed cv wed",
        ),
        (
            Language::En,
            "with mat 45 min ohjaus licence, sovittu cv ke",
        ),
    ] {
        let it = read_in(language, line);
        assert_eq!(person(&it), Some(MATTI), "{line}");
        assert_eq!(minutes(&it), Some(45), "{line}");
        assert_eq!(kind(&it), Some(SessionKind::Guidance), "{line}");
        assert_eq!(it.topics, [Topic::Training], "{line}");
        assert_eq!(
            steps(&it),
            [("cv".into(), Some(day("2026-11-04")))],
            "{line}"
        );
    }
}

#[test]
fn a_word_of_one_language_does_not_disturb_another() {
    // "to" is Thursday in Finnish and Swedish, and nothing in English.
    let it = read_in(Language::En, "mat 30 guidance, agreed to call the school");
    assert_eq!(steps(&it), [("to call the school".into(), None)]);
    let it = read("mat 30 ohjaus, sovittu soitto to");
    assert_eq!(steps(&it), [("soitto".into(), Some(day("2026-11-05")))]);
}

#[test]
fn a_person_is_known_by_name_in_any_order_case_and_form_or_by_number() {
    for (line, who) in [
        ("matti 30", MATTI),
        ("VIRT 30", MATTI),
        ("Virtanen Matti 30 ohjaus", MATTI),
        ("matti virtanen 30", MATTI),
        ("ainon kanssa 30", AINO),
        ("30 aino", AINO),
        ("2 30 ohjaus", MATTI),
        ("12 45", AAKE),
        ("ake 45", AAKE),
        ("årlan 45", AAKE),
        ("ohjaus fat 30", FATIMA),
    ] {
        assert_eq!(person(&read(line)), Some(who), "{line}");
    }
}

#[test]
fn two_who_fit_become_a_choice_and_never_a_guess() {
    let mut people = people();
    people.push(Known {
        id: MATILDA,
        number: 4,
        given_name: "Matilda".into(),
        family_name: "Aho".into(),
    });
    let ask = |line: &str| quick::read(line, day(TODAY), &people, &words(Language::Fi));
    let it = ask("mat 45 ohjaus");
    assert_eq!(it.person.sureness, Sureness::Open);
    assert_eq!(it.person.options[..2], [MATTI, MATILDA]);
    assert_eq!(it.person.options.len(), people.len());
    assert_eq!(person(&it), None);
    assert_eq!(person(&ask("mat vir 45 ohjaus")), Some(MATTI));
    assert_eq!(person(&ask("mati 45 ohjaus")), Some(MATILDA));
}

#[test]
fn durations_are_read_in_every_form() {
    for (line, expected) in [
        ("mat 45", 45),
        ("mat 45 min", 45),
        ("mat 45min ohjaus", 45),
        ("mat 1:15", 75),
        ("mat 1h ohjaus", 60),
        ("mat 1,5 h", 90),
        ("mat 1.5h", 90),
        ("mat 1h30 ohjaus", 90),
        ("mat 2 tuntia", 120),
        ("mat ohjaus ajokortti 45", 45),
        ("mat kirjoitettiin 3 hakemusta 45 min", 45),
    ] {
        let it = read(line);
        assert_eq!(minutes(&it), Some(expected), "{line}");
        assert_eq!(it.minutes.sureness, Sureness::Typed, "{line}");
    }
    let it = read("mat kirjoitettiin 3 hakemusta");
    assert_eq!(minutes(&it), None);
    assert_eq!(it.text, "kirjoitettiin 3 hakemusta");
    let it = read("mat 45 30 ohjaus");
    assert_eq!(it.minutes.sureness, Sureness::Open);
    assert_eq!(it.minutes.options[..2], [Minutes(45), Minutes(30)]);
}

#[test]
fn days_are_of_the_past_for_a_session_and_of_the_future_for_a_step() {
    for (line, expected) in [
        ("mat 45 eilen", "2026-11-01"),
        ("mat 45 pe ohjaus", "2026-10-30"),
        ("mat 45 ma", TODAY),
        ("mat 45 28.10. ohjaus", "2026-10-28"),
        ("mat 45 ohjaus ajokortti eilen", "2026-11-01"),
        ("ti mat 45", "2026-10-27"),
    ] {
        assert_eq!(held_on(&read(line)), Some(day(expected)), "{line}");
    }
    for (line, expected) in [
        ("mat 45 sovittu cv ma", Some("2026-11-09")),
        ("mat 45 sovittu ke mennessä cv", Some("2026-11-04")),
        ("mat 45 sovittu cv huomiseksi", Some("2026-11-03")),
        ("mat 45 sovittu cv 16.11.", Some("2026-11-16")),
        ("mat 45 eilen sovittu cv ma", Some("2026-11-02")),
        ("mat 45 sovittu cv", None),
    ] {
        assert_eq!(
            steps(&read(line)),
            [("cv".into(), expected.map(day))],
            "{line}"
        );
    }
    let it = read("mat 45 sovittu cv ke, soitto koululle pe");
    assert_eq!(
        steps(&it),
        [
            ("cv".into(), Some(day("2026-11-04"))),
            ("soitto koululle".into(), Some(day("2026-11-06")))
        ]
    );
}

#[test]
fn a_day_within_the_text_does_not_move_the_session() {
    let it = read("mat 45 kertoi eilen hakeneensa kahvilaan");
    assert_eq!(held_on(&it), Some(day(TODAY)));
    assert_eq!(it.text, "kertoi eilen hakeneensa kahvilaan");
}

#[test]
fn a_day_that_cannot_be_is_complained_of_and_kept() {
    for (line, word, problem) in [
        ("mat 45 31.2.", "31.2.", Problem::NoSuchDay),
        ("mat 45 10.11. ohjaus", "10.11.", Problem::InTheFuture),
        ("mat 45 huomenna", "huomenna", Problem::InTheFuture),
    ] {
        let it = read(line);
        assert_eq!(it.complaint, Some((word.into(), problem)), "{line}");
        assert!(it.text.contains(word), "{line}");
        assert_eq!(held_on(&it), None, "{line}");
    }
}

#[test]
fn kinds_and_ways_are_known_by_their_beginnings_and_endings() {
    for (line, expected, way) in [
        ("mat 30 puhelu", SessionKind::Call, Way::Phone),
        ("mat 30 valm", SessionKind::JobCoaching, Way::OnSite),
        ("mat 30 käynti", SessionKind::WorkplaceVisit, Way::OnSite),
        (
            "mat 30 kolmikanta teams",
            SessionKind::ThreeParty,
            Way::Remote,
        ),
        ("mat 30 ohj etänä", SessionKind::Guidance, Way::Remote),
        ("mat 30 klo 9.30 ohjaus", SessionKind::Guidance, Way::OnSite),
    ] {
        let it = read(line);
        assert_eq!(kind(&it), Some(expected), "{line}");
        assert_eq!(it.way.settled(None), Some(way), "{line}");
        assert_eq!(it.text, "", "{line}");
    }
    let it = read("mat 30 keh");
    assert_eq!(kind(&it), Some(SessionKind::Development));
}

#[test]
fn who_and_when_alone_are_a_stub() {
    for line in ["2", "mat", "matti virtanen", "2 eilen", "12"] {
        let it = read(line);
        assert!(it.is_stub(), "{line}");
        assert_eq!(it.stub(line, &Picks::default()).note, "", "{line}");
    }
    for line in ["mat klo 9", "mat teams"] {
        let it = read(line);
        assert!(it.is_stub(), "{line}");
        assert_eq!(it.stub(line, &Picks::default()).note, line);
    }
    for line in [
        "",
        "mat 45",
        "mat ajokortti",
        "mat ohjaus",
        "mat sovittu cv",
        "45",
        "!!",
    ] {
        assert!(!read(line).is_stub(), "{line}");
    }
}

#[test]
fn a_line_and_its_choices_become_a_session_that_can_be_kept() {
    let it = read("mat ohjaus ajokortti, sovittu cv ke");
    let (session, _) = it.session(&Picks::default());
    let faults = session.check(day(TODAY)).err().unwrap();
    let fields: Vec<_> = faults.iter().map(|fault| fault.field.clone()).collect();
    assert_eq!(fields, ["minutes"]);
    let picks = Picks {
        minutes: Some(1),
        kind: Some(2),
        due_on: vec![Some(1)],
        ..Picks::default()
    };
    let (session, steps) = it.session(&picks);
    assert_eq!(session.minutes, "30");
    assert_eq!(session.kind, SessionKind::ALL[2].code());
    assert_eq!(steps[0].due_on, "2026-11-11");
    assert!(session.check(day(TODAY)).is_ok());
}

#[test]
fn a_line_is_recorded_with_its_duty_in_one_entry() {
    let mut tiny = Tiny::new();
    let words = words(Language::Fi);
    let entry = tiny
        .book
        .quick_entry("aino 45 ohjaus ajokortti, sovittu cv ke", &words)
        .unwrap();
    let (session, steps) = entry.session(&Picks::default());
    let id = tiny.book.record_session(session, steps).unwrap();
    let steps = tiny.book.steps_of_session(id).unwrap();
    assert_eq!(steps.len(), 1);
    assert_eq!(steps[0].1.person, tiny.aino);
    let agreed = tiny.book.get(id).unwrap();
    assert_eq!(
        steps[0].1.due_on.map(|due| due > agreed.held_on),
        Some(true)
    );
}

#[test]
fn a_number_alone_is_never_a_person_that_does_not_exist() {
    let it = read("45");
    assert_eq!(person(&it), None);
    assert_eq!(minutes(&it), Some(45));
    assert_eq!(person(&read("99999999999999999999")), None);
}

#[test]
fn every_word_has_a_meaning_in_every_language() {
    for language in Language::ALL {
        let text = Text::new(*language);
        for it in SessionKind::ALL {
            assert!(text.has_choice("quick-kind", it.code()), "{it:?}");
        }
        for it in Way::ALL {
            assert!(text.has_choice("quick-way", it.code()), "{it:?}");
        }
        for it in Topic::ALL {
            assert!(text.has_choice("quick-topic", it.code()), "{it:?}");
        }
        for n in 1..=7 {
            assert!(text.has_choice("quick-day", &n.to_string()), "{n}");
        }
        for list in [
            "agreed",
            "minutes",
            "hours",
            "clock",
            "beside-day",
            "fillers",
        ] {
            assert!(text.has_choice("quick", list), "{list}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn rubbish_is_read_without_harm(line in "\\PC{0,200}", back in 0..3000_u64) {
        let today = day(TODAY) - Days::new(back);
        let it = quick::read(&line, today, &people(), &words(Language::Fi));
        prop_assert!(it.held_on.settled(None).is_none_or(|held| held <= today));
        prop_assert!(it.person.options.len() == people().len());
    }

    #[test]
    fn a_word_that_is_not_understood_is_never_lost(
        before in prop::collection::vec("xq[a-zåäö]{1,8}", 0..5),
        after in prop::collection::vec("xq[a-zåäö🙂]{1,8}", 0..5),
        known in prop::sample::subsequence(vec!["mat", "45", "ohjaus", "eilen", "etänä"], 0..5),
    ) {
        let line = [known.join(" "), before.join(" "), "sovittu".into(), after.join(" ")].join(" ");
        let it = read(&line);
        for word in &before {
            prop_assert!(it.text.split(' ').any(|kept| kept == word), "{} of {}", word, line);
        }
        let agreed: Vec<&str> = it.steps.iter().map(|it| it.what.as_str()).collect();
        for word in &after {
            prop_assert!(agreed.join(" ").split(' ').any(|kept| kept == word), "{} of {}", word, line);
        }
    }

    #[test]
    fn the_known_parts_are_found_in_any_order_before_the_text(
        order in Just(vec!["matti", "45 min", "puhelu", "eilen"]).prop_shuffle()
    ) {
        let it = read(&format!("{} xqtekstiä", order.join(" ")));
        prop_assert_eq!(person(&it), Some(MATTI));
        prop_assert_eq!(minutes(&it), Some(45));
        prop_assert_eq!(kind(&it), Some(SessionKind::Call));
        prop_assert_eq!(held_on(&it), Some(day("2026-11-01")));
        prop_assert_eq!(it.text, "xqtekstiä");
    }
}
