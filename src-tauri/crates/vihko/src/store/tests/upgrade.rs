mod killed;

use super::*;

fn version_1(path: &Path) -> Vec<String> {
    let mut store = Store::create_with_steps(path, key(), &two_steps()[..1]).unwrap();
    run(
        &mut store,
        &format!(
            "INSERT INTO setting VALUES ({}, 'nimi', 'arvo', NULL)",
            id(1)
        ),
    )
    .unwrap();
    let content = content(&store);
    store.close().unwrap();
    content
}

#[test]
fn an_older_notebook_is_copied_and_brought_up_to_date() {
    let (folder, path) = place();
    let before = version_1(&path);
    let store = Store::open_with_steps(&path, key(), &two_steps()).unwrap();
    assert_eq!(content(&store), before);
    assert_eq!(
        files(folder.path()),
        ["a.vihko", "a.vihko-wal", "a.vihko.ennen-v2"]
    );
    let copy = folder.path().join("a.vihko.ennen-v2");
    let old = Store::open_with_steps(&copy, key(), &two_steps()[..1]).unwrap();
    assert_eq!(content(&old), before);
}

#[test]
fn a_step_that_fails_leaves_the_notebook_as_it_was() {
    let (_folder, path) = place();
    let before = version_1(&path);
    let dangling = format!(
        "{STEP_2} INSERT INTO part VALUES ({}, {}, NULL);",
        id(1),
        id(2)
    );
    for wrong in [
        "CREATE TABLE half (id); SELECT no_such_function();",
        &dangling,
    ] {
        let upgraded = Store::open_with_steps(&path, key(), &[STEPS[0], wrong]);
        assert!(upgraded.is_err());
        drop(upgraded);
        let store = Store::open_with_steps(&path, key(), &two_steps()[..1]).unwrap();
        assert_eq!(content(&store), before);
        store.check().unwrap();
    }
    let store = Store::open_with_steps(&path, key(), &two_steps()).unwrap();
    assert_eq!(content(&store), before);
}

#[test]
fn a_newer_notebook_is_refused_and_not_touched() {
    let (folder, path) = place();
    Store::create_with_steps(&path, key(), &two_steps())
        .unwrap()
        .close()
        .unwrap();
    let before = std::fs::read(&path).unwrap();
    assert_eq!(
        refusal(Store::open_with_steps(&path, key(), &two_steps()[..1])),
        Some(Failure::TooNew)
    );
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(files(folder.path()), ["a.vihko"]);
}
