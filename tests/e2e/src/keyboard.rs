//! Keys by name.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

/// A chord such as `Ctrl+N`, `Shift+Tab`, `Enter` or `?`, pressed and let go.
pub fn chord(keys: &str) -> KeyActions {
    let mut names: Vec<&str> = keys.split('+').collect();
    if keys.ends_with("++") {
        names.truncate(names.len() - 2);
        names.push("+");
    }
    let codes: Vec<char> = names.into_iter().map(code).collect();
    let mut actions = KeyActions::new("keyboard".to_owned());
    for &value in &codes {
        actions = actions.then(KeyAction::Down { value });
    }
    for &value in codes.iter().rev() {
        actions = actions.then(KeyAction::Up { value });
    }
    actions
}

/// Text, a key for each character.
pub fn text(typed: &str) -> KeyActions {
    typed
        .chars()
        .fold(KeyActions::new("keyboard".to_owned()), |actions, value| {
            actions
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value })
        })
}

fn code(name: &str) -> char {
    let key = match name {
        "Ctrl" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Enter" => Key::Enter,
        "Tab" => Key::Tab,
        "Escape" => Key::Escape,
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Up" | "ArrowUp" => Key::Up,
        "Down" | "ArrowDown" => Key::Down,
        "Left" | "ArrowLeft" => Key::Left,
        "Right" | "ArrowRight" => Key::Right,
        "Home" => Key::Home,
        "End" => Key::End,
        "F1" => Key::F1,
        "F2" => Key::F2,
        "F8" => Key::F8,
        "Space" => return ' ',
        one => {
            let mut letters = one.chars();
            let letter = letters.next().expect("a key has a name");
            assert_eq!(letters.next(), None, "no key is called {one}");
            return letter.to_ascii_lowercase();
        }
    };
    key.into()
}
