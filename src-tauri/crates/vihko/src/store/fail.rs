//! What an answer of the database means to a person.

use rusqlite::{ErrorCode, ffi};

use crate::error::{Error, Failure};

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Error {
        Error::because(failure(&error), error)
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the list is the database's")]
fn failure(error: &rusqlite::Error) -> Failure {
    use rusqlite::Error::{
        FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, QueryReturnedNoRows,
        SqlInputError, SqliteFailure,
    };
    match error {
        SqliteFailure(error, _) | SqlInputError { error, .. } => told(error),
        QueryReturnedNoRows => Failure::NotFound,
        // A row that this program cannot have written.
        FromSqlConversionFailure(..) | IntegralValueOutOfRange(..) | InvalidColumnType(..) => {
            Failure::Damaged
        }
        _ => Failure::Internal,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the list is the database's")]
fn told(error: &ffi::Error) -> Failure {
    match error.code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Failure::Busy,
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Failure::Damaged,
        ErrorCode::DiskFull => Failure::DiskFull,
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => {
            Failure::ReadOnly
        }
        ErrorCode::SystemIoFailure => match error.extended_code {
            ffi::SQLITE_IOERR_SHORT_READ | ffi::SQLITE_IOERR_DATA | ffi::SQLITE_IOERR_CORRUPTFS => {
                Failure::Damaged
            }
            _ => Failure::DiskFailed,
        },
        _ => Failure::Internal,
    }
}
