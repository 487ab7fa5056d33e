//! The coded words of notices, choices and answers: what senses, what for, on which legal basis, what a person decides.
//!
//! A payload carries numbers, not words: they are short, and every language can say them. Each word has one code, unique
//! over the whole vocabulary and **stable forever**: a code printed on a pole years ago means today what it meant then. So
//! a code is never changed, moved or used again, and a new word takes the next free code of its category.
//!
//! | codes | scheme | what it names |
//! |---|---|---|
//! | 1 to 199 | `lamppost` | what no one else had a word for; up to 127 one byte each on the wire |
//! | 1001 to 1999 | `device` | DTPR elements for devices |
//! | 2001 to 2999 | `ai` | DTPR elements for AI systems |
//! | 3001 to 3999 | `dpv` | bases, rights, conditions and transfers of the GDPR; reasons to ask and to refuse; the AI Act |
//!
//! The types of this module, such as [`Purpose`], are codes that answer one question. What a word is called in a
//! language stands in that language's message file, under its [`message_key`].
//!
//! # Words as people write them
//!
//! `parse` of each type takes an id in any case, with any spaces and punctuation: `identifiable_video` and `Identifiable
//! video` are one word. Articles of the GDPR may be written `A6-1-e`, `6(1)(e)` or `Art. 6(1)(e)`. Where DTPR has the
//! same id for devices and for AI, the word means the device; a scheme before a slash says otherwise: `ai/mobility`.
//!
//! ```
//! use lamppost::vocabulary::{LegalBasis, Purpose};
//!
//! assert_eq!(LegalBasis::parse("Art. 6(1)(e)"), LegalBasis::parse("A6-1-e"));
//! assert_ne!(Purpose::parse("mobility"), Purpose::parse("ai/mobility"));
//! assert!(Purpose(65_000).term().is_none()); // a word of a later vocabulary
//! ```

mod code;
mod dpv;
mod dtpr_ai;
mod dtpr_device;
mod own;

use alloc::string::String;

pub use code::*;

/// One word: its number on the wire and its name within its category.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Term {
    /// Unique over the whole vocabulary, and never changed.
    pub code: u16,
    /// The name its scheme gives it, such as `identifiable_video`; unique only within the category.
    pub id: &'static str,
}

/// A row of a table.
const fn term(code: u16, id: &'static str) -> Term {
    Term { code, id }
}

/// Whose words they are.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Scheme {
    /// DTPR elements for devices.
    DtprDevice,
    /// DTPR elements for AI systems.
    DtprAi,
    /// The Data Privacy Vocabulary's extensions for the GDPR and for justifications.
    Dpv,
    /// Lamppost's own.
    Lamppost,
}

impl Scheme {
    /// Name, version, licence and address, for a page that gives credit.
    pub const fn source(self) -> &'static str {
        match self {
            Self::DtprDevice => "DTPR device elements, v1, by Helpful Places, CC BY 4.0, https://dtpr.io",
            Self::DtprAi => {
                "DTPR AI elements, 2026-08-12-beta, by Helpful Places, CC BY 4.0 \
                 (risks_mitigation: adapted from AIAAIC, CC BY-SA 4.0), https://dtpr.io"
            }
            Self::Dpv => {
                "Data Privacy Vocabulary, EU GDPR and justifications extensions, 2.3, by W3C DPVCG, \
                 W3C Software and Document License, https://w3id.org/dpv/legal/eu/gdpr and \
                 https://w3id.org/dpv/justifications"
            }
            Self::Lamppost => "Lamppost vocabulary, 1, MIT OR Apache-2.0, FORMAT.md of the project",
        }
    }

    /// Short name: what stands before the slash in `ai/mobility`, and in message keys.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::DtprDevice => "device",
            Self::DtprAi => "ai",
            Self::Dpv => "dpv",
            Self::Lamppost => "lamppost",
        }
    }
}

/// Words of one scheme that answer one question.
#[derive(PartialEq, Eq, Debug)]
pub struct Category {
    /// Whose words they are.
    pub scheme: Scheme,
    /// The name its scheme gives it, such as `tech`; unique only within the scheme.
    pub name: &'static str,
    /// The words, ascending by code.
    pub terms: &'static [Term],
}

impl Category {
    fn term(&self, code: u16) -> Option<&'static Term> {
        let terms = self.terms;
        terms.binary_search_by_key(&code, |term| term.code).ok().map(|index| &terms[index])
    }
}

