//! A damaged notebook is saved by the program into a new one, which opens; the damaged one stays as it is.

use vihko::notebook::PRACTICE_PASSPHRASE;
use vihko_tests::{Practice, practice};

const PAGE: usize = 4096;

fn salvaged(practice: &Practice) -> String {
    let out = practice.file("uusi.vihko");
    let answer = practice.program(["salvage"]).arg("--out").arg(&out).run();
    assert_eq!(answer.status, 0, "{answer:?}");
    let told = answer
        .err
        .lines()
        .last()
        .and_then(|it| it.strip_prefix("Pelastetaan: "));
    let (done, of) = told.and_then(|it| it.split_once(" / ")).unwrap();
    assert_eq!(done, of, "{answer:?}");
    answer.out
}

fn sessions(practice: &Practice, notebook: &str) -> usize {
    let out = practice.file("sisalto.json");
    vihko_tests::Program::with(["export"])
        .arg("--out")
        .arg(&out)
        .arg("--notebook")
        .arg(practice.file(notebook))
        .passphrase(PRACTICE_PASSPHRASE)
        .done();
    let content: serde_json::Value = serde_json::from_slice(&std::fs::read(out).unwrap()).unwrap();
    content["sessions"].as_array().unwrap().len()
}

#[test]
fn a_whole_notebook_is_saved_whole_with_its_papers() {
    let practice = practice();
    let said = salvaged(&practice);
    assert!(said.contains("Mitään ei menetetty"), "{said}");
    let all = sessions(&practice, "harjoitusvihko.vihko");
    assert_eq!(sessions(&practice, "uusi.vihko"), all);
    let again = practice
        .program(["salvage"])
        .arg("--out")
        .arg(practice.file("uusi.vihko"))
        .refused();
    assert!(again.contains("uusi.vihko"), "{again}");
}

#[test]
fn a_damaged_notebook_is_saved_in_part_and_stays_as_it_is() {
    let practice = practice();
    let all = sessions(&practice, "harjoitusvihko.vihko");
    let good = std::fs::read(practice.notebook()).unwrap();
    let mut bytes = good.clone();
    // Pages of records: what tells of the tables stands before them.
    let from = good.len() / PAGE * 3 / 4 * PAGE;
    bytes[from..from + 10 * PAGE].fill(0);
    std::fs::write(practice.notebook(), &bytes).unwrap();
    let said = salvaged(&practice);
    assert!(std::fs::read(practice.notebook()).unwrap() == bytes);
    assert!(said.contains("menetettiin"), "{said}");
    assert!(said.contains("älä poista sitä"), "{said}");
    let saved = sessions(&practice, "uusi.vihko");
    assert!(saved <= all && saved > all / 2, "{saved} of {all}");
}
