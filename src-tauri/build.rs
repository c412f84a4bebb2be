//! Embeds what Tauri needs: the configuration, the capabilities and, on Windows, the icon.

fn main() {
    tauri_build::build();
}
