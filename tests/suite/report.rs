//! Months that are out of the ordinary, as data: a small notebook in, a report's figures out.

use std::path::Path;

use serde_json::{Value, json};
use vihko::exchange::data::NotebookData;
use vihko::notebook::{Clock, Notebook, ReportWanted};
use vihko::report::{Gap, MonthReport, Naming, PersonMonth};
use vihko::vault::{Passphrase, PassphraseCost};
use vihko_tests::{Tiny, day, month, text_of};

/// The figures of a person that the case speaks of.
fn person(it: &PersonMonth, asked: &Value) -> Value {
    let gap = |gap: &Gap| match gap {
        Gap::Sessions { .. } => "sessions",
        Gap::Form => "form",
        Gap::OpenQuestions(_) => "open-questions",
        Gap::Figures => "figures",
    };
    let all = json!({
        "months": it.support_month.map(|it| format!("{} / {}", it.n, it.max)),
        "wage_cost": it.money.wage_cost,
        "pay_subsidy": it.money.pay_subsidy,
        "supplement": it.money.supplement,
        "paid_so_far": it.paid_so_far,
        "left": it.left,
        "sessions": it.sessions.len(),
        "gaps": it.gaps.iter().map(gap).collect::<Vec<_>>(),
    });
    let asked = asked.as_object().unwrap();
    asked
        .keys()
        .map(|key| (key.clone(), all[key].clone()))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn answer(report: &MonthReport, expected: &Value) -> Value {
    let asked = expected["people"].as_array().unwrap();
    assert_eq!(report.people.len(), asked.len());
    let people = report
        .people
        .iter()
        .zip(asked)
        .map(|(it, asked)| person(it, asked));
    let total = report.totals;
    json!({
        "people": people.collect::<Vec<_>>(),
        "total": {
            "sessions": total.sessions,
            "minutes": total.minutes,
            "wage_cost": total.wage_cost,
            "pay_subsidy": total.pay_subsidy,
            "supplement": total.supplement,
        }
    })
}

/// What the case expects and what the notebook answers, and the texts that the paper lacks.
fn tried(case: &Value) -> (Value, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::choose(Tiny::PASSPHRASE).unwrap();
    let path = folder.path().join("a.vihko");
    let today = Clock::Fixed(day("2026-11-02"));
    let (mut book, _) = Notebook::create(&path, &passphrase, PassphraseCost::FLOOR, today).unwrap();
    let done = book.import(NotebookData::read(&case["content"].to_string()).unwrap());
    done.unwrap_or_else(|error| panic!("{:?}", error.failure()));
    let wanted = ReportWanted {
        payer: book.find_payer(None).unwrap(),
        month: month(case["month"].as_str().unwrap()),
        person: None,
        naming: Naming::Names,
    };
    let report = book.month_report(wanted).unwrap();
    let text = text_of(&book.paper(wanted).unwrap().pdf).replace('\n', " ");
    let on_paper = case["on_paper"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it.as_str().unwrap());
    let lacking = on_paper
        .filter(|it| !text.contains(it))
        .map(str::to_owned)
        .collect();
    (answer(&report, &case["expected"]), lacking)
}

#[test]
fn months_out_of_the_ordinary_are_reported_as_the_cases_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/report");
    let mut n_cases = 0;
    let mut wrong = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let case: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let (found, lacking) = tried(&case);
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if found != case["expected"] {
            wrong.push(format!(
                "{name}\n  expected {}\n  found    {found}",
                case["expected"]
            ));
        }
        wrong.extend(
            lacking
                .iter()
                .map(|it| format!("{name}: the paper lacks {it}")),
        );
        n_cases += 1;
    }
    assert!(n_cases >= 9);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
