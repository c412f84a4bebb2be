//! Streams deflated, the one packing that every reader of PDF knows (ISO 32000-1, 7.4.4).

use flate2::{Compress, Compression, FlushCompress, Status};

use crate::error::{Error, Result};

/// The highest level is a third slower and saves two bytes in a hundred.
const LEVEL: Compression = Compression::new(6);

/// Deflates one stream after the other; what it works with is laid out once.
pub struct Deflater {
    engine: Compress,
    packed: Vec<u8>,
}

impl Deflater {
    /// One that has not worked yet.
    pub fn new() -> Deflater {
        Deflater {
            engine: Compress::new(LEVEL, true),
            packed: Vec::new(),
        }
    }

    /// The bytes deflated. A strict reader takes a stream's last byte for the line end that follows it where that byte
    /// is one (ISO 19005-2, 6.1.7.1), so none ends that way: what comes after the end of the deflated data is not read.
    pub fn deflate(&mut self, bytes: &[u8]) -> Result<&[u8]> {
        self.engine.reset();
        self.packed.clear();
        loop {
            let left = usize::try_from(self.engine.total_in()).ok();
            let left = left.and_then(|done| bytes.get(done..)).unwrap_or_default();
            // What cannot be packed grows by a few bytes.
            self.packed.reserve(left.len() / 2 + 64);
            let status = self
                .engine
                .compress_vec(left, &mut self.packed, FlushCompress::Finish)
                .map_err(Error::internal)?;
            match status {
                Status::StreamEnd => break,
                Status::Ok | Status::BufError => {}
            }
        }
        if matches!(self.packed.last(), Some(b'\r' | b'\n')) {
            self.packed.push(0);
        }
        Ok(&self.packed)
    }
}
