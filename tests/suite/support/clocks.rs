//! The two clocks, the conditions of age and months, and the bonus.

use vihko::grant::SubsidyPercent;
use vihko::support::{
    Applied, AtHand, AtRisk, Background, BonusGround, BonusOutcome, Clocks, ConditionId,
    ConditionState, Gap, MaxReturns, Months, Override, Overrides, Paid, Paper, SupplementStage,
    Support, TargetGroup, clocks, conditions, counted_before, proposals,
};
use vihko::text::{Language, Text};
use vihko::values::{Euro, Month};

use super::{case, day, days, money, profile, rules, subsidy, with};

fn run(
    case: &vihko::support::Case,
    state: &Paid,
    supplement: &Paid,
    stage: SupplementStage,
    today: &str,
) -> Clocks {
    let scheme = profile("kemi-lisa");
    let found = money(case, &scheme);
    clocks(
        case,
        rules(&scheme),
        &found,
        (state, supplement),
        stage,
        day(today),
    )
}

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

#[test]
fn months_are_granted_used_and_left() {
    let mut year = case(days("2026-04-01", "2027-03-31"));
    year.pay_subsidies[0].period = days("2026-04-01", "2027-01-31");
    let none = Paid::default();
    let found = run(&year, &none, &none, SupplementStage::Applied, "2026-11-15");
    let shown = |months: Months| months.to_string();
    assert_eq!(shown(found.state.granted), "10.00");
    assert_eq!(shown(found.state.used), "7.50");
    assert_eq!(shown(found.state.left), "2.50");
    assert_eq!(shown(found.supplement.granted), "12.00");
    assert_eq!(shown(found.supplement.left), "4.50");
    assert_eq!(found.supplement.maximum, Some(12));
    let gap = Gap {
        ended: Support::State,
        days: days("2027-02-01", "2027-03-31"),
    };
    assert_eq!(found.gap, Some(gap));
}

#[test]
fn ended_months_that_nobody_claimed_are_at_risk_until_their_last_day() {
    let spring = case(days("2026-01-01", "2026-04-30"));
    let state = Paid {
        received: [(month("2026-01"), Euro(90_000))].into(),
        claimed: [month("2026-02")].into(),
    };
    let none = Paid::default();
    let found = run(
        &spring,
        &state,
        &none,
        SupplementStage::Applied,
        "2026-04-15",
    );
    assert_eq!(found.state.received, Euro(90_000));
    assert_eq!(found.state.to_come, Euro(270_000));
    let last_day = Some(day("2026-07-30"));
    let risk = AtRisk {
        amount: Euro(90_000),
        last_day,
    };
    assert_eq!(found.state.at_risk, [risk]);
    // No source tells until when Kemi-lisä must be claimed.
    let unknown = AtRisk {
        amount: Euro(150_000),
        last_day: None,
    };
    assert_eq!(found.supplement.at_risk, [unknown]);

    let late = run(
        &spring,
        &state,
        &none,
        SupplementStage::Applied,
        "2026-07-31",
    );
    assert_eq!(late.state.lost, Euro(180_000));
    assert_eq!(late.state.to_come, Euro(90_000));
    assert!(late.state.at_risk.is_empty());
}

#[test]
fn a_supplement_that_was_not_applied_for_hangs_on_the_application() {
    let year = case(days("2026-10-16", "2027-10-15"));
    let none = Paid::default();
    let open = run(
        &year,
        &none,
        &none,
        SupplementStage::NotApplied,
        "2026-11-02",
    );
    let risk = AtRisk {
        amount: Euro(600_000),
        last_day: Some(day("2026-11-16")),
    };
    assert_eq!(open.supplement.at_risk, [risk]);
    let late = run(
        &year,
        &none,
        &none,
        SupplementStage::NotApplied,
        "2026-11-17",
    );
    assert_eq!(late.supplement.lost, Euro(600_000));
    assert_eq!(late.supplement.to_come, Euro::ZERO);
}

