//! How far the person stands from where the notice belongs.

use crate::notice::Position;

/// Where a device believes it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fix {
    /// Where.
    pub position: Position,
    /// Radius of 68 % confidence in metres, as devices report it.
    pub accuracy: u32,
}

impl Fix {
    /// Metres that the fix may be off without meaning anything: three times its accuracy, and at least 50 m, since
    /// satellite positions between tall buildings are off by that much.
    pub fn slack(self) -> u32 {
        self.accuracy.saturating_mul(3).max(50)
    }
}

/// Metres between two positions, rounded down. An equirectangular approximation: good to 1 % up to some 100 km, which
/// is all that the question "is this the same place?" needs. Integer arithmetic, so every platform agrees.
pub fn distance(a: Position, b: Position) -> u32 {
    let latitude = |p: Position| i64::from(p.latitude.clamp(-9_000_000, 9_000_000));
    let longitude = |p: Position| i64::from(p.longitude.clamp(-18_000_000, 18_000_000));
    // A unit is 1e-5 degrees of latitude: 1.11195 m on a sphere of 6,371 km.
    let north = latitude(a) - latitude(b);
    let east = (longitude(a) - longitude(b)).abs();
    let east = east.min(36_000_000 - east);
    let middle = (latitude(a) + latitude(b)) / 2;
    let east = east * cosine(middle) / 10_000;
    let units = (north * north + east * east).unsigned_abs().isqrt();
    u32::try_from(units * 111_195 / 100_000).unwrap_or(u32::MAX)
}

/// 10,000 × cos of an angle in 1e-5 degrees, between whole degrees by a straight line.
fn cosine(angle: i64) -> i64 {
    // cos of 0°, 5°, 10° … 90°.
    const COS: [i64; 19] = [
        10_000, 9_962, 9_848, 9_659, 9_397, 9_063, 8_660, 8_192, 7_660, 7_071, 6_428, 5_736, 5_000, 4_226, 3_420,
        2_588, 1_736, 872, 0,
    ];
    let angle = angle.abs().min(8_999_999);
    let (step, rest) = (angle / 500_000, angle % 500_000);
    let at = |i: i64| usize::try_from(i).ok().and_then(|i| COS.get(i).copied()).unwrap_or(0);
    at(step) + (at(step + 1) - at(step)) * rest / 500_000
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(latitude: i32, longitude: i32) -> Position {
        Position { latitude, longitude }
    }

    #[test]
    fn known_distances() {
        // Amsterdam Centraal to Utrecht Centraal: about 34.7 km.
        let metres = distance(at(5_237_889, 490_027), at(5_208_940, 511_013));
        assert!((34_300..35_300).contains(&metres), "{metres}");
        assert_eq!(distance(at(0, 0), at(0, 0)), 0);
        // Across the date line: 0.00002 degrees.
        assert_eq!(distance(at(0, 17_999_999), at(0, -17_999_999)), 2);
        let poles = distance(at(9_000_000, 0), at(-9_000_000, 0));
        assert!((20_000_000..20_030_000).contains(&poles), "{poles}");
        assert_eq!(distance(at(i32::MAX, 0), at(i32::MIN, 0)), poles);
    }
}
