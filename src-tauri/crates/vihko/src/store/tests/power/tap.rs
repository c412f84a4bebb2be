//! How SQLite is made to write to such a disk: a VFS around the system's own that listens in one folder.
//!
//! It is the default of this test program, so that the real `Store::open` goes through it; everywhere but in a
//! tapped folder it is the system's own.
#![allow(unsafe_code, reason = "a VFS is a table of C functions")]

use std::ffi::{CStr, c_char, c_int, c_void};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicPtr, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};

use rusqlite::ffi;

use super::disk::{Dead, Disk};

type Shared = Arc<Mutex<Disk>>;

static TAPPED: Mutex<Vec<(PathBuf, Shared)>> = Mutex::new(Vec::new());

/// The system's own VFS.
static SYSTEM: AtomicPtr<ffi::sqlite3_vfs> = AtomicPtr::new(std::ptr::null_mut());

/// A folder whose files lie on a disk of their own, for as long as this is kept.
pub(super) struct Tap {
    folder: PathBuf,
    pub(super) disk: Shared,
}

impl Tap {
    pub(super) fn on(folder: &Path, disk: Disk) -> Tap {
        static REGISTERED: Once = Once::new();
        REGISTERED.call_once(register);
        // As SQLite names its files: on Windows not in the verbatim form.
        let named = if cfg!(windows) {
            std::path::absolute
        } else {
            std::fs::canonicalize
        };
        let folder = named(folder).unwrap();
        let disk = Arc::new(Mutex::new(disk));
        locked(&TAPPED).push((folder.clone(), Arc::clone(&disk)));
        Tap { folder, disk }
    }

    pub(super) fn disk(&self) -> MutexGuard<'_, Disk> {
        locked(&self.disk)
    }
}

impl Drop for Tap {
    fn drop(&mut self) {
        locked(&TAPPED).retain(|(folder, _)| *folder != self.folder);
    }
}

/// An open file: SQLite's head, ours, and behind it the system's own open file.
#[repr(C)]
struct Open {
    head: ffi::sqlite3_file,
    disk: *const Mutex<Disk>,
    file: usize,
}

static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    // The first version has no shared memory: an exclusive notebook does without.
    iVersion: 1,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: None,
    xShmLock: None,
    xShmBarrier: None,
    xShmUnmap: None,
    xFetch: None,
    xUnfetch: None,
};

fn register() {
    // SAFETY: the system's VFS lives as long as the program, and so does the copy, which is leaked. The copied
    // functions need nothing of the struct but what was copied with them.
    unsafe {
        let system = ffi::sqlite3_vfs_find(std::ptr::null());
        SYSTEM.store(system, Ordering::Release);
        let mut ours = *system;
        ours.szOsFile += size_of::<Open>() as c_int;
        ours.zName = c"tapped".as_ptr();
        ours.xOpen = Some(open);
        ours.xDelete = Some(delete);
        let ours = Box::leak(Box::new(ours));
        assert_eq!(ffi::sqlite3_vfs_register(ours, 1), ffi::SQLITE_OK);
    }
}

fn system() -> *mut ffi::sqlite3_vfs {
    SYSTEM.load(Ordering::Acquire)
}