#[test]
fn a_used_maximum_returns_as_the_scheme_says() {
    let earlier = [days("2023-01-01", "2023-12-31")];
    let helsinki = profile("helsinki-lisa-2025");
    let counted = |start: &str| counted_before(&helsinki, &earlier, day(start)).to_string();
    assert_eq!(counted("2025-12-31"), "12.00");
    assert_eq!(counted("2026-01-01"), "0.00");
    let rovaniemi = profile("rovaniemi");
    let start = day("2028-12-31");
    assert_eq!(
        counted_before(&rovaniemi, &earlier, start).to_string(),
        "12.00"
    );
    let once = Overrides {
        max_returns: Override::To(MaxReturns::Never),
        ..Overrides::default()
    };
    let once = with("kemi-lisa", once);
    assert_eq!(
        counted_before(&once, &earlier, day("2060-01-01")).to_string(),
        "12.00"
    );
}

#[test]
fn conditions_speak_of_months_groups_and_the_application() {
    let scheme = profile("kemi-lisa");
    let year = case(days("2026-03-02", "2027-03-01"));
    let background = Background {
        by_decision: false,
        groups: vec![TargetGroup::Under30],
        applied: Applied::On(day("2026-04-03")),
        earlier: vec![days("2025-06-01", "2025-06-30")],
    };
    let found = conditions(&year, rules(&scheme), &background, day("2026-11-21"));
    let state = |id: ConditionId| found.iter().find(|it| it.id == id).unwrap().state;
    assert_eq!(state(ConditionId::MaxMonths), ConditionState::NotMet);
    assert_eq!(state(ConditionId::TargetGroup), ConditionState::Met);
    assert_eq!(state(ConditionId::ApplyInTime), ConditionState::NotMet);
    assert_eq!(state(ConditionId::MinContract), ConditionState::Met);
    let text = Text::new(Language::Fi);
    let sentences: Vec<String> = found
        .iter()
        .map(|it| text.condition(it).replace('\u{a0}', " "))
        .collect();
    expect_test::expect![[r#"
        Työaika on 30 h viikossa. Vaaditaan vähintään 18 h.
        Työaika on 80 % täydestä työajasta. Kunnan ehtoa ei tiedetä, tarkista kunnalta.
        Työsuhde on 2.3.2026–1.3.2027. Vaaditaan vähintään 8 kk.
        Bruttopalkka on 1 800,00 € kuukaudessa. Vaaditaan vähintään 1 200,00 €.
        Samalle ajalle on myönnetty palkkatuki 50 %. Kuntalisän ehtona on palkkatuki.
        Samalle ajalle on myönnetty palkkatuki 50 %. Mikään palkkatuen prosentti ei estä kuntalisää.
        Palkkatuki on myönnetty 12 kuukaudeksi. Enimmäiskesto riippuu siitä, millä perusteella tuki myönnettiin.
        Kuntalisä on 500,00 € kuukaudessa. Kunnan enimmäismäärä on 500,00 € kuukaudessa.
        Kuntalisää maksetaan yhteensä 13 kk. Kunta maksaa enintään 12 kk.
        Henkilöstä tiedetään: alle 30-vuotias. Kuntalisän kohderyhmät: vähintään 300 päivää työttömyysetuutta, osatyökykyinen, alle 30-vuotias.
        Kuntalisää haettiin 3.4.2026. Hakuaika: 2.4.2026 asti."#]]
    .assert_eq(&sentences.join("\n"));
}

#[test]
fn a_pay_subsidy_is_too_long_only_where_no_ground_gives_so_much() {
    let scheme = profile("kemi-lisa");
    let state = |percent: SubsidyPercent, to: &str| {
        let mut it = case(days("2026-01-01", "2028-12-31"));
        it.pay_subsidies = vec![subsidy(percent, days("2026-01-01", to))];
        let found = conditions(
            &it,
            rules(&scheme),
            &Background::default(),
            day("2026-01-01"),
        );
        let id = ConditionId::PaySubsidyMonths;
        found.iter().find(|it| it.id == id).unwrap().state
    };
    assert_eq!(
        state(SubsidyPercent::Hundred, "2026-10-31"),
        ConditionState::Met
    );
    assert_eq!(
        state(SubsidyPercent::Hundred, "2026-11-01"),
        ConditionState::NotMet
    );
    assert_eq!(
        state(SubsidyPercent::Fifty, "2026-05-31"),
        ConditionState::Met
    );
    assert_eq!(
        state(SubsidyPercent::Fifty, "2026-10-31"),
        ConditionState::NotKnown
    );
}

#[test]
fn a_good_outcome_proposes_the_bonus_with_its_evidence() {
    let scheme = profile("kemi-lisa");
    let outcome = |ground: BonusGround| BonusOutcome {
        ground,
        on: day("2026-11-01"),
    };
    let have = [Paper::SupplementDecision];
    let found = proposals(&scheme, &[outcome(BonusGround::CompanyJob)], &have);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].amount, Euro(150_000));
    assert_eq!(found[0].claim_by, None);
    let papers: Vec<_> = found[0]
        .evidence
        .iter()
        .map(|it| (it.paper, it.at_hand))
        .collect();
    assert_eq!(
        papers,
        [
            (Paper::NewEmploymentContract, AtHand::Missing),
            (Paper::SupplementDecision, AtHand::Yes),
            (Paper::SignedGuidanceForm, AtHand::Missing),
        ]
    );
    let both = [BonusGround::CompanyJob, BonusGround::OwnFunds].map(outcome);
    assert_eq!(proposals(&scheme, &both, &have), found, "it is paid once");
    let own = proposals(&scheme, &[outcome(BonusGround::OwnFunds)], &have);
    assert!(own[0].evidence.iter().any(|it| it.paper == Paper::Payslip));
    assert!(proposals(&scheme, &[outcome(BonusGround::PermanentContract)], &have).is_empty());
    assert!(
        proposals(
            &profile("keminmaa"),
            &[outcome(BonusGround::CompanyJob)],
            &have
        )
        .is_empty()
    );
}

