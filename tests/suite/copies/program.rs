//! `vihko backup` and `vihko restore`.

use super::*;

#[test]
fn the_program_makes_a_copy_carries_it_and_restores_it_with_its_difference() {
    let (folder, notebook) = full().closed();
    let stick = tempfile::tempdir().unwrap();
    let said = vihko(
        &["backup", "--out", stick.path().to_str().unwrap()],
        &notebook,
    )
    .done();
    let lines: Vec<&str> = said.lines().collect();
    assert!(lines[0].starts_with("Varmuuskopio: "), "{said}");
    assert!(
        lines[1].starts_with("Kopio tarkistettu 2.11.2026 klo "),
        "{said}"
    );
    assert!(lines[1].contains(" · 1 henkilö · "), "{said}");
    assert!(lines[2].starts_with("Kopio on myös kansiossa "), "{said}");
    let name = names_in(stick.path()).pop().unwrap();
    let again = vihko(&["backup"], &notebook).done();
    assert!(again.contains("Mitään ei ole muuttunut"), "{again}");
    let copy = stick.path().join(name);
    let back = folder.path().join("takaisin.vihko");
    let words = restore(&copy, &back);
    let said = vihko(&words, &notebook).done();
    assert!(
        said.contains("Nykyisessä vihkossa ei ole kirjauksia, joita kopiossa ei olisi."),
        "{said}"
    );
    assert!(said.contains("Nykyiseen vihkoon ei koskettu."), "{said}");
    let open = |path: &Path| Notebook::open(path, &passphrase(), clock()).unwrap();
    assert_eq!(content(&open(&back)), content(&open(&notebook)));
    let refused = vihko(&words, &notebook).refused();
    assert!(refused.contains("takaisin.vihko"), "{refused}");
}

#[test]
fn the_program_refuses_a_damaged_copy_and_writes_nothing() {
    let (folder, notebook) = full().closed();
    vihko(&["backup"], &notebook).done();
    let copy = copies(&notebook).pop().unwrap();
    let mut bytes = std::fs::read(&copy).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&copy, bytes).unwrap();
    let back = folder.path().join("takaisin.vihko");
    let words = restore(&copy, &back);
    let refused = vihko(&words, &notebook).refused();
    assert!(refused.contains("ei ole ehjä"), "{refused}");
    assert!(!back.exists());
}

/// Whether something unfinished lies in a folder.
#[cfg(unix)]
fn is_under_way(folder: &Path) -> bool {
    names_in(folder).iter().any(|it| it.starts_with(".vihko-"))
}

#[cfg(unix)]
#[test]
fn ctrl_c_stops_a_copy_and_nothing_of_it_is_left() {
    let (_folder, notebook) = heavy(10_000_000);
    let folder = vihko::backup::folder(&notebook);
    let answer = vihko(&["backup"], &notebook).interrupted_once(|| is_under_way(&folder));
    assert_eq!(answer.status, 1, "{answer:?}");
    assert!(
        answer.err.contains("Varmuuskopion teko keskeytettiin"),
        "{answer:?}"
    );
    assert_eq!(names_in(&folder), [""; 0]);
    vihko(&["check"], &notebook).done();
}

#[cfg(unix)]
#[test]
fn ctrl_c_stops_a_restoring_and_nothing_of_it_is_left() {
    let (folder, notebook) = heavy(10_000_000);
    vihko(&["backup"], &notebook).done();
    let copy = copies(&notebook).pop().unwrap();
    let there = names_in(folder.path());
    let back = folder.path().join("takaisin.vihko");
    let words = restore(&copy, &back);
    let answer = vihko(&words, &notebook).interrupted_once(|| is_under_way(folder.path()));
    assert_eq!(answer.status, 1, "{answer:?}");
    assert!(answer.err.contains("keskeytettiin"), "{answer:?}");
    assert_eq!(names_in(folder.path()), there);
}
