//! Asks Windows, by its documented functions.
// The functions of Windows are called through pointers; each call says why it is sound.
#![allow(unsafe_code)]

use std::ffi::c_void;
use std::os::windows::ffi::OsStringExt;
use std::os::windows::fs::OpenOptionsExt;
use std::os::windows::io::AsRawHandle;
use std::path::{Path, PathBuf};

use windows_sys::Win32::Storage::CloudFilters::{
    CF_SYNC_ROOT_INFO_CLASS, CF_SYNC_ROOT_INFO_PROVIDER, CF_SYNC_ROOT_PROVIDER_INFO,
};
use windows_sys::Win32::Storage::FileSystem::{
    BusType1394, BusTypeSd, BusTypeUsb, FILE_SHARE_READ, FILE_SHARE_WRITE, GetDriveTypeW,
    GetVolumeNameForVolumeMountPointW, GetVolumePathNameW,
};
use windows_sys::Win32::System::IO::DeviceIoControl;
use windows_sys::Win32::System::Ioctl::{
    IOCTL_STORAGE_QUERY_PROPERTY, PropertyStandardQuery, STORAGE_DEVICE_DESCRIPTOR,
    STORAGE_PROPERTY_QUERY, StorageDeviceProperty,
};
use windows_sys::Win32::System::LibraryLoader::{
    GetProcAddress, LOAD_LIBRARY_SEARCH_SYSTEM32, LoadLibraryExW,
};
use windows_sys::core::{HRESULT, PCWSTR};

use super::{Bus, Drive, Kind, Place, place, service_name};
use crate::disk::wide;

/// Values of `GetDriveTypeW` (fileapi.h).
const DRIVE_REMOVABLE: u32 = 2;
const DRIVE_REMOTE: u32 = 4;
const DRIVE_CDROM: u32 = 5;

/// The place of a path without links, if it is another than this computer's own disk.
pub(in crate::place) fn of_this_computer(path: &Path) -> Option<Place> {
    let root = volume(path)?;
    let windows = std::env::var_os("SystemRoot").and_then(|it| volume(Path::new(&it)));
    place(Drive {
        kind: kind(&root),
        bus: bus(&root),
        has_windows: windows.as_ref() == Some(&root),
        service: path.ancestors().find(|it| it.exists()).and_then(service),
    })
}

