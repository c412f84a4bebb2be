//! The way through every screen, by the order of things and not by their names, so that it is the same in every
//! language.

use std::path::Path;

use serde_json::json;
use vihko_e2e::Window;

/// A screen: its name, its place in the rail, what is clicked from there on, and the keys pressed at last.
struct Stop {
    name: &'static str,
    rail: usize,
    clicks: &'static [&'static str],
    keys: &'static [&'static str],
}

const fn stop(name: &'static str, rail: usize, clicks: &'static [&'static str]) -> Stop {
    Stop {
        name,
        rail,
        clicks,
        keys: &[],
    }
}

const fn keyed(name: &'static str, rail: usize, keys: &'static [&'static str]) -> Stop {
    Stop {
        name,
        rail,
        clicks: &[],
        keys,
    }
}

/// Somebody in the list whose month lacks something.
const PERSON: &str = "main tbody tr:nth-child(2) th button";

const STOPS: &[Stop] = &[
    stop("today", 0, &[]),
    stop("people", 1, &[]),
    stop("new-person", 1, &["main header .acts button:last-child"]),
    stop("person", 1, &[PERSON]),
    stop("person-forms", 1, &[PERSON, "[role=tab]:nth-child(2)"]),
    stop("person-work", 1, &[PERSON, "[role=tab]:nth-child(3)"]),
    stop("person-path", 1, &[PERSON, "[role=tab]:nth-child(4)"]),
    stop("person-details", 1, &[PERSON, "[role=tab]:nth-child(5)"]),
    stop("person-history", 1, &[PERSON, "[role=tab]:nth-child(6)"]),
    stop(
        "record",
        1,
        &[
            PERSON,
            "[role=tab]:nth-child(3)",
            "[role=tabpanel] li button",
        ],
    ),
    stop("sessions", 2, &[]),
    keyed("session", 2, &["Ctrl+N"]),
    keyed("group", 2, &["Ctrl+G"]),
    keyed("quick", 2, &["Ctrl+Space"]),
    stop("forms", 3, &[]),
    stop("form", 3, &["main li button"]),
    stop("paper", 3, &["main header .acts button"]),
    stop("reports", 4, &[]),
    stop("closing", 4, &["main tbody tr:nth-child(2) td button"]),
    stop(
        "closing-confirmed",
        4,
        &["main tbody tr:nth-child(3) td button"],
    ),
    stop(
        "reason",
        4,
        &[
            "main tbody tr:nth-child(2) td button",
            "main header .acts button:last-child",
        ],
    ),
    stop("settings", 5, &[]),
    keyed("search", 0, &["Ctrl+K"]),
    keyed("keys", 0, &["?"]),
];

/// Takes a picture at every stop that there is in this notebook.
pub fn through(window: &mut Window, into: &Path) {
    for (place, stop) in STOPS.iter().enumerate() {
        let rail = format!("nav li:nth-child({}) button", stop.rail + 1);
        if !click(window, &rail) || !stop.clicks.iter().all(|it| click(window, it)) {
            continue;
        }
        for keys in stop.keys {
            window.press(keys);
        }
        window.rest();
        window.picture_into(&into.join(format!("{:02}-{}.png", place + 1, stop.name)));
        if window.shows("dialog[open]") {
            window.press("Escape");
        }
    }
}

/// Clicks the first element of this kind when the page is at rest; whether there is one.
fn click(window: &mut Window, selector: &str) -> bool {
    const CLICK: &str = "
const it = document.querySelector(arguments[0]);
it?.scrollIntoView({ block: 'nearest' });
it?.click();
return !!it;
";
    window.rest();
    window.run(CLICK, vec![json!(selector)]) == json!(true)
}
