//! The elements of DTPR's `device` type: 124 ids in 8 categories, in the order of their codes.
//!
//! A new element takes the next free code of its category; no row ever moves or goes away.

use super::{Category, Scheme, term};

/// What the device senses with, or does.
pub(super) static TECH: Category = Category {
    scheme: Scheme::DtprDevice,
    name: "tech",
    terms: &[
        term(1001, "air_quality"),
        term(1002, "assistance_station"),
        term(1003, "augmented_reality"),
        term(1004, "biometrics"),
        term(1005, "cellular"),
        term(1006, "chatbot"),
        term(1007, "contactless_payments"),
        term(1008, "de_identified_image"),
        term(1009, "de_identified_video"),
        term(1010, "de_identified_voice"),
        term(1011, "dtpr_api"),
        term(1012, "electric_vehicle_charger"),
        term(1013, "facial_characterization"),
        term(1014, "gps"),
        term(1015, "hands_free"),
        term(1016, "identifiable_image"),
        term(1017, "identifiable_nfc"),
        term(1018, "identifiable_rfid"),
        term(1019, "identifiable_video"),
        term(1020, "identifiable_wifi_sensor"),
        term(1021, "image"),
        term(1022, "image_infrared"),
        term(1023, "inclinometer"),
        term(1024, "induction_loop"),
        term(1025, "intercom"),
        term(1026, "li_dar"),
        term(1027, "location_beacon"),
        term(1028, "microphone"),
        term(1029, "motion_detector"),
        term(1030, "nfc"),
        term(1031, "non_identifiable_video"),
        term(1032, "passive_infrared_sensor"),
        term(1033, "person_detection"),
        term(1034, "personal_device"),
        term(1035, "piezoelectric_sensor"),
        term(1036, "radar"),
        term(1037, "rfid"),
        term(1038, "soil_moisture_sensor"),
        term(1039, "sound_level_meter"),
        term(1040, "system_screen"),
        term(1041, "thermometer"),
        term(1042, "ultrasonic_level_sensor"),
        term(1043, "unmanned_aircraft_system"),
        term(1044, "video_camera"),
        term(1045, "video_camera_infrared"),
        term(1046, "voice"),
        term(1047, "water_quality"),
        term(1048, "weather_station"),
        term(1049, "weighing_scale"),
        term(1050, "wireless_access_point"),
        term(1051, "wireless_charging_roadway"),
    ],
};

/// What the device is there for.
pub(super) static PURPOSE: Category = Category {
    scheme: Scheme::DtprDevice,
    name: "purpose",
    terms: &[
        term(1101, "accessibility"),
        term(1102, "agency_interaction"),
        term(1103, "arts_culture"),
        term(1104, "commerce"),
        term(1105, "connectivity"),
        term(1106, "dining"),
        term(1107, "ecology"),
        term(1108, "energy_efficiency"),
        term(1109, "enforcement"),
        term(1110, "entry"),
        term(1111, "fire_emergency"),
        term(1112, "health"),
        term(1113, "inform"),
        term(1114, "logistics"),
        term(1115, "mobility"),
        term(1116, "planning_decision_making"),
        term(1117, "research_development"),
        term(1118, "safety_security"),
        term(1119, "social"),
        term(1120, "switch"),
        term(1121, "waste_management"),
        term(1122, "water_efficiency"),
        term(1123, "wayfinding_services"),
    ],
};

/// What happens to the data, and what protects it.
pub(super) static PROCESS: Category = Category {
    scheme: Scheme::DtprDevice,
    name: "process",
    terms: &[
        term(1201, "aggregated"),
        term(1202, "ai_system"),
        term(1203, "bitmap_manipulation"),
        term(1204, "code_signing"),
        term(1205, "computer_vision"),
        term(1206, "cryptonets"),
        term(1207, "de_identified"),
        term(1208, "differential_privacy"),
        term(1209, "encrypted"),
        term(1210, "encrypted_at_rest"),
        term(1211, "federated_learning"),
        term(1212, "hardware_audits"),
        term(1213, "homomorphic_encryption"),
        term(1214, "immutable_query_ledger"),
        term(1215, "k_anonymity"),
        term(1216, "raw_data"),
        term(1217, "rdua_approved"),
        term(1218, "regulated"),
        term(1219, "reviewed_internally"),
        term(1220, "secure_multi_party_computing"),
        term(1221, "transport_layer_security"),
        term(1222, "trusted_execution_environment"),
        term(1223, "zero_knowledge_proofs"),
    ],
};

/// Who can get at the data.
pub(super) static ACCESS: Category = Category {
    scheme: Scheme::DtprDevice,
    name: "access",
    terms: &[
        term(1301, "available_for_resale"),
        term(1302, "available_to_3rd_parties"),
        term(1303, "available_to_download"),
        term(1304, "available_to_me"),
        term(1305, "available_to_the_accountable_organization"),
        term(1306, "available_to_vendor"),
        term(1307, "not_available_to_me"),
        term(1308, "not_available_to_the_accountable_organization"),
        term(1309, "not_available_to_vendor"),
    ],
};

/// Where the data lies.
pub(super) static STORAGE: Category = Category {
    scheme: Scheme::DtprDevice,
    name: "storage",
    terms: &[
        term(1401, "backed_up_internationally"),
        term(1402, "backed_up_locally"),
        term(1403, "shared_storage_and_governance"),
        term(1404, "stored_locally"),
        term(1405, "stored_on_3rd_party_cloud"),
        term(1406, "stored_primarily_internationally"),
        term(1407, "stored_primarily_locally"),
    ],
};

/// What form the data has.
pub(super) static DATA: Category = Category {
    scheme: Scheme::DtprDevice,
    name: "data",
    terms: &[
        term(1501, "binary"),
        term(1502, "boolean"),
        term(1503, "personal"),
        term(1504, "pixel_based_image"),
        term(1505, "spatial"),
        term(1506, "tabular"),
        term(1507, "values_time"),
    ],
};

/// Whether data is kept at all.
pub(super) static RETENTION: Category = Category {
    scheme: Scheme::DtprDevice,
    name: "retention",
    terms: &[term(1601, "data_retained"), term(1602, "no_data_retained")],
};

/// Who answers for the device.
pub(super) static ACCOUNTABLE: Category = Category {
    scheme: Scheme::DtprDevice,
    name: "accountable",
    terms: &[term(1701, "institution"), term(1702, "organization")],
};
