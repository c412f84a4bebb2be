//! The way through every screen and sheet, by the order of things and not by their names, so that it is the same in
//! every language.

use serde_json::json;

use crate::Window;

/// A screen or a sheet: its name, its place in the rail, and how it is reached from there.
struct Stop {
    name: &'static str,
    rail: usize,
    way: &'static [Step],
}

#[derive(Clone, Copy)]
enum Step {
    Click(&'static str),
    Press(&'static str),
}

use Step::{Click, Press};

/// Somebody in the list whose month lacks something.
const PERSON: Step = Click("main tbody tr:nth-child(2) th button");

const WORK: Step = Click("[role=tab]:nth-child(3)");
const DETAILS: Step = Click("[role=tab]:nth-child(5)");

/// The first ways out of the cards in which a person's papers and the notebook's keys stand.
const NEW_PAPER: Step = Click("[role=tabpanel] > section:last-child header button:last-child");
const PASSPHRASE: Step = Click("main .columns > div > :nth-child(3) p:not(:last-child) button");
const ENVELOPE: Step = Click("main .columns > div > :nth-child(3) p:last-child button");

/// A month that can be closed, and one that is confirmed.
const RUNNING: Step = Click("main tbody tr:nth-child(2) td button");
const CONFIRMED: Step = Click("main tbody tr:nth-child(3) td button");

/// The main act of a screen.
const MAIN_ACT: Step = Click("main header .acts button:last-child");

/// The first payer's rules.
const RULES: Step = Click("main section section .acts button");

const fn stop(name: &'static str, rail: usize, way: &'static [Step]) -> Stop {
    Stop { name, rail, way }
}

const STOPS: &[Stop] = &[
    stop("today", 0, &[]),
    stop("people", 1, &[]),
    stop("new-person", 1, &[MAIN_ACT]),
    stop("person", 1, &[PERSON]),
    stop(
        "answer",
        1,
        &[PERSON, Click("[role=tabpanel] article .steps button")],
    ),
    stop(
        "person-forms",
        1,
        &[PERSON, Click("[role=tab]:nth-child(2)")],
    ),
    stop("person-work", 1, &[PERSON, WORK]),
    stop(
        "person-path",
        1,
        &[PERSON, Click("[role=tab]:nth-child(4)")],
    ),
    stop("person-details", 1, &[PERSON, DETAILS]),
    stop("new-paper", 1, &[PERSON, DETAILS, NEW_PAPER]),
    stop(
        "person-history",
        1,
        &[PERSON, Click("[role=tab]:nth-child(6)")],
    ),
    stop(
        "record",
        1,
        &[PERSON, WORK, Click("[role=tabpanel] li button")],
    ),
    stop("sessions", 2, &[]),
    stop("session", 2, &[Press("Ctrl+N")]),
    stop("group", 2, &[Press("Ctrl+G")]),
    stop("quick", 2, &[Press("Ctrl+Space")]),
    stop("forms", 3, &[]),
    stop("form", 3, &[Click("main li button")]),
    stop("paper", 3, &[Click("main header .acts button")]),
    stop("reports", 4, &[]),
    stop("read-paper", 4, &[Click("main header .acts button")]),
    stop("make-papers", 4, &[MAIN_ACT]),
    stop("closing", 4, &[RUNNING]),
    stop("closing-confirmed", 4, &[CONFIRMED]),
    stop("reason", 4, &[RUNNING, MAIN_ACT]),
    stop("settings", 5, &[]),
    stop("payer", 5, &[Click("main section > div > .acts button")]),
    stop("rules", 5, &[RULES]),
    stop("own-rules", 5, &[RULES, MAIN_ACT]),
    stop("passphrase", 5, &[PASSPHRASE]),
    stop("envelope", 5, &[ENVELOPE]),
    stop("day", 5, &[Click("main header .acts button:nth-child(2)")]),
    stop("bin", 5, &[Click("main header .acts button:nth-child(3)")]),
    stop("search", 0, &[Press("Ctrl+K")]),
    stop("keys", 0, &[Press("?")]),
];

/// Looks at every screen and sheet that there is in this notebook; each has a number and a name, such as `04-person`.
pub fn walk(window: &mut Window, mut look: impl FnMut(&mut Window, &str)) {
    for (place, stop) in STOPS.iter().enumerate() {
        let rail = format!("nav li:nth-child({}) button", stop.rail + 1);
        if click(window, &rail) && stop.way.iter().all(|step| taken(window, *step)) {
            window.rest();
            look(window, &format!("{:02}-{}", place + 1, stop.name));
        }
        if window.shows("dialog[open]") {
            window.press("Escape");
        }
    }
}

fn taken(window: &mut Window, step: Step) -> bool {
    match step {
        Click(selector) => click(window, selector),
        Press(keys) => {
            window.press(keys);
            true
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
