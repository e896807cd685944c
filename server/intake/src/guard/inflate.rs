//! Inflating a part in a stream, counting what really comes out.

use crate::{Excess, Limits, Unreadable};
use flate2::Crc;
use flate2::read::DeflateDecoder;
use std::io::{self, Read, Seek};
use zip::CompressionMethod;
use zip::read::ZipFile;

/// Below this size a part may be as compressible as it likes.
const SMALL: u64 = 1 << 20;

/// A part of an archive as it inflates. It stops with an error as soon as more comes out than the
/// part declares or than is allowed.
pub(super) struct Inflating<'a> {
    source: Box<dyn Read + 'a>,
    declared: u64,
    checksum: u32,
    counted: u64,
    sum: Crc,
    most_by_ratio: u64,
    most_by_size: u64,
}

impl<'a> Inflating<'a> {
    /// Begins to inflate a part, of which `before` bytes came out of the parts before it.
    pub(super) fn new<R: Read + Seek + 'a>(
        part: ZipFile<'a, R>,
        limits: &Limits,
        before: u64,
    ) -> Result<Self, Unreadable> {
        let (declared, checksum) = (part.size(), part.crc32());
        let most_by_ratio = part.compressed_size().saturating_mul(limits.ratio).max(SMALL);
        let source: Box<dyn Read + 'a> = match part.compression() {
            CompressionMethod::Stored => Box::new(part),
            CompressionMethod::Deflated => Box::new(DeflateDecoder::new(part)),
            _ => return Err(Unreadable::damaged("a part compressed in an unknown way")),
        };
        let most_by_size = limits.inflated_bytes.saturating_sub(before);
        let (counted, sum) = (0, Crc::new());
        Ok(Self { source, declared, checksum, counted, sum, most_by_ratio, most_by_size })
    }

    /// How many bytes came out.
    pub(super) fn counted(&self) -> u64 {
        self.counted
    }

    /// Refuses the part if too much came out of it.
    pub(super) fn verdict(&self, name: &str, limits: &Limits) -> Result<(), Unreadable> {
        if self.counted > self.declared {
            return Err(Unreadable::LiesAboutSize { part: name.to_owned() });
        }
        if self.counted > self.most_by_size {
            return Err(Excess::InflatedBytes.over(limits.inflated_bytes));
        }
        if self.counted > self.most_by_ratio {
            return Err(Excess::Ratio.over(limits.ratio));
        }
        Ok(())
    }

    /// Refuses the part, inflated to its end, if too little came out of it or not
    /// what was put in.
    pub(super) fn verdict_at_end(&self, name: &str, limits: &Limits) -> Result<(), Unreadable> {
        self.verdict(name, limits)?;
        if self.counted < self.declared {
            Err(Unreadable::LiesAboutSize { part: name.to_owned() })
        } else if self.sum.sum() != self.checksum {
            Err(Unreadable::damaged(format!("checksum of {name}")))
        } else {
            Ok(())
        }
    }
}

impl Read for Inflating<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer)?;
        self.counted += read as u64;
        self.sum.update(&buffer[..read]);
        if self.counted > self.declared.min(self.most_by_size).min(self.most_by_ratio) {
            return Err(io::Error::other("more than declared or allowed"));
        }
        Ok(read)
    }
}
