//! The window as a person uses it, on two legs: the real window through the driver of the system's web view (WebKit's
//! on Linux, Edge's on Windows), and the same page in Chromium over a loopback bridge to the same core.
//!
//! ```text
//! scenario!(a_session_is_recorded_by_keyboard, |setup| {
//!     let mut window = setup.open_practice();
//!     window.press("Ctrl+N");
//!     window.see("Kirjaa ohjaus");
//! });
//! ```
//!
//! Pictures land in `target/e2e/`. `cargo xtask test` builds the window first; after a change in `ui` run
//! `npm --prefix ui run build && cargo build -p seurantavihko --features custom-protocol` yourself.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at what it did not expect"
)]

mod axe;
mod bridge;
mod bus;
mod driver;
mod keyboard;
mod notebooks;
mod screen;
mod setup;
mod system;
mod walk;
mod window;

use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};

pub use notebooks::open_practice;
pub use screen::Screen;
pub use setup::{Leg, Light, Setup};
pub use walk::walk;
pub use window::Window;

/// The folder of the whole workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap().to_owned()
}

/// The window's program: the one that was built, or an installed one that `SEURANTAVIHKO_PROGRAM` names.
pub fn program() -> PathBuf {
    std::env::var_os("SEURANTAVIHKO_PROGRAM").map_or_else(
        || root().join(format!("target/debug/seurantavihko{EXE_SUFFIX}")),
        PathBuf::from,
    )
}

/// One scenario, run on both legs as two tests.
#[macro_export]
macro_rules! scenario {
    ($name:ident, |$setup:ident| $body:block) => {
        mod $name {
            #[allow(unused_imports, reason = "a scenario takes what it needs")]
            use super::*;

            fn scenario($setup: $crate::Setup) $body

            #[test]
            fn in_the_real_window() {
                scenario($crate::Setup::new($crate::Leg::RealWindow, stringify!($name)));
            }

            #[test]
            fn in_chromium() {
                scenario($crate::Setup::new($crate::Leg::Chromium, stringify!($name)));
            }
        }
    };
}
