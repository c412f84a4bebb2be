//! The loopback bridge: serves the page to Chromium and carries its calls to the core, as the window does.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use serde_json::Value;
use tiny_http::{Header, Method, Request, Response, Server};
use vihko::api::{self, Desk, Refusal};
use vihko::notebook::Clock;

use crate::root;
use crate::setup::Setup;

/// A server on this computer alone, for one window.
pub struct Bridge {
    server: Arc<Server>,
    serving: Option<JoinHandle<()>>,
    /// Where the page is.
    pub address: String,
}

impl Bridge {
    /// Serves this scenario's data folder.
    pub fn start(setup: &Setup) -> Bridge {
        let server = Arc::new(Server::http("127.0.0.1:0").unwrap());
        let address = format!("http://{}/", server.server_addr());
        let today = setup.today.as_deref().map(|day| day.parse().unwrap());
        let clock = today.map_or(Clock::System, Clock::Fixed);
        let desk = Mutex::new(Desk::new(setup.folder(), clock));
        let (listening, choose) = (Arc::clone(&server), setup.choose.clone());
        let serving = std::thread::spawn(move || {
            for request in listening.incoming_requests() {
                answer(request, &desk, choose.as_deref());
            }
        });
        Bridge {
            server,
            serving: Some(serving),
            address,
        }
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        self.server.unblock();
        if let Some(serving) = self.serving.take() {
            let _ = serving.join();
        }
    }
}

fn arguments(request: &mut Request) -> Value {
    let mut body = String::new();
    request.as_reader().read_to_string(&mut body).unwrap();
    serde_json::from_str(&body).unwrap()
}

fn answer(mut request: Request, desk: &Mutex<Desk>, choose: Option<&Path>) {
    let path = request.url().to_owned();
    let response = if let (Method::Post, Some(command)) =
        (request.method(), path.strip_prefix("/call/"))
    {
        let arguments = arguments(&mut request);
        let mut desk = desk.lock().unwrap_or_else(PoisonError::into_inner);
        let (status, content) = match api::dispatch(&mut desk, command, arguments) {
            Ok(answer) => (200, answer),
            Err(refusal) => (400, serde_json::to_value(refusal).unwrap()),
        };
        Response::from_string(content.to_string())
            .with_status_code(status)
            .with_header(header("Content-Type", "application/json"))
    } else if let (Method::Post, Some(act)) = (request.method(), path.strip_prefix("/desktop/")) {
        // What only a desktop has is answered as the window answers it in a test.
        let arguments = arguments(&mut request);
        let (status, content) = match act {
            "choose_file" | "choose_existing" | "choose_folder" => {
                (200, serde_json::to_value(choose).unwrap())
            }
            "touch" => (200, Value::Null),
            "open_paper" | "print_paper" => ready(desk, &arguments),
            other => panic!("the window has no act {other}"),
        };
        Response::from_string(content.to_string()).with_status_code(status)
    } else {
        file(&path)
    };
    // A browser that closes meanwhile hears no answer.
    let _ = request.respond(response);
}

/// A paper that has been laid ready can be opened and printed.
fn ready(desk: &Mutex<Desk>, arguments: &Value) -> (u16, Value) {
    let desk = desk.lock().unwrap_or_else(PoisonError::into_inner);
    match desk.ready(arguments["name"].as_str().unwrap()) {
        Ok(_) => (200, Value::Null),
        Err(error) => {
            let refusal = Refusal::of(&error, desk.text());
            (400, serde_json::to_value(refusal).unwrap())
        }
    }
}

fn file(path: &str) -> Response<std::io::Cursor<Vec<u8>>> {
    let page = root().join("ui/dist");
    let name = path.split('?').next().unwrap().trim_start_matches('/');
    let name = if name.is_empty() { "index.html" } else { name };
    let file: PathBuf = page.join(name);
    match std::fs::read(&file) {
        Ok(content) => Response::from_data(content)
            .with_header(header("Content-Type", kind(name)))
            .with_header(header("Content-Security-Policy", &policy())),
        Err(_) => Response::from_data(Vec::new()).with_status_code(404),
    }
}

/// The window's own policy, with the bridge in the place of Tauri's calls.
fn policy() -> String {
    let config = std::fs::read_to_string(root().join("src-tauri/tauri.conf.json")).unwrap();
    let config: Value = serde_json::from_str(&config).unwrap();
    let policy = config["app"]["security"]["csp"].as_str().unwrap();
    policy.replace("ipc: http://ipc.localhost", "'self'")
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript",
        "css" => "text/css",
        "svg" => "image/svg+xml",
        "ttf" => "font/ttf",
        _ => "application/octet-stream",
    }
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).unwrap()
}
