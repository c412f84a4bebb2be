//! Every screen and sheet in every look: by day and by night, in the usual text size and in the largest.

use vihko_e2e::{scenario, walk};

scenario!(nothing_is_wrong_with_any_screen_in_any_look, |setup| {
    let mut window = setup.open_practice();
    let (mut seen, mut wrong) = (Vec::new(), Vec::new());
    walk(&mut window, |window, stop| {
        seen.push(stop.to_owned());
        let here = window.wrong_in_any_look();
        wrong.extend(here.into_iter().map(|it| format!("{stop}: {it}")));
    });
    assert_eq!(seen.len(), 35, "{seen:?}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
});
