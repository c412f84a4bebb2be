//! The program behind `cargo xtask`.

use std::path::Path;
use std::process::{Command, ExitCode};

use xtask::needs::{Need, TO_BUILD, provide};
use xtask::run::{cargo, surely, through, vihko};
use xtask::tally::Tally;
use xtask::{fuzz, packages, release, root, tests, texts, update, window, windows};

const HELP: &str = "\
cargo xtask COMMAND

  demo        sets up what is missing, builds, and makes the practice notebook and its report
  test        sets up what is missing and runs every test
  run         opens the window on one's own notebook
  vihko ARGS  runs the program `vihko` on one's own notebook
  endure      runs the tests that take long
  bench       measures
  pictures    takes pictures of every screen and makes contact sheets of them in `target/pictures`
  fuzz [SECONDS] [TARGET]
              lets programs look for input that does harm, so long for each target (60 seconds)
  release [TAG]
              checks the dependencies, builds what is shipped, and lists its parts in `target/release-files`; refuses
              a tag of another version
  windows     builds the programs for Windows on Debian, tries them in Wine, and makes the setup program and the
              portable zip in `target/windows-files`
  packages    makes the .deb and the .rpm, installs the .deb, tries it and takes it away again
  update INSTALLER
              makes a signed update of an installer, beside it; `--new-key` instead makes a key to sign with
  texts       writes the methods of the texts anew, after a change in `locales`
  fonts       cuts the faces that the papers embed out of the original font";

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let command = arguments.next().unwrap_or_default();
    let root = root();
    let done = match command.to_string_lossy().as_ref() {
        "demo" => demo(&root),
        "test" => Ok(summed_up(tests::all(&root))),
        "run" => window::run(&root),
        "vihko" => provide(TO_BUILD).and_then(|()| through(&mut vihko(&root, arguments))),
        "endure" => Ok(summed_up(tests::long(&root))),
        "bench" => bench(&root),
        "pictures" => window::pictures(&root, arguments),
        "texts" => texts::write(&root).map(|paths| {
            println!("{}", paths.join("\n"));
            ExitCode::SUCCESS
        }),
        "release" => release::release(&root, arguments.next()),
        "windows" => windows::all(&root).map(summed_up),
        "packages" => packages::packages(&root).map(summed_up),
        "update" => update::run(arguments),
        "fuzz" => fuzz::run(&root, arguments),
        "fonts" => fonts(&root),
        "" | "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        other => Err(format!("There is no command `{other}`.\n\n{HELP}")),
    };
    done.unwrap_or_else(|why| {
        eprintln!("{why}");
        ExitCode::FAILURE
    })
}

/// The last line of a test run, and the exit code that goes with it.
fn summed_up(tally: Tally) -> ExitCode {
    println!("\n{tally}");
    if tally.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Makes the practice notebook anew.
fn demo(root: &Path) -> Result<ExitCode, String> {
    provide(TO_BUILD)?;
    let folder = root.join("target/demo");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|error| format!("target/demo: {error}"))?;
    }
    surely(cargo(&["build", "--package", "vihko-cli"]).current_dir(root))?;
    through(vihko(root, ["demo", "target/demo"]).current_dir(root))
}

fn bench(root: &Path) -> Result<ExitCode, String> {
    provide(TO_BUILD)?;
    surely(cargo(&["bench", "--package", "vihko-tests"]).current_dir(root))?;
    window::bench(root)
}

/// Cuts the faces with the script that lies beside them; the original comes as a package.
fn fonts(root: &Path) -> Result<ExitCode, String> {
    let script = root.join("src-tauri/crates/vihko/fonts/cut.py");
    if !script.is_file() {
        return Err("There is no script that cuts fonts.".to_owned());
    }
    provide(&[Need::Venv])?;
    let work = root.join("target/fonts");
    std::fs::create_dir_all(&work).map_err(|error| format!("target/fonts: {error}"))?;
    let run = |program: &str, arguments: &[&str]| {
        surely(Command::new(program).args(arguments).current_dir(&work))
    };
    run("python3", &["-m", "venv", "cut"])?;
    let python = work.join("cut/bin/python");
    let python = python.to_string_lossy();
    run(
        &python,
        &[
            "-m",
            "pip",
            "install",
            "-q",
            "fonttools==4.60.1",
            "brotli==1.2.1",
        ],
    )?;
    run("npm", &["pack", "--silent", "inter-ui@4.1.1"])?;
    run("tar", &["xzf", "inter-ui-4.1.1.tgz"])?;
    let script = script.to_string_lossy();
    run(&python, &[&script, "package/variable/InterVariable.woff2"])?;
    Ok(ExitCode::SUCCESS)
}
