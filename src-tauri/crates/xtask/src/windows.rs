//! `cargo xtask windows`: the programs for Windows, built on Debian and tried in Wine as far as Wine goes. The window
//! itself needs WebView2, which Wine has not; everything up to it is tried.

mod built;
mod files;
mod laptop;
mod trial;

use std::path::Path;

use self::laptop::Laptop;
use crate::needs::{FOR_WINDOWS, TO_BUILD, provide};
use crate::tally::{Outcome, Tally};
use crate::window;

pub use self::files::{FOLDER, pack};
pub use self::laptop::WINE;

/// Builds, tests, packs, and installs and uninstalls what was packed. What cannot be built stops at once; what fails a
/// test is counted.
pub fn all(root: &Path) -> Result<Tally, String> {
    provide(&[TO_BUILD, FOR_WINDOWS].concat())?;
    window::build_page(root)?;
    let laptop = Laptop::at(root, "wine")?;
    let mut tally = Tally::default();
    built::tests(&laptop, &mut tally);
    let programs = built::programs(&laptop)?;
    let files = files::pack(root, &programs, &[])?;
    trial::all(root, &programs, &files, &mut tally)?;
    Ok(tally)
}

/// Counts something that was tried, and tells what came of it.
fn tried(tally: &mut Tally, what: &str, trial: impl FnOnce() -> Result<(), String>) {
    tally.step(match trial() {
        Ok(()) => {
            println!("ok: {what}");
            Outcome::Passed
        }
        Err(why) => {
            println!("!! {what}: {why}");
            Outcome::Failed
        }
    });
}