/// Every category, ascending by code.
pub const CATEGORIES: &[&Category] = &[
    &own::IDENTIFIABILITY,
    &own::PROFILING,
    &own::DECISION_EFFECT,
    &own::AUTONOMY,
    &own::RETENTION,
    &own::STORAGE,
    &own::RECIPIENT_TERMS,
    &own::CONSEQUENCE,
    &own::OBJECTION_EFFECT,
    &own::CONTROLLER_KIND,
    &own::CONTACT_KIND,
    &own::CHANNEL_USE,
    &own::ASSESSMENT_KIND,
    &own::WITHDRAWAL_REASON,
    &own::DATA_KIND,
    &own::DECISION,
    &own::SURFACE,
    &own::ANSWER_STATUS,
    &own::NOTICE_STATE,
    &own::FURTHER_CONSEQUENCE,
    &own::FURTHER_DATA_KIND,
    &own::PURPOSE,
    &own::TECHNOLOGY,
    &dtpr_device::TECH,
    &dtpr_device::PURPOSE,
    &dtpr_device::PROCESS,
    &dtpr_device::ACCESS,
    &dtpr_device::STORAGE,
    &dtpr_device::DATA,
    &dtpr_device::RETENTION,
    &dtpr_device::ACCOUNTABLE,
    &dtpr_ai::PURPOSE,
    &dtpr_ai::ACCOUNTABLE,
    &dtpr_ai::AFFECTED,
    &dtpr_ai::FUNCTIONAL_MODES,
    &dtpr_ai::RISKS_MITIGATION,
    &dtpr_ai::RIGHTS,
    &dtpr_ai::INPUT_DATASET,
    &dtpr_ai::OUTPUT_DATASET,
    &dtpr_ai::PROCESSING,
    &dtpr_ai::ACCESS,
    &dtpr_ai::RETENTION,
    &dtpr_ai::STORAGE,
    &dpv::LEGAL_BASIS,
    &dpv::RIGHT,
    &dpv::TRANSFER,
    &dpv::SPECIAL_CATEGORY,
    &dpv::GROUND,
    &dpv::REFUSAL,
    &dpv::DELAY,
    &dpv::AI_ACT,
];

/// The word behind a code, whatever question it answers.
pub fn find(code: u16) -> Option<(&'static Category, &'static Term)> {
    CATEGORIES.iter().find_map(|category| Some((*category, category.term(code)?)))
}

/// Under which key every language's message file says the word: `term-device-tech-identifiable_video`.
pub fn message_key(code: u16) -> Option<String> {
    let (category, term) = find(code)?;
    let key = ["term", category.scheme.prefix(), category.name, term.id].join("-");
    // What a Fluent identifier may hold: https://projectfluent.org/fluent/guide/
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    Some(key.chars().map(|c| if allowed(c) { c } else { '_' }).collect())
}