#[test]
fn the_clocks_speak_in_sentences() {
    let text = Text::new(Language::Fi);
    let risk = |last_day: Option<&str>| AtRisk {
        amount: Euro(600_000),
        last_day: last_day.map(day),
    };
    let gap = Gap {
        ended: Support::State,
        days: days("2027-02-01", "2027-03-31"),
    };
    let outcome = BonusOutcome {
        ground: BonusGround::CompanyJob,
        on: day("2026-11-01"),
    };
    let bonus = &proposals(
        &profile("kemi-lisa"),
        &[outcome],
        &[Paper::SupplementDecision],
    )[0];
    let deadline = vihko::support::follow_ups(days("2026-01-01", "2026-11-30"))[0];
    let said = [
        text.at_risk(Support::Supplement, &risk(Some("2026-11-16"))),
        text.at_risk(Support::Supplement, &risk(None)),
        text.at_risk(Support::State, &risk(Some("2027-03-01"))),
        text.gap(&gap),
        text.bonus(bonus),
        text.evidence(&bonus.evidence[0]),
        text.evidence(&bonus.evidence[1]),
        text.deadline_state(deadline.state(None, day("2027-02-28"))),
        text.deadline_state(deadline.state(None, day("2027-02-27"))),
        text.deadline_state(deadline.state(None, day("2027-02-18"))),
        text.deadline_state(deadline.state(None, day("2027-03-05"))),
        text.deadline_state(deadline.state(Some(day("2027-03-02")), day("2027-03-05"))),
    ];
    expect_test::expect![[r#"
        Kuntalisää on hakematta 6 000,00 €. Hae se viimeistään 16.11.2026, tai se menetetään.
        Kuntalisää on hakematta 6 000,00 €. Hakuaikaa ei tiedetä, tarkista kunnalta.
        Palkkatukea on hakematta 6 000,00 €. Hae se viimeistään 1.3.2027, tai se menetetään.
        Palkkatukea ei ole 1.2.–31.3.2027, vaikka kuntalisä jatkuu.
        Bonus 1 500,00 € on haettavissa: työ yrityksessä, 1.11.2026 alkaen. Hakuaikaa ei tiedetä, tarkista kunnalta.
        uuden työn työsopimus: puuttuu
        kuntalisäpäätös: on vihkossa
        tänään
        huomenna
        10 päivää jäljellä
        5 päivää myöhässä
        tehty myöhässä 2.3.2027"#]]
    .assert_eq(&said.join("\n").replace('\u{a0}', " "));
}
