//! The QR symbol of a text.

use qrcode::types::{Color, QrError, Version};
use qrcode::{EcLevel, QrCode};

use super::PlacardError;

/// The densest symbol that is printed. Version 17 is the last that weak scanners read at all well; 22 is the last
/// whose modules are [`MIN_MODULE`](super::MIN_MODULE) on the smallest sheet.
pub const MAX_VERSION: u8 = 22;

/// White modules around a symbol that scanners need (ISO/IEC 18004, 9.1).
pub(super) const QUIET_ZONE: usize = 4;

/// Dark and light modules, without the quiet zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    version: u8,
    modules: usize,
    dark: Vec<bool>,
}

/// The symbol of a text, at error correction level M.
///
/// # Errors
/// [`PlacardError::TooDense`] above [`MAX_VERSION`].
pub fn symbol(text: &str) -> Result<Symbol, PlacardError> {
    // Without a version the crate chooses the smallest one, and byte and numeric segments so that it is smallest.
    let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|error| {
        debug_assert_eq!(error, QrError::DataTooLong);
        PlacardError::TooDense { version: None }
    })?;
    let version = match code.version() {
        Version::Normal(version) => u8::try_from(version).ok(),
        Version::Micro(_) => None,
    };
    match version {
        Some(version) if version <= MAX_VERSION => Ok(Symbol {
            version,
            modules: code.width(),
            dark: code.into_colors().into_iter().map(|color| color == Color::Dark).collect(),
        }),
        version => Err(PlacardError::TooDense { version }),
    }
}

impl Symbol {
    /// 1 to [`MAX_VERSION`].
    pub fn version(&self) -> u8 {
        self.version
    }

    /// Modules along one side, without the quiet zone.
    pub fn modules(&self) -> usize {
        self.modules
    }

    /// Whether this module is dark; light everywhere outside.
    pub fn dark(&self, x: usize, y: usize) -> bool {
        x < self.modules && y < self.modules && self.dark[y * self.modules + x]
    }

    /// All dark modules as one SVG path, a module being one unit and the quiet zone included.
    pub(super) fn path(&self) -> String {
        let mut path = String::new();
        for y in 0..self.modules {
            let mut x = 0;
            while x < self.modules {
                let run = (x..self.modules).take_while(|x| self.dark(*x, y)).count();
                if run > 0 {
                    path.push_str(&format!("M{} {}h{run}v1h-{run}z", x + QUIET_ZONE, y + QUIET_ZONE));
                }
                x += run.max(1);
            }
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(digits: usize) -> String {
        format!("https://city.example/n#{}", "7302915846".repeat(digits / 10 + 1).split_at(digits).0)
    }

    #[test]
    fn digits_take_a_numeric_segment() {
        // 465 bytes are 66 groups of 17 digits and 8 digits more.
        let symbol = symbol(&address(66 * 17 + 8)).unwrap();
        assert_eq!(symbol.version(), 17);
        assert_eq!(symbol.modules(), 85);
    }

    #[test]
    fn dense_symbols_are_refused_with_their_version() {
        let mut last = 1;
        for digits in (1_500..2_400).step_by(10) {
            match symbol(&address(digits)) {
                Ok(symbol) => last = symbol.version(),
                Err(error) => {
                    assert_eq!(last, MAX_VERSION);
                    assert_eq!(error, PlacardError::TooDense { version: Some(23) });
                    assert!(error.to_string().contains("version 23"));
                    return assert_eq!(symbol(&address(20_000)), Err(PlacardError::TooDense { version: None }));
                }
            }
        }
        panic!("version 23 was never reached");
    }

    #[test]
    fn the_path_draws_every_dark_module_once() {
        let symbol = symbol("https://city.example/n#123").unwrap();
        let side = symbol.modules() + 2 * QUIET_ZONE;
        let mut drawn = vec![0; side * side];
        for run in symbol.path().split_terminator('z') {
            let (start, rest) = run.strip_prefix('M').unwrap().split_once('h').unwrap();
            let (x, y) = start.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            let width: usize = rest.split_once('v').unwrap().0.parse().unwrap();
            (x..x + width).for_each(|x| drawn[y * side + x] += 1);
        }
        for y in 0..side {
            for x in 0..side {
                let inside = x >= QUIET_ZONE && y >= QUIET_ZONE;
                let dark = inside && symbol.dark(x - QUIET_ZONE, y - QUIET_ZONE);
                assert_eq!(drawn[y * side + x], u32::from(dark), "{x}, {y}");
            }
        }
        assert!(symbol.dark(0, 0) && !symbol.dark(0, symbol.modules()) && !symbol.dark(usize::MAX, 0));
    }
}
