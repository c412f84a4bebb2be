//! The profiles: sound, sourced, in words, and compared.

use expect_test::expect_file;
use vihko::exchange::{
    case_answer_schema, case_schema, pay_subsidy_schema, profile_schema, read_profile, shipped,
};
use vihko::support::{Override, Overrides, ProfileStatus, Rule};
use vihko::text::{Language, Text};
use vihko::values::Euro;

use super::{day, profile};

const PROFILES: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../src-tauri/crates/vihko/profiles"
);

#[test]
fn every_file_passes_the_gate_and_none_is_left_out() {
    let mut ids: Vec<String> = Vec::new();
    for entry in std::fs::read_dir(PROFILES).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if ["palkkatuki", "tyollistamistuki-55"].contains(&stem.as_str()) {
            let read = vihko::exchange::read::<vihko::support::PaySubsidyProfile>(&text);
            assert_eq!(read.unwrap().id.code(), stem);
            continue;
        }
        let read = read_profile(&text).unwrap_or_else(|error| panic!("{stem}: {error:?}"));
        assert_eq!(read.id, stem);
        ids.push(stem);
    }
    assert_eq!(ids.len(), shipped().unwrap().len());
}

#[test]
fn every_known_rule_names_its_source_and_day() {
    for profile in shipped().unwrap() {
        assert!(!profile.source.trim().is_empty(), "{}", profile.id);
        for rule in profile.rules() {
            assert_eq!(rule.value.is_some(), rule.source.is_some());
            if let Some((source, checked_on)) = rule.source {
                let place = format!("{} {}", profile.id, rule.name.code());
                assert!(!source.trim().is_empty(), "{place}");
                assert!(checked_on >= day("2026-01-01"), "{place}");
            }
        }
    }
}

#[test]
fn what_no_source_states_is_unknown() {
    let own = profile("oma");
    assert_eq!(own.status, ProfileStatus::Own);
    assert!(own.rules().iter().all(|rule| rule.value.is_none()));
    assert_eq!(profile("turku").monthly, Rule::Unknown);
    assert_eq!(profile("keminmaa").proration, Rule::Unknown);
    assert_eq!(
        profile("raahe-2026-ehdotus").status,
        ProfileStatus::Proposal
    );
    // Our own assumptions say that they are.
    for rule in [
        profile("kemi-lisa").proration.source(),
        profile("kemi-lisa").rounding.source(),
    ] {
        assert!(rule.unwrap().0.starts_with("oma oletus"));
    }
}

/// The known rules of each profile, to be read beside the sources: a slip of one figure changes a line here.
#[test]
fn the_profiles_say_what_their_sources_say() {
    let mut lines = Vec::new();
    for profile in shipped().unwrap() {
        let all = serde_json::to_value(profile).unwrap();
        let (from, to) = (&all["valid_from"], &all["valid_to"]);
        lines.push(format!("{} {from} {to}", profile.id));
        for rule in profile.rules().iter().filter(|it| it.value.is_some()) {
            let code = rule.name.code();
            lines.push(format!("  {code} {}", all[code]["value"]));
        }
    }
    expect_file!["../../golden/profiles.txt"].assert_eq(&(lines.join("\n") + "\n"));
}

