//! The elements of DTPR's `ai` type: 109 ids in 12 categories, in the order of their codes.
//!
//! Many ids also stand in the `device` type. They keep codes of their own, because DTPR defines each type for itself:
//! `health` is about air, water and noise here, and `healthcare` stands beside it.
//!
//! A new element takes the next free code of its category; no row ever moves or goes away.

use super::{Category, Scheme, term};

/// What the system is there for.
pub(super) static PURPOSE: Category = Category {
    scheme: Scheme::DtprAi,
    name: "purpose",
    terms: &[
        term(2001, "accessibility"),
        term(2002, "arts_culture"),
        term(2003, "border_immigration"),
        term(2004, "commerce"),
        term(2005, "content_moderation"),
        term(2006, "dining"),
        term(2007, "ecology"),
        term(2008, "education"),
        term(2009, "eligibility_benefits"),
        term(2010, "employment"),
        term(2011, "energy_efficiency"),
        term(2012, "enforcement"),
        term(2013, "entry"),
        term(2014, "financial_services"),
        term(2015, "fire_emergency"),
        term(2016, "health"),
        term(2017, "healthcare"),
        term(2018, "inform"),
        term(2019, "logistics"),
        term(2020, "marketing_personalization"),
        term(2021, "mobility"),
        term(2022, "planning_decision_making"),
        term(2023, "research_development"),
        term(2024, "risk_assessment"),
        term(2025, "safety_security"),
        term(2026, "social"),
        term(2027, "translation_language"),
        term(2028, "waste_management"),
        term(2029, "water_efficiency"),
        term(2030, "wayfinding_services"),
    ],
};

/// Who answers for the system.
pub(super) static ACCOUNTABLE: Category = Category {
    scheme: Scheme::DtprAi,
    name: "accountable",
    terms: &[term(2101, "institution"), term(2102, "organization")],
};

/// Whom the system touches.
pub(super) static AFFECTED: Category =
    Category { scheme: Scheme::DtprAi, name: "affected", terms: &[term(2151, "people")] };

/// What kind of thing the system does.
pub(super) static FUNCTIONAL_MODES: Category = Category {
    scheme: Scheme::DtprAi,
    name: "functional_modes",
    terms: &[
        term(2201, "agentic_mode"),
        term(2202, "analytical_mode"),
        term(2203, "generative_mode"),
        term(2204, "perceptive_mode"),
        term(2205, "physical_mode"),
        term(2206, "semantic_mode"),
    ],
};

/// The harms its operator has thought about.
pub(super) static RISKS_MITIGATION: Category = Category {
    scheme: Scheme::DtprAi,
    name: "risks_mitigation",
    terms: &[
        term(2301, "autonomy_loss"),
        term(2302, "civil_liberties_harm"),
        term(2303, "environmental_harm"),
        term(2304, "financial_harm"),
        term(2305, "physical_harm"),
        term(2306, "political_economic_harm"),
        term(2307, "psychological_harm"),
        term(2308, "reputational_harm"),
        term(2309, "societal_cultural_harm"),
    ],
};

/// What people may ask for.
pub(super) static RIGHTS: Category = Category {
    scheme: Scheme::DtprAi,
    name: "rights",
    terms: &[
        term(2401, "right_access"),
        term(2402, "right_algorithmic_transparency"),
        term(2403, "right_be_forgotten"),
        term(2404, "right_contest"),
        term(2405, "right_correction"),
        term(2406, "right_individual_decision_explanation"),
        term(2407, "right_non_discrimination"),
        term(2408, "right_object"),
        term(2409, "right_purpose_limitation"),
        term(2410, "right_to_human_review"),
        term(2411, "right_to_notice"),
    ],
};

/// What goes into the system.
pub(super) static INPUT_DATASET: Category = Category {
    scheme: Scheme::DtprAi,
    name: "input_dataset",
    terms: &[
        term(2501, "input_about_a_measurement"),
        term(2502, "input_about_a_place"),
        term(2503, "input_about_behaviour"),
        term(2504, "input_biometric"),
        term(2505, "input_decision"),
        term(2506, "input_generated_content"),
        term(2507, "input_operational_data"),
        term(2508, "input_physical_action"),
        term(2509, "input_recommendation"),
        term(2510, "input_sensitive_personal"),
    ],
};

/// What comes out of the system.
pub(super) static OUTPUT_DATASET: Category = Category {
    scheme: Scheme::DtprAi,
    name: "output_dataset",
    terms: &[
        term(2601, "output_about_a_measurement"),
        term(2602, "output_about_a_place"),
        term(2603, "output_about_behaviour"),
        term(2604, "output_biometric"),
        term(2605, "output_decision"),
        term(2606, "output_generated_content"),
        term(2607, "output_operational_data"),
        term(2608, "output_physical_action"),
        term(2609, "output_recommendation"),
        term(2610, "output_sensitive_personal"),
    ],
};

/// How the system works on its input.
pub(super) static PROCESSING: Category = Category {
    scheme: Scheme::DtprAi,
    name: "processing",
    terms: &[
        term(2701, "affect_emotion_analysis"),
        term(2702, "anomaly_detection"),
        term(2703, "biometric_recognition"),
        term(2704, "classification_prediction"),
        term(2705, "clustering_segmentation"),
        term(2706, "computer_vision"),
        term(2707, "language_models"),
        term(2708, "optimization"),
        term(2709, "privacy_transformation"),
        term(2710, "recommendation_ranking"),
        term(2711, "search_retrieval"),
        term(2712, "speech_audio"),
    ],
};

/// Who can get at the data.
pub(super) static ACCESS: Category = Category {
    scheme: Scheme::DtprAi,
    name: "access",
    terms: &[
        term(2801, "available_for_resale"),
        term(2802, "available_to_3rd_parties"),
        term(2803, "available_to_download"),
        term(2804, "available_to_me"),
        term(2805, "available_to_the_accountable_organization"),
        term(2806, "available_to_vendor"),
        term(2807, "not_available_to_me"),
        term(2808, "not_available_to_the_accountable_organization"),
        term(2809, "not_available_to_vendor"),
    ],
};

/// Whether data is kept at all.
pub(super) static RETENTION: Category = Category {
    scheme: Scheme::DtprAi,
    name: "retention",
    terms: &[term(2901, "data_retained"), term(2902, "no_data_retained")],
};

/// Where the data lies.
pub(super) static STORAGE: Category = Category {
    scheme: Scheme::DtprAi,
    name: "storage",
    terms: &[
        term(2951, "backed_up_internationally"),
        term(2952, "backed_up_locally"),
        term(2953, "shared_storage_and_governance"),
        term(2954, "stored_locally"),
        term(2955, "stored_on_3rd_party_cloud"),
        term(2956, "stored_primarily_internationally"),
        term(2957, "stored_primarily_locally"),
    ],
};
