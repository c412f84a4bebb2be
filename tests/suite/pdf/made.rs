//! The papers that the notebook makes beside the monthly report, each from the practice notebook's facts.

use std::sync::OnceLock;

use vihko::exchange::forms;
use vihko::notebook::Notebook;
use vihko::path::{Destination, Knowledge};
use vihko::pdf::document::Document;
use vihko::pdf::papers::{self, BlankForm, Envelope, MonthlyForm, NameList, Origin};
use vihko::report::{
    BonusClaim, Claim, ClaimAttachment, ClaimRow, ClaimSums, Naming, PlacementReport, Who,
};
use vihko::support::{AtHand, BonusGround, BonusProposal, Evidence, Paper};
use vihko::text::Language;
use vihko::values::{Euro, Period, PlacementId};
use vihko_tests::{day, month, practice};

/// The code on the recovery paper here; it opens nothing.
const CODE: &str = "466455-123453-000011-720885-111111-222222-333333-444444";

/// What the papers here are made from.
pub struct Facts {
    /// Fatima's placement, which has ended with everything filled.
    pub fatima: PlacementReport,
    /// Aino's, which goes on.
    pub aino: PlacementReport,
    /// September, claimed.
    pub claim: Claim,
    /// Everybody at work.
    pub names: NameList,
    /// October's form of Aino.
    pub form: MonthlyForm,
}

/// The facts, gathered once.
pub fn facts() -> &'static Facts {
    static FACTS: OnceLock<Facts> = OnceLock::new();
    FACTS.get_or_init(|| gathered(&practice().open()))
}

fn gathered(book: &Notebook) -> Facts {
    let story = |name: &str| {
        let person = book.find_person(name).unwrap();
        let (id, _) = book.placement_of(person).unwrap().unwrap();
        book.placement_report(id).unwrap()
    };
    let payer = book.find_payer(None).unwrap();
    let aino = story("Korhonen, Aino");
    let claim = book
        .claim(payer, month("2026-09"), month("2026-10"), Naming::Names)
        .unwrap();
    Facts {
        fatima: story("Hassan, Fatima"),
        names: NameList {
            association: aino.association.clone(),
            held_on: Some(day("2026-11-05")),
            people: vec![
                (3, "Hassan, Fatima".into()),
                (4, "Korhonen, Aino".into()),
                (5, "Virtanen, Matti".into()),
            ],
        },
        form: october_form(book, &aino),
        claim,
        aino,
    }
}

fn october_form(book: &Notebook, aino: &PlacementReport) -> MonthlyForm {
    let person = book.find_person("Korhonen, Aino").unwrap();
    let (placement, _) = book.placement_of(person).unwrap().unwrap();
    let october =
        |it: &vihko::form::Form| it.placement == placement && it.month == Some(month("2026-10"));
    let found = book.list::<vihko::values::FormId>().unwrap();
    let (_, form) = found.into_iter().find(|(_, it)| october(it)).unwrap();
    let template = forms::template(&form.template, form.version).unwrap();
    let facts = vihko::report::FilledForm {
        template: template.clone(),
        form: form.clone(),
        earlier: None,
    };
    MonthlyForm {
        association: aino.association.clone(),
        payer: aino.payer.clone(),
        who: "Korhonen, Aino".into(),
        month: form.month,
        recorded_by: form.recorded_by.clone(),
        serial: "K7QF-93MD".into(),
        signed_on: Some(day("2026-10-30")),
        template: form.template.clone(),
        steps: template.scale.to_vec(),
        lines: vihko::report::filled_form(&facts),
    }
}

/// A bonus for Aino, should a company hire her.
pub fn bonus() -> BonusClaim {
    let aino = &facts().aino;
    let mut outcome = vihko::path::Outcome {
        placement: PlacementId::from(uuid::Uuid::nil()),
        point: vihko::path::FollowUpPoint::End,
        knowledge: Knowledge::Known,
        destination: Some(Destination::Company),
        at: "Ravintola Ankkuri Oy".into(),
        started_on: Some(day("2026-11-16")),
        weekly_hours: None,
        found_by_association: Some(true),
        recorded_on: day("2026-11-02"),
    };
    outcome.weekly_hours = Some(aino.placement.weekly_hours);
    let evidence = [
        (Paper::NewEmploymentContract, AtHand::Missing),
        (Paper::SupplementDecision, AtHand::Yes),
        (Paper::SignedGuidanceForm, AtHand::Missing),
    ];
    BonusClaim {
        made_on: day("2026-11-02"),
        association: aino.association.clone(),
        payer: aino.payer.clone().unwrap(),
        scheme: aino.scheme.clone().unwrap(),
        checked_on: day("2026-11-21"),
        who: Who::Named {
            family: "Korhonen".into(),
            given: "Aino".into(),
        },
        job_title: aino.placement.job_title.clone(),
        in_force: aino.in_force,
        supplement: aino.supplements.last().cloned(),
        outcome,
        proposal: BonusProposal {
            amount: Euro::parse("1500").unwrap(),
            ground: BonusGround::CompanyJob,
            on: day("2026-11-16"),
            claim_by: Some(day("2027-01-16")),
            evidence: evidence
                .map(|(paper, at_hand)| Evidence { paper, at_hand })
                .to_vec(),
        },
    }
}

