//! Facts as people write them: `question.word`, or a derived token.

use alloc::string::String;

use super::facts::{DERIVED, FIRST_DERIVED, Fact};
use crate::vocabulary::{
    Access, AssessmentKind, Autonomy, ChannelUse, Consequence, ControllerKind, DataKind, DecisionEffect,
    Identifiability, LegalBasis, ObjectionEffect, Processing, Profiling, Purpose, RecipientTerms, RetentionRule, Right,
    Safeguard, SpecialCategoryCondition, StorageKind, Technology, find,
};

/// Questions whose words are facts: what stands before the dot, and who knows the words.
type Question = (&'static str, fn(&str) -> Option<u16>);

macro_rules! questions {
    ($($prefix:literal: $word:ident),+ $(,)?) => {
        &[$(($prefix, |text| $word::parse(text).map($word::code))),+]
    };
}

const QUESTIONS: &[Question] = questions![
    "tech": Technology,
    "controller": ControllerKind,
    "purpose": Purpose,
    "basis": LegalBasis,
    "condition": SpecialCategoryCondition,
    "data": DataKind,
    "privacy": Identifiability,
    "process": Processing,
    "profiling": Profiling,
    "decision": DecisionEffect,
    "autonomy": Autonomy,
    "retention": RetentionRule,
    "storage": StorageKind,
    "access": Access,
    "terms": RecipientTerms,
    "safeguard": Safeguard,
    "consequence": Consequence,
    "objection": ObjectionEffect,
    "right": Right,
    "channel": ChannelUse,
    "assessment": AssessmentKind,
];

impl Fact {
    /// Reads a token.
    pub fn parse(token: &str) -> Option<Self> {
        if let Some(row) = DERIVED.iter().position(|derived| derived.token == token) {
            return u16::try_from(row).ok().map(|row| Fact(FIRST_DERIVED + row));
        }
        let (prefix, word) = token.split_once('.')?;
        let (_, parse) = QUESTIONS.iter().find(|(name, _)| *name == prefix)?;
        parse(word).map(Fact)
    }

    /// The token, in the one way to write it.
    pub fn token(self) -> String {
        if let Some(row) = self.0.checked_sub(FIRST_DERIVED) {
            return DERIVED.get(usize::from(row)).map_or("", |derived| derived.token).into();
        }
        let Some((category, term)) = find(self.0) else { return String::new() };
        let named = |word: &str| QUESTIONS.iter().find(|(_, parse)| parse(word) == Some(self.0));
        let scheme = [category.scheme.prefix(), "/", term.id].concat();
        // The scheme is written where the bare word means something else.
        match named(term.id).map(|question| (question, term.id)).or_else(|| Some((named(&scheme)?, &scheme))) {
            Some(((prefix, _), word)) => [*prefix, ".", word].concat(),
            None => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::CATEGORIES;

    #[test]
    fn every_word_of_a_question_has_one_token() {
        for term in CATEGORIES.iter().flat_map(|category| category.terms) {
            let token = Fact(term.code).token();
            if !token.is_empty() {
                assert_eq!(Fact::parse(&token), Some(Fact(term.code)), "{token}");
            }
        }
        assert_eq!(Fact::parse("basis.6-1-f").map(Fact::token).as_deref(), Some("basis.A6-1-f"));
    }

    #[test]
    fn derived_tokens_are_unique_and_hide_no_word() {
        for (row, derived) in DERIVED.iter().enumerate() {
            let same = DERIVED.iter().filter(|other| other.token == derived.token).count();
            assert_eq!(same, 1, "{}", derived.token);
            let fact = Fact(FIRST_DERIVED + u16::try_from(row).unwrap());
            assert_eq!(fact.token(), derived.token);
            assert_eq!(Fact::parse(derived.token), Some(fact));
            let word = derived.token.split_once('.').and_then(|(prefix, word)| {
                QUESTIONS.iter().find(|(name, _)| *name == prefix).and_then(|(_, parse)| parse(word))
            });
            // DPV's own word for consent as a basis is one of the forms that the derived fact stands for.
            let of_a_group = derived.token == "basis.consent" && word == Some(3017);
            assert!(word.is_none() || of_a_group, "{} is also a word", derived.token);
        }
    }

    #[test]
    fn numbers_end_where_the_derived_facts_do() {
        let end = u32::from(FIRST_DERIVED) + u32::try_from(DERIVED.len()).unwrap();
        for number in [1, u32::from(FIRST_DERIVED) - 1, FIRST_DERIVED.into(), end - 1] {
            assert_eq!(Fact::from_number(number).map(|fact| u32::from(fact.number())), Some(number));
        }
        for number in [0, end, end + 1, 0xffff, 0x1_0000] {
            assert_eq!(Fact::from_number(number), None, "{number}");
        }
    }

    #[test]
    fn groups_name_the_words_they_mean() {
        for (code, id) in
            [(1004, "biometrics"), (1013, "facial_characterization"), (1046, "voice"), (1202, "ai_system")]
        {
            assert_eq!(find(code).map(|(_, term)| term.id), Some(id));
        }
        for (code, id) in [
            (1109, "enforcement"),
            (1110, "entry"),
            (1118, "safety_security"),
            (2003, "border_immigration"),
            (2008, "education"),
            (2009, "eligibility_benefits"),
            (2010, "employment"),
            (2012, "enforcement"),
            (2013, "entry"),
            (2014, "financial_services"),
            (2024, "risk_assessment"),
            (2025, "safety_security"),
            (2703, "biometric_recognition"),
        ] {
            assert_eq!(find(code).map(|(_, term)| term.id), Some(id));
        }
        for (code, id) in [
            (164, "emergency_call"),
            (1111, "fire_emergency"),
            (2015, "fire_emergency"),
            (3201, "A45-3"),
            (3223, "DataTransferTool"),
            (3226, "StandardContractualClauses"),
            (3227, "SupplementaryMeasure"),
            (3748, "HighRiskAISystem"),
            (3749, "HighRiskAISystem-A6-1"),
            (3750, "HighRiskAISystem-A6-2"),
            (3751, "HighRiskAISystem-AnnexI-1"),
            (3770, "HighRiskAISystem-AnnexI-20"),
            (3771, "HighRiskAISystem-AnnexIII-1-a"),
            (3773, "HighRiskAISystem-AnnexIII-1-c"),
            (3774, "HighRiskAISystem-AnnexIII-2"),
            (3775, "HighRiskAISystem-AnnexIII-3-a"),
            (3795, "HighRiskAISystem-AnnexIII-8-b"),
            (3843, "RiskLevelHigh"),
            (3844, "RiskLevelHigh-A6-1"),
            (3845, "RiskLevelHigh-A6-2"),
        ] {
            assert_eq!(find(code).map(|(_, term)| term.id), Some(id));
        }
        for (code, id) in
            [(1019, "identifiable_video"), (1034, "personal_device"), (98, "gait"), (25, "indefinite"), (42, "none")]
        {
            assert_eq!(find(code).map(|(_, term)| term.id), Some(id));
        }
    }
}
