//! The window: it shares one desk of the core, and lets the page call the core's commands.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod desk;
mod handed;
mod idle;
mod papers;
mod selftest;
mod system;
mod update;

use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;
use tauri::webview::PageLoadEvent;
use tauri::{Manager, RunEvent, State, Webview, WindowEvent};
use vihko::api::{self, Desk, Refusal};

/// Carries out one command of the core. Asynchronous, because the window must go on meanwhile.
#[tauri::command(async)]
fn call(
    desk: State<'_, Mutex<Desk>>,
    idle: State<'_, idle::Idle>,
    command: &str,
    args: Value,
) -> Result<Value, Refusal> {
    let mut desk = desk.lock().unwrap_or_else(PoisonError::into_inner);
    let answer = api::dispatch(&mut desk, command, args);
    // Whoever waits for something long is there when it ends.
    idle.touch();
    answer
}

/// The person is there; the page says so now and then.
#[tauri::command]
fn touch(idle: State<'_, idle::Idle>) {
    idle.touch();
}

fn main() -> ExitCode {
    let mut words = std::env::args_os().skip(1);
    if words.next().is_some_and(|word| word == "--selftest") {
        return selftest::run(words.next());
    }
    let Some(place) = desk::Place::find() else {
        system::say("There is no folder for the notebook: the system names no home folder.");
        return ExitCode::FAILURE;
    };
    let mut window = tauri::Builder::default();
    if place.runs_once() {
        window = window.plugin(tauri_plugin_single_instance::init(|app, words, folder| {
            desk::show(app);
            handed::from_second_start(app, words, &folder);
        }));
    }
    let folder = std::env::current_dir().unwrap_or_default();
    let built = window
        .manage(handed::Handed::started_with(
            std::env::args_os().skip(1),
            &folder,
        ))
        .manage(idle::Idle::new(place.is_test()))
        .setup(move |app| {
            // Only here, where a second start has ended already: whoever sits down at the desk clears it.
            app.manage(Mutex::new(place.desk()));
            idle::watch(app.handle().clone());
            if let Err(error) = place.open_window(app) {
                // Windows without its web view; a person sees no other trace of the program.
                system::say(&desk::no_window(app.handle()));
                eprintln!("{error}");
                app.handle().exit(1);
            }
            Ok(())
        })
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(tauri::generate_handler![
            call,
            touch,
            papers::choose_file,
            papers::choose_existing,
            papers::choose_folder,
            papers::open_paper,
            papers::print_paper,
            handed::handed,
            update::install_update,
        ])
        .on_window_event(|window, event| {
            if matches!(event, WindowEvent::CloseRequested { .. }) {
                desk::remember_size(window);
            }
        })
        .on_page_load(|page: &Webview, load| {
            // Nobody sees an empty window: the page has its first words when it has been loaded.
            if load.event() == PageLoadEvent::Finished {
                desk::show(page.app_handle());
            }
        })
        .build(tauri::generate_context!());
    match built {
        Ok(window) => {
            window.run(|app, event| {
                if matches!(event, RunEvent::Exit) {
                    desk::close(app);
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            system::say(&error.to_string());
            ExitCode::FAILURE
        }
    }
}
