//! Days, numbers, countries and languages in the words of a language, from the Unicode CLDR. What it does not know stays as
//! it was written.

use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_decimal::input::Decimal;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_experimental::displaynames::{DisplayNamesOptions, multi};
use icu_locale_core::{Locale, subtags::Region};

use crate::time::Day;

/// Plain English is read everywhere; the day before the month is understood everywhere too.
fn locale(lang: &str) -> Option<Locale> {
    let tag = if lang == "en" { "en-GB" } else { lang };
    tag.parse().ok()
}

/// `2026-11-22` as the language writes it out.
pub(super) fn day(lang: &str, text: &str) -> String {
    let written = || {
        let day = Day::parse(text).ok()?.to_text();
        let mut numbers = day.split('-');
        let date = Date::try_new_iso(
            numbers.next()?.parse().ok()?,
            numbers.next()?.parse().ok()?,
            numbers.next()?.parse().ok()?,
        );
        let preferences = DateTimeFormatterPreferences::from(&locale(lang)?);
        let formatter = DateTimeFormatter::try_new(preferences, YMD::long()).ok()?;
        Some(formatter.format(&date.ok()?).to_string())
    };
    written().unwrap_or_else(|| text.to_owned())
}

/// A whole number with the language's own separators and digits.
pub(super) fn number(lang: &str, number: i64) -> String {
    let written = || {
        let preferences = DecimalFormatterPreferences::from(&locale(lang)?);
        let formatter = DecimalFormatter::try_new(preferences, Default::default()).ok()?;
        Some(formatter.format(&Decimal::from(number)).to_string())
    };
    written().unwrap_or_else(|| number.to_string())
}

/// The name of a country by its two letters.
pub(super) fn country(lang: &str, letters: &str) -> String {
    let written = || {
        let names = multi::RegionDisplayNames::try_new((&locale(lang)?).into(), DisplayNamesOptions::default()).ok()?;
        names.of(letters.parse::<Region>().ok()?).map(str::to_owned)
    };
    written().unwrap_or_else(|| letters.to_owned())
}

/// The name of a language by its tag.
pub(super) fn language(lang: &str, tag: &str) -> String {
    let written = || {
        let options = DisplayNamesOptions::default();
        let names = multi::LocaleDisplayNamesFormatter::try_new((&locale(lang)?).into(), options).ok()?;
        Some(names.of(&tag.parse::<Locale>().ok()?).into_owned())
    };
    written().unwrap_or_else(|| tag.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_in_its_own_way() {
        assert_eq!(day("en", "2026-11-22"), "22 November 2026");
        assert_eq!(day("de", "2026-11-22"), "22. November 2026");
        assert_eq!(day("zh", "2026-11-22"), "2026年11月22日");
        assert_eq!(day("en", "yesterday"), "yesterday");
        assert_eq!(number("de", 1_234_567), "1.234.567");
        assert_eq!(country("fr", "DE"), "Allemagne");
        assert_eq!(country("ar", "PT"), "البرتغال");
        assert_eq!(country("en", "?!"), "?!");
        assert_eq!(language("nl", "ca"), "Catalaans");
        assert_eq!(language("es", "not a tag"), "not a tag");
    }
}
