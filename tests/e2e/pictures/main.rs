//! Pictures of every screen, taken by walking through the page in Chromium, and contact sheets of them.
//!
//! `cargo xtask pictures` runs it and builds the page first. Words after it keep to what their names hold:
//! `cargo xtask pictures three fi day` makes only these. Everything lands in `target/pictures/`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a tool of the tests stops at what it did not expect"
)]

mod sheet;

use vihko_e2e::{Leg, Light, Setup, Window, root, walk};

/// What is in the notebook.
#[derive(Clone, Copy)]
enum Filled {
    Nobody,
    Three,
    Sixty,
}

const FILLED: [(&str, Filled); 3] = [
    ("nobody", Filled::Nobody),
    ("three", Filled::Three),
    ("sixty", Filled::Sixty),
];
const LANGUAGES: [&str; 2] = ["fi", "sv"];
const SIZES: [(u32, u32); 2] = [(1366, 768), (1920, 1080)];
const LIGHTS: [(&str, Light); 2] = [("day", Light::Day), ("night", Light::Night)];

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let folder = root().join("target/pictures");
    let mut sheets = Vec::new();
    for (filled_name, filled) in FILLED {
        for language in LANGUAGES {
            for (width, height) in SIZES {
                for (light_name, light) in LIGHTS {
                    let name = format!("{filled_name}-{language}-{width}-{light_name}");
                    let parts: Vec<&str> = name.split('-').collect();
                    if !words.iter().all(|word| parts.contains(&word.as_str())) {
                        continue;
                    }
                    let into = folder.join(&name);
                    let _ = std::fs::remove_dir_all(&into);
                    std::fs::create_dir_all(&into).unwrap();
                    let setup = Setup::new(Leg::Chromium, &name)
                        .size(width, height)
                        .light(light)
                        .preferring(language, 100);
                    let mut window = open(setup, filled, &into);
                    walk(&mut window, |window, stop| {
                        window.picture_into(&into.join(format!("{stop}.png")));
                    });
                    println!("{name}");
                    sheets.push(name);
                }
            }
        }
    }
    for name in &sheets {
        sheet::make(&folder, name);
    }
    println!("{} contact sheets in target/pictures/", sheets.len());
}

/// Opens the window; the locked one is pictured on the way.
fn open(setup: Setup, filled: Filled, into: &std::path::Path) -> Window {
    let setup = match filled {
        Filled::Nobody => setup.with_nobody(),
        Filled::Three => setup.with_practice(),
        Filled::Sixty => setup.with_sixty(),
    };
    let mut window = setup.open();
    window.see_element("main form");
    window.picture_into(&into.join("00-locked.png"));
    window.unlock();
    window
}
