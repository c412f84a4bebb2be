//! Pictures that papers carry: PNG and JPEG become plain sRGB pixels without transparency, as archives want them.

use png::{ColorType, Limits, Transformations};
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use crate::error::{Failure, Result};

/// The largest file of a picture, in megabytes.
pub const LARGEST_MEGABYTES: usize = 5;

/// The most pixels along either edge of a file's picture.
const EDGE: usize = 6_000;

/// A picture as papers carry it. White stands where it was transparent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// Red, green and blue of each pixel, row by row.
    pub rgb: Vec<u8>,
}

impl Picture {
    /// Reads a PNG or JPEG file and makes it so small that it fits into so many pixels; it never becomes larger.
    pub fn read(bytes: &[u8], width: usize, height: usize) -> Result<Picture> {
        if bytes.len() > LARGEST_MEGABYTES * 1_000_000 {
            return Err(Failure::FileTooLarge(LARGEST_MEGABYTES).into());
        }
        let whole = match media_type(bytes) {
            Some("image/png") => from_png(bytes),
            Some("image/jpeg") => from_jpeg(bytes),
            Some(_) | None => None,
        };
        let whole = whole.filter(|it| it.width > 0 && it.height > 0);
        let whole = whole.ok_or(Failure::NotAPicture)?;
        Ok(whole.fitted(width, height))
    }

    /// The same picture, as small as it must be to fit.
    fn fitted(self, width: usize, height: usize) -> Picture {
        // The side that is more too long decides; whole numbers, so that every machine does the same.
        let (n, of) = if self.width * height > self.height * width {
            (width, self.width)
        } else {
            (height, self.height)
        };
        if n >= of {
            return self;
        }
        let (width, height) = ((self.width * n / of).max(1), (self.height * n / of).max(1));
        let mut rgb = Vec::with_capacity(width * height * 3);
        for row in 0..height {
            for column in 0..width {
                rgb.extend(self.mean(
                    (
                        column * self.width / width,
                        (column + 1) * self.width / width,
                    ),
                    (row * self.height / height, (row + 1) * self.height / height),
                ));
            }
        }
        Picture { width, height, rgb }
    }

    /// The mean colour of a part: columns and rows, each from and to.
    fn mean(&self, (left, right): (usize, usize), (top, bottom): (usize, usize)) -> [u8; 3] {
        let mut sums = [0_usize; 3];
        let mut count = 0;
        for row in top..bottom.max(top + 1) {
            let start = (row * self.width + left) * 3;
            let end = (row * self.width + right.max(left + 1)) * 3;
            for pixel in self.rgb.get(start..end).unwrap_or_default().chunks_exact(3) {
                for (sum, part) in sums.iter_mut().zip(pixel) {
                    *sum += usize::from(*part);
                }
                count += 1;
            }
        }
        sums.map(|sum| ((sum + count / 2) / count.max(1)) as u8)
    }
}

/// What kind of picture a file is, by its first bytes.
pub fn media_type(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some("image/png")
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        Some("image/jpeg")
    } else {
        None
    }
}

fn from_png(bytes: &[u8]) -> Option<Picture> {
    let limits = Limits {
        bytes: EDGE * EDGE * 4,
    };
    let mut decoder = png::Decoder::new_with_limits(std::io::Cursor::new(bytes), limits);
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().ok()?;
    let (width, height) = reader.info().size();
    let (width, height) = (width as usize, height as usize);
    if width > EDGE || height > EDGE {
        return None;
    }
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut pixels).ok()?;
    pixels.truncate(frame.buffer_size());
    let over_white = |part: u8, alpha: u8| {
        let (part, alpha) = (u32::from(part), u32::from(alpha));
        ((part * alpha + 255 * (255 - alpha) + 127) / 255) as u8
    };
    let rgb = match reader.output_color_type().0 {
        ColorType::Rgb => pixels,
        ColorType::Grayscale => pixels.iter().flat_map(|grey| [*grey; 3]).collect(),
        ColorType::GrayscaleAlpha => pixels
            .as_chunks::<2>()
            .0
            .iter()
            .flat_map(|[grey, alpha]| [over_white(*grey, *alpha); 3])
            .collect(),
        ColorType::Rgba => pixels
            .as_chunks::<4>()
            .0
            .iter()
            .flat_map(|[r, g, b, alpha]| [*r, *g, *b].map(|part| over_white(part, *alpha)))
            .collect(),
        // The transformations above leave no palette.
        ColorType::Indexed => return None,
    };
    Some(Picture { width, height, rgb })
}

fn from_jpeg(bytes: &[u8]) -> Option<Picture> {
    let options = DecoderOptions::default()
        .set_max_width(EDGE)
        .set_max_height(EDGE)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = zune_jpeg::JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    let rgb = decoder.decode().ok()?;
    let (width, height) = decoder.dimensions()?;
    (rgb.len() == width * height * 3).then_some(Picture { width, height, rgb })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PNG of these pixels.
    fn png(width: u32, height: u32, color: ColorType, pixels: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(color);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(pixels).unwrap();
        writer.finish().unwrap();
        bytes
    }

    #[test]
    fn a_picture_loses_its_transparency_and_nothing_else() {
        let pixels = [10, 20, 30, 255, 10, 20, 30, 0, 0, 0, 0, 128];
        let picture = Picture::read(&png(3, 1, ColorType::Rgba, &pixels), 99, 99).unwrap();
        assert_eq!((picture.width, picture.height), (3, 1));
        assert_eq!(picture.rgb, [10, 20, 30, 255, 255, 255, 127, 127, 127]);
        let grey = Picture::read(&png(2, 1, ColorType::Grayscale, &[0, 200]), 99, 99).unwrap();
        assert_eq!(grey.rgb, [0, 0, 0, 200, 200, 200]);
    }

    #[test]
    fn a_large_picture_becomes_small_and_keeps_its_shape_and_colour() {
        let pixels: Vec<u8> = (0..400 * 100)
            .flat_map(|i| [255 * (i % 2) as u8, 7, 0])
            .collect();
        let picture = Picture::read(&png(400, 100, ColorType::Rgb, &pixels), 100, 100).unwrap();
        assert_eq!((picture.width, picture.height), (100, 25));
        assert!(
            picture
                .rgb
                .chunks_exact(3)
                .all(|pixel| pixel == [128, 7, 0])
        );
        let narrow = Picture::read(&png(100, 400, ColorType::Grayscale, &[9; 40_000]), 50, 40);
        assert_eq!(narrow.map(|it| (it.width, it.height)).unwrap(), (10, 40));
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let whole = png(40, 40, ColorType::Grayscale, &[3; 1600]);
        for bytes in [
            &whole[..whole.len() / 2],
            b"GIF89a",
            b"",
            b"\xff\xd8\xff\xe0",
            b"%PDF-1.7",
        ] {
            let refused = Picture::read(bytes, 9, 9).unwrap_err();
            assert_eq!(refused.failure(), &Failure::NotAPicture);
        }
        let large = png(7_000, 1, ColorType::Grayscale, &[3; 7_000]);
        assert!(Picture::read(&large, 9, 9).is_err());
        let heavy = vec![0; 5_000_001];
        let refused = Picture::read(&heavy, 9, 9).unwrap_err();
        assert_eq!(refused.failure(), &Failure::FileTooLarge(5));
    }
}
