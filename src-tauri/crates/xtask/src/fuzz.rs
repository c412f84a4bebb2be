//! `cargo xtask fuzz`: programs that look by themselves for input that does harm, led by which code it reaches.

use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use crate::needs::{TO_BUILD, provide};
use crate::run::{cargo, surely};

/// What LLVM adds so that libFuzzer sees which code is reached. The stable compiler takes these flags; a sanitizer,
/// which it does not have, would find nothing more where all code is safe Rust.
const FLAGS: [&str; 8] = [
    "--cfg fuzzing",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Ccodegen-units=1",
    "-Cforce-frame-pointers",
];

/// The workspace of the programs, below this one.
const FUZZ: &str = "tests/fuzz";

/// What they are built into, and what they find.
const TARGET: &str = "target/fuzz";

/// How long each program runs if nothing is said, in seconds.
const USUAL: u64 = 60;

/// What a program may take: seconds for one input, and megabytes.
const LIMITS: [&str; 2] = ["-timeout=20", "-rss_limit_mb=2048"];

/// Builds the programs and runs each, or the one that is named, for so many seconds. What does harm is kept below
/// `target/fuzz/found`; then the exit code is not 0.
pub fn run(root: &Path, arguments: impl Iterator<Item = OsString>) -> Result<ExitCode, String> {
    let (mut seconds, mut only) = (USUAL, None);
    for argument in arguments {
        let word = argument.to_string_lossy().into_owned();
        match word.parse() {
            Ok(number) => seconds = number,
            Err(_) => only = Some(word),
        }
    }
    let mut targets = targets(root)?;
    if let Some(only) = &only {
        targets.retain(|it| it == only);
        if targets.is_empty() {
            return Err(format!("There is no target `{only}` in {FUZZ}/targets."));
        }
    }
    provide(TO_BUILD)?;
    let host = host()?;
    let mut build = cargo(&[
        "build",
        "--release",
        "--locked",
        "--bins",
        "--target",
        &host,
    ]);
    surely(
        build
            .env("RUSTFLAGS", FLAGS.join(" "))
            .env("CARGO_TARGET_DIR", root.join(TARGET))
            .current_dir(root.join(FUZZ)),
    )?;
    let mut told = Vec::new();
    let mut harmed = false;
    for target in &targets {
        let ended = tried(root, &host, target, seconds)?;
        harmed |= ended.harmed;
        told.push(format!("{target:10} {}", ended.told));
    }
    println!("\n{}", told.join("\n"));
    Ok(match harmed {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

/// How a run ended.
struct Ended {
    harmed: bool,
    told: String,
}

fn tried(root: &Path, host: &str, target: &str, seconds: u64) -> Result<Ended, String> {
    println!("\n== {target}");
    let own = root.join(TARGET).join("corpus").join(target);
    let found = root.join(TARGET).join("found");
    for folder in [&own, &found] {
        let made = std::fs::create_dir_all(folder);
        made.map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let program = root.join(TARGET).join(host).join("release").join(target);
    let mut child = Command::new(program)
        .arg(own)
        .arg(root.join(FUZZ).join("corpus").join(target))
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-artifact_prefix={}/{target}-", found.display()))
        .args(LIMITS)
        .arg("-print_final_stats=1")
        .current_dir(root)
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{target}: {error}"))?;
    let (mut last, mut runs) = (String::new(), String::from("0"));
    if let Some(errors) = child.stderr.take() {
        for line in BufReader::new(errors).lines().map_while(Result::ok) {
            if let Some(number) = line.strip_prefix("stat::number_of_executed_units:") {
                runs = number.trim().to_owned();
            }
            match line.contains(" cov: ") {
                true => last = line,
                false => println!("{line}"),
            }
        }
    }
    let status = child.wait().map_err(|error| format!("{target}: {error}"))?;
    let reached = last.split_whitespace().skip_while(|it| *it != "cov:");
    let reached = reached.take(2).collect::<Vec<_>>().join(" ");
    let end = match status.success() {
        true => "nothing does harm",
        false => "SOMETHING DOES HARM: see target/fuzz/found",
    };
    Ok(Ended {
        harmed: !status.success(),
        told: format!("{runs} inputs, {reached}: {end}"),
    })
}

fn targets(root: &Path) -> Result<Vec<String>, String> {
    let there = std::fs::read_dir(root.join(FUZZ).join("targets"));
    let there = there.map_err(|error| format!("{FUZZ}/targets: {error}"))?;
    let mut names: Vec<String> = there
        .flatten()
        .filter_map(|it| Some(it.path().file_stem()?.to_string_lossy().into_owned()))
        .collect();
    names.sort();
    Ok(names)
}

/// The kind of computer that this is: with it named, only the programs get the flags and not what builds them.
fn host() -> Result<String, String> {
    let output = Command::new("rustc")
        .arg("-vV")
        .output()
        .map_err(|error| format!("rustc: {error}"))?;
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    let host = told.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .ok_or_else(|| "rustc does not say what computer this is".to_owned())
}
