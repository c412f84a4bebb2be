mod killed;

use super::*;
use crate::store::backup;

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

#[test]
fn what_is_kept_before_an_upgrade_is_the_older_notebook_and_has_proven_itself() {
    let (folder, path) = place();
    let before = version_1(&path);
    let copies = folder.path().join("kopiot");
    let store = Store::opened(&path, key(), &two_steps(), |conn, key| {
        let kept = backup::snapshot(conn, &copies)?;
        kept.prove(key)?;
        assert_eq!(kept.facts().version, 1);
        std::fs::copy(kept.path(), folder.path().join("vanha")).unwrap();
        Ok(())
    });
    assert_eq!(content(&store.unwrap()), before);
    assert_eq!(files(&copies), [""; 0]);
    let old = folder.path().join("vanha");
    let old = Store::open_with_steps(&old, key(), &two_steps()[..1]).unwrap();
    assert_eq!(content(&old), before);
}

#[test]
fn a_notebook_that_cannot_be_kept_is_not_brought_up_to_date() {
    let (_folder, path) = place();
    let before = version_1(&path);
    let refused = Store::opened(&path, key(), &two_steps(), |_, _| {
        Err(Failure::DiskFull.into())
    });
    assert_eq!(refusal(refused), Some(Failure::DiskFull));
    let store = Store::open_with_steps(&path, key(), &two_steps()[..1]).unwrap();
    assert_eq!(content(&store), before);
}
