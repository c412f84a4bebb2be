//! The driver that a window is steered through.

use std::net::{TcpListener, TcpStream};
#[cfg(unix)]
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tokio::runtime::Runtime;

use crate::program;
use crate::setup::{Leg, Light, Setup};
use crate::system;

/// A program that ends with its owner, and everything that it has started.
pub struct Running(pub(crate) Child);

impl Running {
    pub(crate) fn start(command: &mut Command) -> Running {
        #[cfg(unix)]
        command.process_group(0);
        let child = command.stdin(Stdio::null()).spawn();
        Running(child.unwrap_or_else(|error| panic!("{command:?}: {error}")))
    }

    /// The program's number in the system.
    pub fn id(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        system::kill_all(self.0.id());
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the leg's driver; what it starts sees this screen and the scenario's data folder.
pub fn driver(setup: &Setup, display: &str) -> (Running, String) {
    let port = free_port();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let own = std::iter::once(setup.system.path().to_owned());
    let path = std::env::join_paths(own.chain(std::env::split_paths(&path))).unwrap();
    let mut command = Command::new(match setup.leg {
        Leg::RealWindow if cfg!(windows) => edge_driver(),
        Leg::RealWindow => "WebKitWebDriver".into(),
        Leg::Chromium => "chromedriver".into(),
    });
    command
        .arg(format!("--port={port}"))
        .env("DISPLAY", display)
        .env("GDK_BACKEND", "x11")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("SEURANTAVIHKO_DATA", setup.folder())
        .env("PATH", path)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if let Some(today) = &setup.today {
        command.env("SEURANTAVIHKO_TODAY", today);
    }
    if let Some(path) = &setup.choose {
        command.env("SEURANTAVIHKO_CHOOSE", path);
    }
    if let Some(seconds) = setup.idle_seconds {
        command.env("SEURANTAVIHKO_IDLE", seconds.to_string());
    }
    command.env("SEURANTAVIHKO_AWAY", setup.away_file());
    if let Some(seconds) = setup.copy_seconds {
        command.env("SEURANTAVIHKO_COPY", seconds.to_string());
    }
    if setup.has_keyring {
        command.env("SEURANTAVIHKO_KEYRING", "memory");
    }
    if let Some(bus) = &setup.bus {
        command.envs(bus.variables());
    }
    if let Some(key) = &setup.publisher {
        command.env("SEURANTAVIHKO_PUBLISHER", key);
    }
    if setup.light == Light::Night {
        command.env("GTK_THEME", "Adwaita:dark");
    }
    let driver = Running::start(&mut command);
    wait_for(port);
    (driver, format!("http://127.0.0.1:{port}"))
}

/// Edge's driver: in the folder that machines for tests name, or in `PATH`.
fn edge_driver() -> PathBuf {
    let folder = std::env::var_os("EDGEWEBDRIVER").unwrap_or_default();
    Path::new(&folder).join("msedgedriver")
}

/// Starts a session on the driver. A window that does not answer is tried once more.
pub fn session(runtime: &Runtime, driver: &str, setup: &Setup) -> Client {
    let capabilities = capabilities(setup);
    let mut told = String::new();
    for _ in 0..2 {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities.clone());
        let connected = runtime.block_on(async {
            tokio::time::timeout(Duration::from_secs(60), builder.connect(driver)).await
        });
        match connected {
            Ok(Ok(client)) => return client,
            Ok(Err(error)) => told = error.to_string(),
            Err(_) => told = "no answer within a minute".to_owned(),
        }
    }
    panic!("no session on {:?}: {told}", setup.leg);
}

fn capabilities(setup: &Setup) -> Capabilities {
    let (width, height) = setup.size;
    let wanted = match setup.leg {
        // Edge's driver starts the program and finds its web view by the folder that this keeps its own things in.
        Leg::RealWindow if cfg!(windows) => json!({
            "browserName": "webview2",
            "ms:edgeChromium": true,
            "ms:edgeOptions": {
                "binary": program(),
                "args": setup.handed.iter().collect::<Vec<_>>(),
                "webviewOptions": { "userDataFolder": setup.folder().join("page") },
            },
        }),
        Leg::RealWindow => {
            let args: Vec<_> = setup.handed.iter().collect();
            json!({ "webkitgtk:browserOptions": { "binary": program(), "args": args } })
        }
        Leg::Chromium => {
            let mut args = vec![
                "--headless=new".to_owned(),
                "--no-sandbox".to_owned(),
                "--disable-dev-shm-usage".to_owned(),
                "--hide-scrollbars".to_owned(),
                format!("--window-size={width},{height}"),
            ];
            args.extend(match setup.light {
                Light::Day => None,
                Light::Night => Some("--force-dark-mode".to_owned()),
                Light::Contrast => Some("--force-high-contrast".to_owned()),
            });
            json!({ "goog:chromeOptions": { "args": args } })
        }
    };
    wanted.as_object().unwrap().clone()
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

fn wait_for(port: u16) {
    let started = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(
            started.elapsed() < Duration::from_secs(30),
            "the driver does not start"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
}
