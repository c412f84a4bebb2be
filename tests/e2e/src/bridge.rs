//! The loopback bridge: serves the page to Chromium and carries its calls to the core, as the window does.

use std::cell::RefCell;
use std::convert::Infallible;
use std::net::TcpListener;
use std::path::PathBuf;
use std::rc::Rc;
use std::thread::JoinHandle;

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::runtime::Builder;
use tokio::sync::oneshot;
use tokio::task::{LocalSet, spawn_local};
use vihko::api::{self, Desk, Refusal};
use vihko::keyring::Keyring;
use vihko::notebook::Clock;
use vihko::update::Publisher;

use crate::root;
use crate::setup::Setup;

/// A server on this computer alone, for one window.
pub struct Bridge {
    stop: Option<oneshot::Sender<()>>,
    serving: Option<JoinHandle<()>>,
    /// Where the page is.
    pub address: String,
}

/// What one window is served from.
struct Served {
    desk: RefCell<Desk>,
    /// The file or folder that answers every question for a place.
    choose: Option<PathBuf>,
    /// The file that the program was opened by, until the page takes it.
    handed: RefCell<Option<PathBuf>>,
}

impl Bridge {
    /// Serves this scenario's data folder.
    pub fn start(setup: &Setup) -> Bridge {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        let today = setup.today.as_deref().map(|day| day.parse().unwrap());
        let clock = today.map_or(Clock::System, Clock::Fixed);
        let (folder, choose) = (setup.folder().to_owned(), setup.choose.clone());
        let keyring = match setup.has_keyring {
            true => Keyring::in_memory(),
            false => Keyring::of_system(),
        };
        let (handed, publisher) = (setup.handed.clone(), setup.publisher.clone());
        let (stop, stopped) = oneshot::channel();
        let serving = std::thread::spawn(move || {
            let desk = Desk::new(&folder, clock).with_keyring(keyring);
            let publisher = publisher.as_deref().and_then(Publisher::read);
            let served = Served {
                desk: RefCell::new(match publisher {
                    Some(publisher) => desk.trusting(publisher),
                    None => desk,
                }),
                choose,
                handed: RefCell::new(handed),
            };
            let runtime = Builder::new_current_thread().enable_io().build().unwrap();
            LocalSet::new().block_on(&runtime, async {
                spawn_local(serve(listener, Rc::new(served)));
                let _ = stopped.await;
            });
        });
        Bridge {
            stop: Some(stop),
            serving: Some(serving),
            address,
        }
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(serving) = self.serving.take() {
            let _ = serving.join();
        }
    }
}

async fn serve(listener: TcpListener, served: Rc<Served>) {
    listener.set_nonblocking(true).unwrap();
    let listener = tokio::net::TcpListener::from_std(listener).unwrap();
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let served = Rc::clone(&served);
        spawn_local(async move {
            let answering = service_fn(|request| answered(request, &served));
            // A browser that closes meanwhile hears no answer.
            let _ = http1::Builder::new()
                .serve_connection(TokioIo::new(stream), answering)
                .await;
        });
    }
}

async fn answered(
    request: Request<Incoming>,
    served: &Served,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (asked, body) = request.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let path = asked.uri.path();
    let response = match (&asked.method, path.split_once('/').map(|(_, rest)| rest)) {
        (&Method::POST, Some(rest)) => {
            let (who, command) = rest.split_once('/').unwrap();
            let arguments = serde_json::from_slice(&body).unwrap();
            let done = match who {
                "call" => api::dispatch(&mut served.desk.borrow_mut(), command, arguments),
                _ => served.act(command, &arguments),
            };
            let (status, content) = match done {
                Ok(answer) => (200, answer),
                Err(refusal) => (400, serde_json::to_value(refusal).unwrap()),
            };
            Response::builder()
                .status(status)
                .header("Content-Type", "application/json")
                .body(content.to_string().into())
        }
        _ => file(path),
    };
    Ok(response.unwrap())
}

impl Served {
    /// What only a desktop has is answered as the window answers it in a test.
    fn act(&self, act: &str, arguments: &Value) -> Result<Value, Refusal> {
        match act {
            "choose_file" | "choose_existing" | "choose_folder" => Ok(json!(self.choose)),
            "touch" => Ok(Value::Null),
            "handed" => Ok(json!(self.handed.take())),
            // A paper that has been laid ready can be opened and printed.
            "open_paper" | "print_paper" => {
                let desk = self.desk.borrow();
                match desk.ready(arguments["name"].as_str().unwrap()) {
                    Ok(_) => Ok(Value::Null),
                    Err(error) => Err(Refusal::of(&error, desk.text())),
                }
            }
            other => panic!("the window has no act {other}"),
        }
    }
}

fn file(path: &str) -> hyper::http::Result<Response<Full<Bytes>>> {
    let name = path.trim_start_matches('/');
    let name = if name.is_empty() { "index.html" } else { name };
    match std::fs::read(root().join("ui/dist").join(name)) {
        Ok(content) => Response::builder()
            .header("Content-Type", kind(name))
            .header("Content-Security-Policy", policy())
            .body(content.into()),
        Err(_) => Response::builder().status(404).body(Full::default()),
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
