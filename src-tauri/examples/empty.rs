//! A window with an empty page in it: what the window's first paint and memory are measured beside.

use tauri::http::Response;
use tauri::{WebviewUrl, WebviewWindowBuilder};

/// A page of the program's own, so that a web view is at work as in the window itself.
const PAGE: &str = "<!doctype html><html lang=\"fi\"><title>–</title><body style=\"background:#f7f6f2\"></body></html>";

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .register_uri_scheme_protocol("empty", |_, _| {
            let mut page = Response::new(PAGE.as_bytes().to_vec());
            let html = tauri::http::HeaderValue::from_static("text/html; charset=utf-8");
            page.headers_mut().insert("content-type", html);
            page
        })
        .setup(|app| {
            let nothing = WebviewUrl::CustomProtocol("empty://localhost".parse()?);
            WebviewWindowBuilder::new(app, "main", nothing)
                .inner_size(1366.0, 768.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