/// The claim with everything that may stand on one: corrected rows, a last claim, attachments of both kinds.
pub fn whole_claim() -> Claim {
    let mut claim = facts().claim.clone();
    let who = claim.rows[0].who.clone();
    claim.rows[0].version = 2;
    claim.last_for = vec![who.clone()];
    let papers = [
        (Paper::Payslip, AtHand::Yes),
        (Paper::SettlementForm, AtHand::Missing),
        (Paper::SignedGuidanceForm, AtHand::Yes),
    ];
    claim.attachments = papers
        .map(|(paper, at_hand)| ClaimAttachment {
            paper,
            who: who.clone(),
            at_hand,
        })
        .to_vec();
    claim
}

/// A claim for so many people.
pub fn claim_of(people: u32) -> Claim {
    let mut claim = facts().claim.clone();
    claim.rows = (0..people)
        .map(|i| ClaimRow {
            month: month("2026-09"),
            who: Who::Named {
                family: format!("Työllistetty-Sukunimellinen {i:02}"),
                given: "Maria Johanna Kristiina".into(),
            },
            report: 9,
            version: 1,
            sums: ClaimSums {
                supplement: Euro::parse("500").unwrap(),
                ..ClaimSums::default()
            },
        })
        .collect();
    claim.months = Period::new(day("2026-09-01"), Some(day("2026-09-30"))).unwrap();
    claim
}

/// A blank form of the newest version.
pub fn blank(id: &str) -> BlankForm {
    let newest = forms::newest().unwrap();
    let template = newest.into_iter().find(|it| it.id == id).unwrap();
    BlankForm {
        association: facts().aino.association.name.clone(),
        template,
        serial: "K7QF-93MD".into(),
        who: Some(("Korhonen, Aino".into(), 4)),
        month: Some(month("2026-11")),
    }
}

/// The recovery paper of a notebook in a folder with a long name.
pub fn envelope() -> Envelope<'static> {
    Envelope {
        code: CODE,
        association: "Mallilan Yhteisötupa ry",
        file: r"D:\Yhdistyksen yhteiset tiedostot\Palkkatuettu työ ja ohjaus\Seurantavihko\vihko.vihko",
        keys: r"D:\Yhdistyksen yhteiset tiedostot\Palkkatuettu työ ja ohjaus\Seurantavihko\vihko.vihko.avaimet",
        keeper: "",
        made_on: day("2026-11-02"),
    }
}

/// Every paper by its name, in one language.
pub fn all(language: Language) -> Vec<(&'static str, Document)> {
    let facts = facts();
    let own = Origin::Own;
    let name = &facts.aino.association.name;
    let both = [facts.fatima.clone(), facts.aino.clone()];
    vec![
        ("tilitys", papers::claim(&whole_claim(), own, language)),
        ("bonushakemus", papers::bonus_claim(&bonus(), own, language)),
        (
            "ohjauslomake",
            papers::guidance_form(&facts.aino, own, language),
        ),
        (
            "seurantalomake",
            papers::monthly_form(&facts.form, own, language),
        ),
        (
            "tyhja-seurantalomake",
            papers::blank_form(&blank("seurantalomake"), own, language),
        ),
        (
            "tyhja-ohjauslomake",
            papers::blank_form(&blank("ohjaus-ja-kehityskeskustelulomake"), own, language),
        ),
        ("nimilista", papers::name_list(&facts.names, own, language)),
        ("polku", papers::paths(&both, name, own, language)),
        (
            "loppuraportti",
            papers::final_report(&facts.fatima, own, language),
        ),
        ("oma-polku", papers::own_path(&facts.aino, own, language)),
        ("avainkuori", papers::envelope(&envelope(), own, language)),
    ]
}