#[test]
fn a_difference_is_said_in_words() {
    let old = profile("kemi-lisa");
    let overrides = Overrides {
        monthly: Override::To(Euro(45_000)),
        max_months: Override::To(10),
        min_gross: Override::Unknown,
        ..Overrides::default()
    };
    let mut new = old
        .clone()
        .with(overrides, "kaupungin päätös", day("2026-12-01"));
    new.valid_from = Some(day("2027-01-01"));
    let said = |language: Language| {
        let text = Text::new(language);
        text.scheme_changes(&old, &new)
            .join("\n")
            .replace('\u{a0}', " ")
    };
    expect_test::expect![[r#"
        Kuukausisumma: 500 → 450 € alkaen 1.1.2027
        Enimmäisaika: 12 kk → 10 kk alkaen 1.1.2027
        Bruttopalkka kuukaudessa vähintään: 1 200 € → ei tiedossa alkaen 1.1.2027"#]]
    .assert_eq(&said(Language::Fi));
    expect_test::expect![[r#"
        Belopp per månad: 500 → 450 € från och med 1.1.2027
        Längsta tid: 12 mån. → 10 mån. från och med 1.1.2027
        Bruttolön i månaden minst: 1 200 € → okänt från och med 1.1.2027"#]]
    .assert_eq(&said(Language::Sv));
    let text = Text::new(Language::En);
    assert_eq!(text.scheme_changes(&old, &old), ["The rules are the same."]);
}

#[test]
fn every_profile_is_explained_in_every_language() {
    for language in Language::ALL {
        let text = Text::new(*language);
        for profile in shipped().unwrap() {
            let lines = text.scheme_explained(profile);
            assert!(lines.contains(&text.scheme_check()), "{}", profile.id);
            for line in &lines {
                // A code that has no text would be shown as it is.
                let codes = [
                    "target-group-",
                    "paper-",
                    "duty-",
                    "rule-name-",
                    "-subsidy-",
                ];
                assert!(codes.iter().all(|code| !line.contains(code)), "{line}");
            }
        }
    }
    let kemi = Text::new(Language::Fi).scheme_explained(&profile("kemi-lisa"));
    expect_test::expect![[r#"
        Kemi-lisä
        Voimassa tai ollut voimassa
        Lähde: kemi.fi, Kemi-lisän sivut (ennen vuotta 2025), ja kaupungin esitys 2020, tarkistettu 21.11.2026
        Tarkista kunnalta: ehdot päätetään vuosittain. Laskelma on suuntaa antava; päätös sitoo.
        Kuukausisumma: 500 € (lähde: Kemin kaupungin esitys Kemi-lisästä, 2020; kemi.fi, Kemi-lisä: enintään 500 € kuukaudessa, harkinnanvarainen, tarkistettu 21.11.2026)"#]]
    .assert_eq(&kemi[..5].join("\n").replace('\u{a0}', " "));
}

#[test]
fn every_choice_of_a_profile_has_its_words() {
    use vihko::support::*;
    let lists: [(&str, Vec<&str>); 10] = [
        (
            "scheme-status",
            codes(ProfileStatus::ALL, ProfileStatus::code),
        ),
        (
            "relation",
            codes(PaySubsidyRelation::ALL, PaySubsidyRelation::code),
        ),
        ("rounding", codes(Rounding::ALL, Rounding::code)),
        ("cost", codes(CostComponent::ALL, CostComponent::code)),
        (
            "cost-component",
            codes(CostComponent::ALL, CostComponent::code),
        ),
        ("target-group", codes(TargetGroup::ALL, TargetGroup::code)),
        ("paper", codes(Paper::ALL, Paper::code)),
        ("bonus-ground", codes(BonusGround::ALL, BonusGround::code)),
        ("duty", codes(Duty::ALL, Duty::code)),
        ("report-type", codes(ReportType::ALL, ReportType::code)),
    ];
    for language in Language::ALL {
        let text = Text::new(*language);
        for (list, codes) in &lists {
            for code in codes {
                assert!(text.has_choice(list, code), "{language:?} {list}-{code}");
            }
        }
        for rule in RuleName::ALL {
            let code = rule.code().replace('_', "-");
            assert!(text.has_choice("rule-name", &code), "{language:?} {code}");
        }
        for proration in Proration::ALL {
            let code = proration.code().replace('.', "-");
            assert!(text.has_choice("part-month", &code), "{language:?} {code}");
        }
    }
}

#[test]
fn the_schemas_in_the_repository_are_those_of_the_types() {
    expect_file!["../../../src-tauri/crates/vihko/schemas/generated/profile.json"]
        .assert_eq(&profile_schema());
    expect_file!["../../../src-tauri/crates/vihko/schemas/generated/pay-subsidy.json"]
        .assert_eq(&pay_subsidy_schema());
    expect_file!["../../../src-tauri/crates/vihko/schemas/generated/case.json"]
        .assert_eq(&case_schema());
    expect_file!["../../../src-tauri/crates/vihko/schemas/generated/case-answer.json"]
        .assert_eq(&case_answer_schema());
}

#[test]
fn a_rule_that_a_file_leaves_out_is_unknown() {
    let short = r#"{"id": "meidan-kunta", "municipality": "240", "name": {"fi": "Meidän kunta"},
        "valid_from": null, "valid_to": null, "source": "päätös", "checked_on": "2026-11-21",
        "monthly": {"value": "400.00", "source": "päätös § 3", "checked_on": "2026-11-21"}}"#;
    let read = read_profile(short).unwrap();
    assert_eq!(read.monthly.value(), Some(Euro(40_000)));
    assert_eq!(read.cap_percent, Rule::Unknown);
    assert_eq!(read.status, ProfileStatus::InForce);
}

fn codes<T: Copy>(all: &[T], code: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|it| code(*it)).collect()
}