/// Where the volume of a path is seen: `C:\`, or the folder that it is mounted in; not in its verbatim form.
fn volume(path: &Path) -> Option<PathBuf> {
    let path = wide(path);
    let mut root = vec![0; path.len() + 1];
    let length = u32::try_from(root.len()).ok()?;
    // SAFETY: the path ends with a zero; the buffer has the length that is named.
    let found = unsafe { GetVolumePathNameW(path.as_ptr(), root.as_mut_ptr(), length) };
    let root = (found != 0).then(|| PathBuf::from(text(&root)))?;
    let short = root.to_str().and_then(|it| it.strip_prefix(r"\\?\"));
    let is_letter = |it: &&str| it.as_bytes().get(1) == Some(&b':');
    Some(short.filter(is_letter).map_or(root.clone(), PathBuf::from))
}

fn kind(root: &Path) -> Kind {
    let root = wide(root);
    // SAFETY: the root ends with a zero.
    match unsafe { GetDriveTypeW(root.as_ptr()) } {
        DRIVE_REMOVABLE => Kind::Removable,
        DRIVE_REMOTE => Kind::Remote,
        DRIVE_CDROM => Kind::Disc,
        _ => Kind::Fixed,
    }
}

/// The bus of a volume; asking needs no right to read what is on it.
fn bus(root: &Path) -> Option<Bus> {
    let mut named = root.as_os_str().to_owned();
    if !named.as_encoded_bytes().ends_with(br"\") {
        named.push(r"\");
    }
    let named = wide(&named);
    // As long as `\\?\Volume{GUID}\` can be.
    let mut volume = [0; 64];
    // SAFETY: the root ends with a zero; the buffer has the length that is named.
    let found =
        unsafe { GetVolumeNameForVolumeMountPointW(named.as_ptr(), volume.as_mut_ptr(), 64) };
    let volume = (found != 0).then(|| text(&volume))?;
    // With its last sign it would be the folder at its top.
    let device = volume.to_str()?.trim_end_matches('\\');
    let device = std::fs::OpenOptions::new()
        .access_mode(0)
        .share_mode(FILE_SHARE_READ | FILE_SHARE_WRITE)
        .open(device)
        .ok()?;
    let query = STORAGE_PROPERTY_QUERY {
        PropertyId: StorageDeviceProperty,
        QueryType: PropertyStandardQuery,
        AdditionalParameters: [0],
    };
    let mut answer = STORAGE_DEVICE_DESCRIPTOR::default();
    let mut answered = 0;
    // SAFETY: the handle is open for the whole call; both structures have the sizes that are named. What does not
    // fit into the answer is left away by Windows; the bus stands before it.
    let done = unsafe {
        DeviceIoControl(
            device.as_raw_handle(),
            IOCTL_STORAGE_QUERY_PROPERTY,
            (&raw const query).cast(),
            size_of::<STORAGE_PROPERTY_QUERY>() as u32,
            (&raw mut answer).cast(),
            size_of::<STORAGE_DEVICE_DESCRIPTOR>() as u32,
            &mut answered,
            std::ptr::null_mut(),
        )
    };
    // Windows has written at least up to the bus.
    let reached = answered as usize > std::mem::offset_of!(STORAGE_DEVICE_DESCRIPTOR, BusType);
    #[allow(non_upper_case_globals)] // The names are those of Windows.
    (done != 0 && reached).then_some(match answer.BusType {
        BusTypeUsb | BusType1394 | BusTypeSd => Bus::Outside,
        _ => Bus::Inside,
    })
}

/// `CfGetSyncRootInfoByPath` of cfapi.h.
type SyncRootInfo = unsafe extern "system" fn(
    PCWSTR,
    CF_SYNC_ROOT_INFO_CLASS,
    *mut c_void,
    u32,
    *mut u32,
) -> HRESULT;

/// The service that has registered a folder above this one. The library is looked up, for the oldest Windows 10 has
/// none.
fn service(there: &Path) -> Option<String> {
    let library = wide("cldapi.dll");
    // SAFETY: the name ends with a zero; only the folder of Windows itself is searched.
    let library = unsafe {
        LoadLibraryExW(
            library.as_ptr(),
            std::ptr::null_mut(),
            LOAD_LIBRARY_SEARCH_SYSTEM32,
        )
    };
    if library.is_null() {
        return None;
    }
    // SAFETY: the library stays loaded for as long as the program runs; the name ends with a zero.
    let found = unsafe { GetProcAddress(library, c"CfGetSyncRootInfoByPath".as_ptr().cast()) }?;
    // SAFETY: this is the documented signature of the function of this name.
    let ask: SyncRootInfo = unsafe { std::mem::transmute(found) };
    let path = wide(there);
    let mut info = CF_SYNC_ROOT_PROVIDER_INFO::default();
    // SAFETY: the path ends with a zero; the structure has the size that is named and belongs to the class.
    let told = unsafe {
        ask(
            path.as_ptr(),
            CF_SYNC_ROOT_INFO_PROVIDER,
            (&raw mut info).cast(),
            size_of::<CF_SYNC_ROOT_PROVIDER_INFO>() as u32,
            std::ptr::null_mut(),
        )
    };
    (told >= 0).then(|| service_name(&text(&info.ProviderName).to_string_lossy()))?
}

fn text(wide: &[u16]) -> std::ffi::OsString {
    let end = wide.iter().position(|it| *it == 0).unwrap_or(wide.len());
    std::ffi::OsString::from_wide(&wide[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_this_computer_lies_on_its_own_disk() {
        let folder = tempfile::tempdir().unwrap();
        let root = volume(folder.path()).unwrap();
        assert!(folder.path().starts_with(&root), "{}", root.display());
        assert_eq!(kind(&root), Kind::Fixed);
        assert_eq!(of_this_computer(folder.path()), None);
        assert_eq!(
            of_this_computer(&folder.path().join("uusi/ä ö.vihko")),
            None
        );
    }

    #[test]
    fn a_drive_that_is_not_there_is_no_reason_to_stop() {
        assert_eq!(bus(Path::new(r"Q:\")), None);
    }
}
