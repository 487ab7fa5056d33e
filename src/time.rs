//! Days and seconds. The clock is an argument everywhere in the core; these are only its numbers.

use core::fmt;

use alloc::string::String;
use serde::{Deserialize, Serialize};

use crate::error::Error;

/// A calendar day in UTC, counted from 1970-01-01 (day 0) to 9999-12-31.
///
/// On the wire: a varint. As text: `YYYY-MM-DD` (RFC 3339 full-date).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(u32);

impl Day {
    /// 9999-12-31.
    pub const MAX: Day = Day(2_932_896);

    /// The day with this number since 1970-01-01.
    ///
    /// # Errors
    /// [`Error::BadDate`] after 9999-12-31.
    pub fn new(number: u32) -> Result<Self, Error> {
        if number > Self::MAX.0 { Err(Error::BadDate) } else { Ok(Day(number)) }
    }

    /// Days since 1970-01-01.
    pub fn number(self) -> u32 {
        self.0
    }

    /// Whether the number is in range; decoded bytes may hold any number.
    pub fn is_valid(self) -> bool {
        self.0 <= Self::MAX.0
    }

    /// The day this many days later, at most 9999-12-31.
    pub fn plus(self, days: u32) -> Self {
        Day(self.0.saturating_add(days).min(Self::MAX.0))
    }

    /// The same date so many months later, or the last day of that month where it is shorter: how periods of months end
    /// (Regulation (EEC, Euratom) 1182/71 Art. 3(2)(c)). At most 9999-12-31.
    pub fn plus_months(self, months: u32) -> Self {
        let (year, month, day) = self.civil();
        let count = year.saturating_mul(12).saturating_add(month - 1).saturating_add(months);
        let (year, month) = (count / 12, count % 12 + 1);
        if year > 9999 {
            return Self::MAX;
        }
        Self::of_civil(year, month, day.min(days_in_month(year, month)))
    }

    /// Whole days from `earlier` to this day; 0 if it is not earlier.
    pub fn since(self, earlier: Day) -> u32 {
        self.0.saturating_sub(earlier.0)
    }

    /// The first second of the day.
    pub fn start(self) -> UnixTime {
        UnixTime(u64::from(self.0) * 86_400)
    }

    /// Reads `YYYY-MM-DD`.
    ///
    /// # Errors
    /// [`Error::BadDate`] for another shape, a day that does not exist, or a year before 1970.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return Err(Error::BadDate);
        }
        let (year, month, day) = (digits(&bytes[..4])?, digits(&bytes[5..7])?, digits(&bytes[8..])?);
        if year < 1970 || !(1..=12).contains(&month) || day < 1 || day > days_in_month(year, month) {
            return Err(Error::BadDate);
        }
        Ok(Self::of_civil(year, month, day))
    }

    /// The day of a date that exists.
    fn of_civil(year: u32, month: u32, day: u32) -> Self {
        // Days from civil, with March as the first month so that the leap day is the last of the year.
        let (y, m) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let (era, year_of_era) = (y / 400, y % 400);
        let day_of_year = (153 * m + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Day(era * 146_097 + day_of_era - 719_468)
    }

    /// Year, month (1–12) and day of the month (1–31).
    pub fn civil(self) -> (u32, u32, u32) {
        let z = self.0.min(Self::MAX.0) + 719_468;
        let (era, day_of_era) = (z / 146_097, z % 146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let m = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * m + 2) / 5 + 1;
        let month = if m < 10 { m + 3 } else { m - 9 };
        (era * 400 + year_of_era + u32::from(month <= 2), month, day)
    }

    /// `YYYY-MM-DD`, without the formatting machinery.
    pub fn to_text(self) -> String {
        let (year, month, day) = self.civil();
        let mut text = String::with_capacity(10);
        push_digits(&mut text, year, 1000);
        text.push('-');
        push_digits(&mut text, month, 10);
        text.push('-');
        push_digits(&mut text, day, 10);
        text
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}

/// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct UnixTime(pub u64);

impl UnixTime {
    /// 9999-12-31T23:59:59Z, the last second this crate can name.
    pub const MAX: UnixTime = UnixTime(253_402_300_799);

    /// The UTC day this second lies in, at most 9999-12-31.
    pub fn day(self) -> Day {
        let number = (self.0 / 86_400).min(u64::from(Day::MAX.0));
        Day(u32::try_from(number).unwrap_or(Day::MAX.0))
    }

    /// Reads `YYYY-MM-DDThh:mm:ssZ`, the only form used in signed files.
    ///
    /// # Errors
    /// [`Error::BadDate`] for anything else, fractions and offsets included.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let bytes = text.as_bytes();
        if bytes.len() != 20 || bytes[10] != b'T' || bytes[13] != b':' || bytes[16] != b':' || bytes[19] != b'Z' {
            return Err(Error::BadDate);
        }
        let day = Day::parse(text.get(..10).ok_or(Error::BadDate)?)?;
        let (hour, minute, second) = (digits(&bytes[11..13])?, digits(&bytes[14..16])?, digits(&bytes[17..19])?);
        if hour > 23 || minute > 59 || second > 59 {
            return Err(Error::BadDate);
        }
        Ok(UnixTime(day.start().0 + u64::from(hour * 3600 + minute * 60 + second)))
    }

    /// `YYYY-MM-DDThh:mm:ssZ`.
    pub fn to_text(self) -> String {
        let time = self.min(Self::MAX);
        let seconds = u32::try_from(time.0 % 86_400).unwrap_or(0);
        let mut text = time.day().to_text();
        for (mark, number) in [('T', seconds / 3600), (':', seconds / 60 % 60), (':', seconds % 60)] {
            text.push(mark);
            push_digits(&mut text, number, 10);
        }
        text.push('Z');
        text
    }
}