fn term_in(categories: &[&'static Category], code: u16) -> Option<&'static Term> {
    categories.iter().find_map(|category| category.term(code))
}

fn parse_in(categories: &[&'static Category], word: &str) -> Option<u16> {
    let of_scheme = |category: &Category, prefix: &str| category.scheme.prefix().eq_ignore_ascii_case(prefix.trim());
    // A slash may also be part of the word, as in "values / time".
    let (scheme, word) = match word.split_once('/') {
        Some((prefix, rest)) if categories.iter().any(|c| of_scheme(c, prefix)) => (Some(prefix), rest),
        _ => (None, word),
    };
    let wanted = folded(word);
    categories
        .iter()
        .filter(|category| scheme.is_none_or(|prefix| of_scheme(category, prefix)))
        .flat_map(|category| category.terms)
        .find(|term| folded(term.id) == wanted)
        .map(|term| term.code)
}

fn words_in(categories: &'static [&'static Category]) -> impl Iterator<Item = &'static str> {
    categories.iter().enumerate().flat_map(move |(index, category)| {
        let ids = category.terms.iter().map(|term| term.id);
        ids.filter(move |id| !categories[..index].iter().any(|c| c.terms.iter().any(|t| t.id == *id)))
    })
}

/// What tells two written words apart: letters without case, and digits. Punctuation counts only between two numbers, so
/// that 7(7) is not 77. An article number loses its "Art." or "A".
fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    let mut gap = false;
    for c in word.chars() {
        if !c.is_alphanumeric() {
            gap = true;
            continue;
        }
        if gap && c.is_ascii_digit() && folded.ends_with(|last: char| last.is_ascii_digit()) {
            folded.push('-');
        }
        gap = false;
        folded.push(c.to_ascii_lowercase());
    }
    let number = |rest: &&str| rest.starts_with(|c: char| c.is_ascii_digit());
    match ["article", "art", "a"].iter().find_map(|word| folded.strip_prefix(word).filter(number)) {
        Some(rest) => rest.into(),
        None => folded,
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    fn terms() -> impl Iterator<Item = (&'static Category, &'static Term)> {
        CATEGORIES.iter().flat_map(|c| c.terms.iter().map(move |t| (*c, t)))
    }

    #[test]
    fn codes_ascend_so_none_is_given_twice() {
        let codes: Vec<u16> = terms().map(|(_, term)| term.code).collect();
        assert!(codes.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn every_dtpr_element_has_a_code() {
        let count = |scheme| terms().filter(|(category, _)| category.scheme == scheme).count();
        assert_eq!(count(Scheme::DtprDevice), 124);
        assert_eq!(count(Scheme::DtprAi), 109);
    }

    #[test]
    fn codes_stay_in_the_range_of_their_scheme() {
        for (category, term) in terms() {
            let range = match category.scheme {
                Scheme::Lamppost => 1..=199,
                Scheme::DtprDevice => 1001..=1999,
                Scheme::DtprAi => 2001..=2999,
                Scheme::Dpv => 3001..=3999,
            };
            assert!(range.contains(&term.code), "{term:?}");
        }
    }

    #[test]
    fn every_word_is_found_by_code_by_id_and_by_prefix() {
        for (category, term) in terms() {
            assert_eq!(find(term.code), Some((category, term)));
            assert_eq!(parse_in(&[category], term.id), Some(term.code));
            let prefixed = [category.scheme.prefix(), term.id].join("/");
            assert_eq!(parse_in(&[category], &prefixed), Some(term.code));
        }
        assert_eq!(find(0), None);
        assert_eq!(find(65_000), None);
    }

    #[test]
    fn words_are_read_as_people_write_them() {
        let video = Technology::parse("identifiable_video");
        assert_eq!(video.and_then(Technology::term).map(|term| term.id), Some("identifiable_video"));
        for word in ["Identifiable video", "identifiable-video", " IDENTIFIABLE VIDEO ", "device/identifiable_video"] {
            assert_eq!(Technology::parse(word), video, "{word}");
        }
        assert_eq!(Technology::parse("LiDAR"), Technology::parse("li_dar"));
        assert_eq!(DataKind::parse("Values / time"), Some(DataKind(1507)));
        assert_eq!(DataKind::parse("number plate"), Some(DataKind::NUMBER_PLATE));
        for word in ["", "/", "video?!", "identifiable", "ai/identifiable_video", "dpv/identifiable_video"] {
            assert_eq!(Technology::parse(word), None, "{word}");
        }
    }

    #[test]
    fn a_scheme_before_the_slash_chooses() {
        assert_eq!(Purpose::parse("mobility"), Purpose::parse("device/mobility"));
        let of_ai = Purpose::parse("AI/Mobility").expect("a known word");
        assert_ne!(Purpose::parse("mobility"), Some(of_ai));
        assert_eq!(message_key(of_ai.code()).as_deref(), Some("term-ai-purpose-mobility"));
    }

    #[test]
    fn articles_are_read_as_lawyers_write_them() {
        let task = Some(LegalBasis(3011));
        for word in ["A6-1-e", "a6-1-e", "6-1-e", "6(1)(e)", "6 (1) e", "art. 6(1)(e)", "Article 6.1.e", "dpv/A6-1-e"] {
            assert_eq!(LegalBasis::parse(word), task, "{word}");
        }
        let authority = LegalBasis::parse("6(1)(e) official authority");
        assert_eq!(authority.and_then(LegalBasis::term).map(|term| term.id), Some("A6-1-e-official-authority"));
        assert_eq!(Right::parse("Art. 22(3)(a)"), Right::parse("A22-3-a"));
        assert_eq!(Right::parse("Art. 77").and_then(Right::term).map(|term| term.id), Some("A77"));
        // Articles that are not rights, though their digits in a row would be.
        for word in ["Art. 7(7)", "2(1)", "223a", "Art. 6(1)(e)"] {
            assert_eq!(Right::parse(word), None, "{word}");
        }
    }

    #[test]
    fn a_code_of_another_question_is_not_a_word() {
        assert_eq!(RetentionRule::HOURS.term().map(|term| term.id), Some("hours"));
        assert_eq!(Purpose(RetentionRule::HOURS.code()).term(), None);
        assert_eq!(Purpose(1999).term(), None);
    }

    #[test]
    fn every_suggested_word_is_accepted_and_suggested_once() {
        let words: Vec<&str> = Purpose::words().collect();
        assert!(words.contains(&"switch") && words.contains(&"healthcare"));
        for word in &words {
            assert!(Purpose::parse(word).is_some(), "{word}");
            assert_eq!(words.iter().filter(|other| *other == word).count(), 1, "{word}");
        }
    }

    #[test]
    fn message_keys_are_fluent_identifiers() {
        assert_eq!(message_key(1019).as_deref(), Some("term-device-tech-identifiable_video"));
        assert_eq!(message_key(3011).as_deref(), Some("term-dpv-legal_basis-A6-1-e"));
        assert_eq!(message_key(0), None);
        for (_, term) in terms() {
            let key = message_key(term.code).expect("a key for every word");
            assert!(key.starts_with(|c: char| c.is_ascii_alphabetic()), "{key}");
            assert!(key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-'), "{key}");
            // Nothing had to be replaced, so two words cannot have ended up with one key.
            assert!(key.ends_with(term.id), "{key}");
        }
    }
}
