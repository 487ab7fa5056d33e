//! Legal words, with the ids of DPV's extensions for the GDPR and for justifications. An IRI is the extension's address,
//! `#` and the id.
//!
//! A new id takes the next free code of its category; no row ever moves or goes away.

use super::{Category, Scheme, term};

/// Why personal data may be used: GDPR Art. 6(1), with the halves DPV tells apart.
pub(super) static LEGAL_BASIS: Category = Category {
    scheme: Scheme::Dpv,
    name: "legal_basis",
    terms: &[
        term(3001, "A6-1-a"),
        term(3002, "A6-1-a-explicit-consent"),
        term(3003, "A6-1-a-non-explicit-consent"),
        term(3004, "A6-1-b"),
        term(3005, "A6-1-b-contract-performance"),
        term(3006, "A6-1-b-enter-into-contract"),
        term(3007, "A6-1-c"),
        term(3008, "A6-1-d"),
        term(3009, "A6-1-d-data-subject"),
        term(3010, "A6-1-d-natural-person"),
        term(3011, "A6-1-e"),
        term(3012, "A6-1-e-official-authority"),
        term(3013, "A6-1-e-public-interest"),
        term(3014, "A6-1-f"),
        term(3015, "A6-1-f-controller"),
        term(3016, "A6-1-f-third-party"),
    ],
};

/// What people may claim: GDPR Art. 7(3), 13 to 22 and 77 to 79.
pub(super) static RIGHT: Category = Category {
    scheme: Scheme::Dpv,
    name: "right",
    terms: &[
        term(3101, "A13"),
        term(3102, "A14"),
        term(3103, "A15"),
        term(3104, "A16"),
        term(3105, "A17"),
        term(3106, "A18"),
        term(3107, "A19"),
        term(3108, "A20"),
        term(3109, "A21"),
        term(3110, "A22"),
        term(3111, "A22-3-a"),
        term(3112, "A22-3-b"),
        term(3113, "A22-3-c"),
        term(3114, "A7-3"),
        term(3115, "A77"),
        term(3116, "A78"),
        term(3117, "A79"),
    ],
};

/// What allows data to leave the EU: GDPR Art. 45, 46 and 49.
pub(super) static TRANSFER: Category = Category {
    scheme: Scheme::Dpv,
    name: "transfer",
    terms: &[
        term(3201, "A45-3"),
        term(3202, "A46-2-a"),
        term(3203, "A46-2-b"),
        term(3204, "A46-2-c"),
        term(3205, "A46-2-d"),
        term(3206, "A46-2-e"),
        term(3207, "A46-2-f"),
        term(3208, "A46-3-a"),
        term(3209, "A46-3-b"),
        term(3210, "A49-1-a"),
        term(3211, "A49-1-b"),
        term(3212, "A49-1-c"),
        term(3213, "A49-1-d"),
        term(3214, "A49-1-e"),
        term(3215, "A49-1-f"),
        term(3216, "A49-1-g"),
        term(3217, "A49-2"),
    ],
};

/// What lifts the ban on sensitive data: GDPR Art. 9(2).
pub(super) static SPECIAL_CATEGORY: Category = Category {
    scheme: Scheme::Dpv,
    name: "special_category",
    terms: &[
        term(3301, "A9-2-a"),
        term(3302, "A9-2-b"),
        term(3303, "A9-2-c"),
        term(3304, "A9-2-d"),
        term(3305, "A9-2-e"),
        term(3306, "A9-2-f"),
        term(3307, "A9-2-g"),
        term(3308, "A9-2-h"),
        term(3309, "A9-2-i"),
        term(3310, "A9-2-j"),
    ],
};

/// Why somebody asks: justifications to exercise a right (DPV `justifications`).
pub(super) static GROUND: Category = Category {
    scheme: Scheme::Dpv,
    name: "ground",
    terms: &[
        term(3401, "Objection"),
        term(3402, "NonNecessityObjection"),
        term(3403, "LegalityLackingObjection"),
        term(3404, "UnlawfulActivityObjection"),
        term(3405, "ContestAccuracy"),
    ],
};

/// Why an authority says no: justifications of non-fulfilment (DPV `justifications`).
pub(super) static REFUSAL: Category = Category {
    scheme: Scheme::Dpv,
    name: "refusal",
    terms: &[
        term(3501, "LegitimateInterestOverride"),
        term(3502, "PublicInterestCompromised"),
        term(3503, "OfficialAuthorityExerciseImpaired"),
        term(3504, "LegalObligationImpaired"),
        term(3505, "LegallyExempted"),
        term(3506, "LegalClaimImpaired"),
        term(3507, "JudicialProceedingsImpaired"),
        term(3508, "CrimePreventionImpaired"),
        term(3509, "CrimeInvestigationImpaired"),
        term(3510, "PublicSecurityImpaired"),
        term(3511, "NationalSecurityImpaired"),
        term(3512, "PublicHealthCompromised"),
        term(3513, "SecurityImpaired"),
        term(3514, "ThirdPartyRightsImpaired"),
        term(3515, "FreedomOfExpressionImpaired"),
        term(3516, "ScientificHistoricalResearchImpaired"),
        term(3517, "OfficialStatisticsImpaired"),
        term(3518, "PublicInterestArchivingImpaired"),
        term(3519, "ContractPerformanceNecessity"),
        term(3520, "ConsentProvided"),
        term(3521, "IdentityVerificationFailure"),
        term(3522, "FulfilmentImpossible"),
        term(3523, "DisproportionateEffortRequired"),
        term(3524, "ProcessUnfounded"),
        term(3525, "ProcessExcessive"),
        term(3526, "EntityAlreadyInformed"),
    ],
};

/// Why an answer takes longer: justifications of delay (DPV `justifications`).
pub(super) static DELAY: Category = Category {
    scheme: Scheme::Dpv,
    name: "delay",
    terms: &[
        term(3601, "ComplexityOfProcess"),
        term(3602, "HighVolumeOfProcesses"),
        term(3603, "InformationRequired"),
        term(3604, "IdentityVerificationRequired"),
    ],
};

impl super::LegalBasis {
    /// Whether the basis is Art. 6(1)(f) in one of its forms.
    pub fn is_legitimate_interest(self) -> bool {
        (3014..=3016).contains(&self.code())
    }
}