impl fmt::Display for UnixTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}

fn digits(bytes: &[u8]) -> Result<u32, Error> {
    bytes.iter().try_fold(0u32, |number, byte| match byte {
        b'0'..=b'9' => Ok(number * 10 + u32::from(byte - b'0')),
        _ => Err(Error::BadDate),
    })
}

fn push_digits(text: &mut String, number: u32, mut unit: u32) {
    while unit > 0 {
        text.push(char::from(b'0' + u8::try_from(number / unit % 10).unwrap_or(0)));
        unit /= 10;
    }
}

fn days_in_month(year: u32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_to_9999_survives_text() {
        let mut previous = None;
        for number in 0..=Day::MAX.0 {
            let day = Day(number);
            let civil = day.civil();
            assert!(previous < Some(civil), "{number}");
            previous = Some(civil);
            if number % 97 == 0 || number > Day::MAX.0 - 400 {
                assert_eq!(Day::parse(&day.to_text()), Ok(day));
            }
        }
        assert_eq!(Day::MAX.to_text(), "9999-12-31");
        assert_eq!(Day(0).to_text(), "1970-01-01");
        assert_eq!(Day::parse("2026-11-22").map(Day::number), Ok(20_779));
    }

    #[test]
    fn months_end_on_the_same_date_or_the_last() {
        let later = |text: &str, months| Day::parse(text).unwrap().plus_months(months).to_text();
        assert_eq!(later("2026-11-22", 1), "2026-12-22");
        assert_eq!(later("2026-01-31", 1), "2026-02-28");
        assert_eq!(later("2028-01-31", 1), "2028-02-29");
        assert_eq!(later("2026-11-30", 3), "2027-02-28");
        assert_eq!(later("2026-12-31", 2), "2027-02-28");
        assert_eq!(later("9999-12-01", 1), "9999-12-31");
        assert_eq!(later("2026-05-05", u32::MAX), "9999-12-31");
    }

    #[test]
    fn days_that_do_not_exist() {
        for text in [
            "2026-02-29",
            "2100-02-29",
            "2026-13-01",
            "2026-00-10",
            "1969-12-31",
            "2026-1-01",
            "2026-01-32",
            "éé26-01-01",
            "+026-01-01",
        ] {
            assert_eq!(Day::parse(text), Err(Error::BadDate), "{text}");
        }
        assert!(Day::parse("2000-02-29").is_ok());
    }

    #[test]
    fn seconds() {
        let time = UnixTime::parse("2026-11-22T07:56:46Z").unwrap();
        assert_eq!(time.0, 1_795_334_206);
        assert_eq!(time.to_text(), "2026-11-22T07:56:46Z");
        assert_eq!(UnixTime(u64::MAX).to_text(), "9999-12-31T23:59:59Z");
        for text in
            ["2026-11-22T24:00:00Z", "2026-11-22T07:56:46+01:00", "2026-11-22 07:56:46Z", "2026-11-22T07:56:60Z"]
        {
            assert_eq!(UnixTime::parse(text), Err(Error::BadDate), "{text}");
        }
    }
}