fn tapped(path: &Path) -> Option<Shared> {
    let tapped = locked(&TAPPED);
    let found = tapped.iter().find(|(folder, _)| path.starts_with(folder));
    found.map(|(_, disk)| Arc::clone(disk))
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

unsafe fn path(name: *const c_char) -> Option<PathBuf> {
    let name = unsafe { (!name.is_null()).then(|| CStr::from_ptr(name)) }?;
    Some(PathBuf::from(name.to_str().ok()?))
}

/// The system's own open file behind ours.
unsafe fn inner(file: *mut ffi::sqlite3_file) -> *mut ffi::sqlite3_file {
    unsafe { file.byte_add(size_of::<Open>()) }
}

/// Does something with the disk on which the file lies.
unsafe fn on_disk(
    file: *mut ffi::sqlite3_file,
    code: c_int,
    act: impl FnOnce(&mut Disk, usize) -> Result<(), Dead>,
) -> c_int {
    // SAFETY: SQLite calls a file's methods only between its opening and its closing.
    let open = unsafe { &*file.cast::<Open>() };
    let mut disk = locked(unsafe { &*open.disk });
    match act(&mut disk, open.file) {
        Ok(()) => ffi::SQLITE_OK,
        Err(Dead) => code,
    }
}

/// Calls a method of the system's own open file.
macro_rules! passed_on {
    ($file:expr, $method:ident $(, $argument:expr)*) => {
        // SAFETY: the system's own file was opened with ours and gave its methods then.
        unsafe {
            let inner = inner($file);
            match (*(*inner).pMethods).$method {
                Some(method) => method(inner $(, $argument)*),
                None => ffi::SQLITE_MISUSE,
            }
        }
    };
}

unsafe extern "C" fn open(
    _vfs: *mut ffi::sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out_flags: *mut c_int,
) -> c_int {
    // SAFETY: the pointers are SQLite's; the file has room for our head and the system's own behind it.
    unsafe {
        let Some(xopen) = (*system()).xOpen else {
            return ffi::SQLITE_MISUSE;
        };
        let tapped = path(name).and_then(|path| Some((tapped(&path)?, path)));
        let Some((disk, path)) = tapped else {
            return xopen(system(), name, file, flags, out_flags);
        };
        (*file).pMethods = std::ptr::null();
        let nr = {
            let mut disk = locked(&disk);
            if disk.alive().is_err() {
                return ffi::SQLITE_CANTOPEN;
            }
            disk.file(&path)
        };
        let code = xopen(system(), name, inner(file), flags, out_flags);
        if code == ffi::SQLITE_OK {
            file.cast::<Open>().write(Open {
                head: ffi::sqlite3_file { pMethods: &METHODS },
                disk: Arc::into_raw(disk),
                file: nr,
            });
        }
        code
    }
}

unsafe extern "C" fn delete(
    _vfs: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    sync_folder: c_int,
) -> c_int {
    // SAFETY: the pointers are SQLite's.
    unsafe {
        if let Some(path) = path(name)
            && let Some(disk) = tapped(&path)
            && path.exists()
            && locked(&disk).remove(&path).is_err()
        {
            return ffi::SQLITE_IOERR_DELETE;
        }
        match (*system()).xDelete {
            Some(xdelete) => xdelete(system(), name, sync_folder),
            None => ffi::SQLITE_MISUSE,
        }
    }
}

unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
    let code = passed_on!(file, xClose);
    // SAFETY: made by `Arc::into_raw` when the file was opened, and given back once.
    drop(unsafe { Arc::from_raw((*file.cast::<Open>()).disk) });
    code
}

unsafe extern "C" fn read(
    file: *mut ffi::sqlite3_file,
    bytes: *mut c_void,
    n: c_int,
    at: i64,
) -> c_int {
    match unsafe { on_disk(file, ffi::SQLITE_IOERR_READ, |disk, _| disk.alive()) } {
        ffi::SQLITE_OK => passed_on!(file, xRead, bytes, n, at),
        code => code,
    }
}

unsafe extern "C" fn write(
    file: *mut ffi::sqlite3_file,
    bytes: *const c_void,
    n: c_int,
    at: i64,
) -> c_int {
    // SAFETY: SQLite gives as many bytes as it says.
    let content = unsafe { std::slice::from_raw_parts(bytes.cast::<u8>(), n as usize) };
    let asked = |disk: &mut Disk, nr| disk.write(nr, at as u64, content);
    match unsafe { on_disk(file, ffi::SQLITE_IOERR_WRITE, asked) } {
        ffi::SQLITE_OK => passed_on!(file, xWrite, bytes, n, at),
        code => code,
    }
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, length: i64) -> c_int {
    let asked = |disk: &mut Disk, nr| disk.truncate(nr, length as u64);
    match unsafe { on_disk(file, ffi::SQLITE_IOERR_TRUNCATE, asked) } {
        ffi::SQLITE_OK => passed_on!(file, xTruncate, length),
        code => code,
    }
}

/// The real disk is not flushed: nothing of it is looked at after the cut.
unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, _flags: c_int) -> c_int {
    unsafe { on_disk(file, ffi::SQLITE_IOERR_FSYNC, Disk::flush) }
}

unsafe extern "C" fn file_size(file: *mut ffi::sqlite3_file, size: *mut i64) -> c_int {
    passed_on!(file, xFileSize, size)
}

unsafe extern "C" fn lock(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    passed_on!(file, xLock, level)
}

unsafe extern "C" fn unlock(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    passed_on!(file, xUnlock, level)
}

unsafe extern "C" fn check_reserved_lock(file: *mut ffi::sqlite3_file, out: *mut c_int) -> c_int {
    passed_on!(file, xCheckReservedLock, out)
}

unsafe extern "C" fn file_control(
    file: *mut ffi::sqlite3_file,
    operation: c_int,
    argument: *mut c_void,
) -> c_int {
    passed_on!(file, xFileControl, operation, argument)
}

unsafe extern "C" fn sector_size(file: *mut ffi::sqlite3_file) -> c_int {
    passed_on!(file, xSectorSize)
}

unsafe extern "C" fn device_characteristics(file: *mut ffi::sqlite3_file) -> c_int {
    passed_on!(file, xDeviceCharacteristics)
}
