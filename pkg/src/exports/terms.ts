// Names for the words of records: ours by code, and the terms of DPV 2.3 (https://w3id.org/dpv) where it has the same.

import aiAct from "lamppost:ai-act";

import type { Code } from "../types.js";

/**
 * Root of every name that is ours. A tag (RFC 4151) under a domain that nobody can own (RFC 2606): it names, and never
 * leads anywhere.
 */
export const TAG = "tag:lamppost.example,2026:";

/** The schema of exported records, `schema/record-v1.schema.json` of the package. */
export const SCHEMA = `${TAG}schema/record/v1`;

/** What a record of consent in DPV can conform to besides: ISO/IEC TS 27560 with what the GDPR asks for. */
export const RECORD_PROFILE = "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr";
export const RECEIPT_PROFILE = "https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr";

/** Of src/vocabulary: scheme and category, its first code, the ids in the order of their codes. */
const TABLE: readonly (readonly [category: string, first: Code, ids: string])[] = [
  ["lamppost/identifiability", 1, "none de_identified pseudonymous identifiable"],
  ["lamppost/profiling", 8, "none profiling scoring"],
  ["lamppost/decision_effect", 12, "none informs legal_effect significant_effect"],
  ["lamppost/autonomy", 18, "human_decides human_executes autonomous"],
  ["lamppost/storage", 28, "on_device controller_premises processor_premises public_cloud"],
  ["lamppost/recipient_terms", 34, "shared sold on_request_to_police required_by_law published"],
  ["lamppost/consequence", 42,
    "none fee fine denial_of_service price blacklist score referral travel_ban loan_refusal job_refusal internet_ban"],
  ["lamppost/objection_effect", 54, "stop mask delete reroute cannot"],
  ["lamppost/controller_kind", 62, "public private mixed"],
  ["lamppost/contact_kind", 68, "web email phone post in_person"],
  ["lamppost/channel_use", 76, "choice request complaint"],
  ["lamppost/assessment_kind", 82, "dpia fria cost_benefit"],
  ["lamppost/data_kind", 96,
    "number_plate face_image gait silhouette sound_level voice_recording wifi_probe bluetooth_address "
    + "location_trace vehicle_count people_count payment_data travel_card"],
  ["lamppost/decision", 109,
    "consent-give consent-refuse consent-withdraw objection-make objection-retract review-request request-access "
    + "request-rectification request-erasure request-restriction request-portability concern-tampered concern-place "
    + "concern-other"],
  ["lamppost/surface", 123, "phone web kiosk"],
  ["lamppost/answer_status", 128, "acknowledged accepted rejected extended fulfilled"],
  ["lamppost/notice_state", 136, "current superseded withdrawn expired not-yet-in-force"],
  ["lamppost/further_consequence", 141, "surveillance supply_cut intervention"],
  ["lamppost/further_data_kind", 149,
    "browsing_history purchases social_posts administrative_records voice_features criminal_record health_data "
    + "energy_use water_use fill_level air_measurement emotion age_group gender vehicle_identity emergency_call"],
  ["lamppost/purpose", 173, "traffic_control toll advertising energy_supply"],
  ["lamppost/technology", 181, "smart_meter wearable vehicle_telematics signal_controller"],
  ["device/tech", 1001,
    "air_quality assistance_station augmented_reality biometrics cellular chatbot contactless_payments "
    + "de_identified_image de_identified_video de_identified_voice dtpr_api electric_vehicle_charger "
    + "facial_characterization gps hands_free identifiable_image identifiable_nfc identifiable_rfid "
    + "identifiable_video identifiable_wifi_sensor image image_infrared inclinometer induction_loop intercom li_dar "
    + "location_beacon microphone motion_detector nfc non_identifiable_video passive_infrared_sensor "
    + "person_detection personal_device piezoelectric_sensor radar rfid soil_moisture_sensor sound_level_meter "
    + "system_screen thermometer ultrasonic_level_sensor unmanned_aircraft_system video_camera "
    + "video_camera_infrared voice water_quality weather_station weighing_scale wireless_access_point "
    + "wireless_charging_roadway"],
  ["device/purpose", 1101,
    "accessibility agency_interaction arts_culture commerce connectivity dining ecology energy_efficiency "
    + "enforcement entry fire_emergency health inform logistics mobility planning_decision_making "
    + "research_development safety_security social switch waste_management water_efficiency wayfinding_services"],
  ["device/process", 1201,
    "aggregated ai_system bitmap_manipulation code_signing computer_vision cryptonets de_identified "
    + "differential_privacy encrypted encrypted_at_rest federated_learning hardware_audits homomorphic_encryption "
    + "immutable_query_ledger k_anonymity raw_data rdua_approved regulated reviewed_internally "
    + "secure_multi_party_computing transport_layer_security trusted_execution_environment zero_knowledge_proofs"],
  ["device/access", 1301,
    "available_for_resale available_to_3rd_parties available_to_download available_to_me "
    + "available_to_the_accountable_organization available_to_vendor not_available_to_me "
    + "not_available_to_the_accountable_organization not_available_to_vendor"],
  ["device/storage", 1401,
    "backed_up_internationally backed_up_locally shared_storage_and_governance stored_locally "
    + "stored_on_3rd_party_cloud stored_primarily_internationally stored_primarily_locally"],
  ["device/data", 1501, "binary boolean personal pixel_based_image spatial tabular values_time"],
  ["ai/purpose", 2001,
    "accessibility arts_culture border_immigration commerce content_moderation dining ecology education "
    + "eligibility_benefits employment energy_efficiency enforcement entry financial_services fire_emergency health "
    + "healthcare inform logistics marketing_personalization mobility planning_decision_making research_development "
    + "risk_assessment safety_security social translation_language waste_management water_efficiency "
    + "wayfinding_services"],
  ["ai/functional_modes", 2201,
    "agentic_mode analytical_mode generative_mode perceptive_mode physical_mode semantic_mode"],
  ["ai/input_dataset", 2501,
    "input_about_a_measurement input_about_a_place input_about_behaviour input_biometric input_decision "
    + "input_generated_content input_operational_data input_physical_action input_recommendation "
    + "input_sensitive_personal"],
  ["ai/output_dataset", 2601,
    "output_about_a_measurement output_about_a_place output_about_behaviour output_biometric output_decision "
    + "output_generated_content output_operational_data output_physical_action output_recommendation "
    + "output_sensitive_personal"],
  ["ai/processing", 2701,
    "affect_emotion_analysis anomaly_detection biometric_recognition classification_prediction "
    + "clustering_segmentation computer_vision language_models optimization privacy_transformation "
    + "recommendation_ranking search_retrieval speech_audio"],
  ["ai/access", 2801,
    "available_for_resale available_to_3rd_parties available_to_download available_to_me "
    + "available_to_the_accountable_organization available_to_vendor not_available_to_me "
    + "not_available_to_the_accountable_organization not_available_to_vendor"],
  ["dpv/legal_basis", 3001,
    "A6-1-a A6-1-a-explicit-consent A6-1-a-non-explicit-consent A6-1-b A6-1-b-contract-performance "
    + "A6-1-b-enter-into-contract A6-1-c A6-1-d A6-1-d-data-subject A6-1-d-natural-person A6-1-e "
    + "A6-1-e-official-authority A6-1-e-public-interest A6-1-f A6-1-f-controller A6-1-f-third-party Consent"],
  ["dpv/right", 3101, "A13 A14 A15 A16 A17 A18 A19 A20 A21 A22 A22-3-a A22-3-b A22-3-c A7-3 A77 A78 A79"],
  ["dpv/transfer", 3201,
    "A45-3 A46-2-a A46-2-b A46-2-c A46-2-d A46-2-e A46-2-f A46-3-a A46-3-b A49-1-a A49-1-b A49-1-c A49-1-d "
    + "A49-1-e A49-1-f A49-1-g A49-2 "
    + "AdequacyDecision AdHocContractualClauses BindingCorporateRules CertificationMechanismsForDataTransfers "
    + "CodesOfConductForDataTransfers DataTransferTool SCCByCommission SCCBySupervisoryAuthority "
    + "StandardContractualClauses SupplementaryMeasure"],
  ["dpv/special_category", 3301, "A9-2-a A9-2-b A9-2-c A9-2-d A9-2-e A9-2-f A9-2-g A9-2-h A9-2-i A9-2-j"],
  ["dpv/ground", 3401,
    "Objection NonNecessityObjection LegalityLackingObjection UnlawfulActivityObjection ContestAccuracy"],
  ["dpv/refusal", 3501,
    "LegitimateInterestOverride PublicInterestCompromised OfficialAuthorityExerciseImpaired "
    + "LegalObligationImpaired LegallyExempted LegalClaimImpaired JudicialProceedingsImpaired "
    + "CrimePreventionImpaired CrimeInvestigationImpaired PublicSecurityImpaired NationalSecurityImpaired "
    + "PublicHealthCompromised SecurityImpaired ThirdPartyRightsImpaired FreedomOfExpressionImpaired "
    + "ScientificHistoricalResearchImpaired OfficialStatisticsImpaired PublicInterestArchivingImpaired "
    + "ContractPerformanceNecessity ConsentProvided IdentityVerificationFailure FulfilmentImpossible "
    + "DisproportionateEffortRequired ProcessUnfounded ProcessExcessive EntityAlreadyInformed"],
  ["dpv/delay", 3601, "ComplexityOfProcess HighVolumeOfProcesses InformationRequired IdentityVerificationRequired"],
  aiAct,
];

const IDS: ReadonlyMap<Code, readonly [category: string, id: string]> = new Map(
  TABLE.flatMap(([category, first, ids]) =>
    ids.split(" ").map((id, index) => [first + index, [category, id]] as const)),
);

/** Scheme, category and id, such as `device/tech/image`; undefined for a word of a later vocabulary. */
export function pathOf(code: Code): string | undefined {
  return IDS.get(code)?.join("/");
}

export function idOf(code: Code): string | undefined {
  return IDS.get(code)?.[1];
}

/** An article of the GDPR or a justification. These words, and the classes of the AI Act, we have from DPV itself. */
export function legalTerm(code: Code | null | undefined): string | undefined {
  if (typeof code !== "number") return undefined;
  const [category, id] = IDS.get(code) ?? [];
  if (!category?.startsWith("dpv/") || category === aiAct[0]) return undefined;
  return code >= 3400 ? `justifications:${id}` : `eu-gdpr:${id}`;
}

export function aiActTerm(code: Code): string | undefined {
  const [category, id] = IDS.get(code) ?? [];
  return category === aiAct[0] ? `eu-aiact:${id}` : undefined;
}

/** Purposes that DPV also knows. Where it only knows something wider or narrower, ours stands alone. */
export const PURPOSES: Readonly<Record<Code, string>> = {
  173: "sector-infra:RoadTrafficManagement",
  175: "dpv:Advertising",
  1109: "sector-law:LawEnforcement",
  1110: "dpv:EnforceAccessControl",
  1115: "dpv:ImproveTransportMobility",
  1117: "dpv:ResearchAndDevelopment",
  1118: "dpv:ProtectionOfPublicSecurity",
  2012: "sector-law:LawEnforcement",
  2013: "dpv:EnforceAccessControl",
  2021: "dpv:ImproveTransportMobility",
  2023: "dpv:ResearchAndDevelopment",
  2025: "dpv:ProtectionOfPublicSecurity",
};

/** Kinds of personal data that DPV also knows. */
export const DATA_KINDS: Readonly<Record<Code, string>> = {
  96: "pd:VehicleLicense",
  97: "pd:Picture",
  101: "pd:VoiceCommunicationRecording",
  103: "pd:MACAddress",
  104: "pd:TravelHistory",
  107: "pd:Transactional",
  149: "pd:BrowsingBehaviour",
  150: "pd:Purchase",
  151: "pd:SocialMediaCommunication",
  154: "pd:Criminal",
  155: "pd:Health",
  160: "pd:Emotion",
  161: "pd:AgeRange",
  162: "pd:Gender",
  2503: "pd:Behavioural",
  2504: "pd:Biometric",
  2603: "pd:Behavioural",
  2604: "pd:Biometric",
};

/** How closely data point at a person decides what they are in law, and so in DPV. */
export const IDENTIFIABILITY: Readonly<Record<Code, string>> = {
  1: "dpv:NonPersonalData",
  2: "dpv:AnonymisedData",
  3: "dpv:PseudonymisedData",
  4: "dpv:PersonalData",
};

export const CONSENT_STATUS: Readonly<Record<Code, string>> = {
  109: "dpv:ConsentGiven",
  110: "dpv:ConsentRefused",
  111: "dpv:ConsentWithdrawn",
};

/** The right that a decision exercises. */
export const RIGHTS: Readonly<Record<Code, string>> = {
  111: "eu-gdpr:A7-3",
  112: "eu-gdpr:A21",
  113: "eu-gdpr:A21",
  114: "eu-gdpr:A22-3-a",
  115: "eu-gdpr:A15",
  116: "eu-gdpr:A16",
  117: "eu-gdpr:A17",
  118: "eu-gdpr:A18",
  119: "eu-gdpr:A20",
};

export const ANSWER_STATUS: Readonly<Record<Code, string>> = {
  128: "dpv:RequestAcknowledged",
  129: "dpv:RequestAccepted",
  130: "dpv:RequestRejected",
  131: "dpv:RequestActionDelayed",
  132: "dpv:RequestFulfilled",
};

export const NOTICE_STATUS: Readonly<Record<Code, string>> = {
  136: "dpv:NoticeLatest",
  137: "dpv:NoticeStale",
};

export const ASSESSMENTS: Readonly<Record<Code, string>> = { 82: "dpv:DPIA", 83: "dpv:FRIA" };

/** DPV's table of the rights that come with a legal basis, by the letter of Art. 6(1). */
const RIGHTS_OF_BASIS: Readonly<Record<string, string>> = {
  a: "A13 A14 A15 A16 A17 A18 A20 A22 A7-3 A77",
  b: "A13 A14 A15 A16 A17 A18 A20 A22 A77",
  c: "A13 A15 A16 A18 A77",
  d: "A13 A14 A15 A16 A17 A18 A22 A77",
  e: "A13 A14 A15 A16 A18 A21 A22 A77",
  f: "A13 A14 A15 A16 A17 A18 A21 A22 A77",
};

export function rightsOf(basis: Code | null | undefined): string[] {
  const letter = typeof basis === "number" ? idOf(basis)?.match(/^A6-1-([a-f])/u)?.[1] : undefined;
  return (RIGHTS_OF_BASIS[letter ?? ""] ?? "").split(" ").filter(Boolean).map((id) => `eu-gdpr:${id}`);
}

/** ISO 3166-1, as DPV has them, and the European Union. */
const COUNTRIES: ReadonlySet<string> = new Set((
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW "
  + "BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI "
  + "FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN "
  + "IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME "
  + "MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF "
  + "PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV "
  + "SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE "
  + "YT ZA ZM ZW"
  + " EU"
).split(" "));

export function countryTerm(country: string | null | undefined): string | undefined {
  return country && COUNTRIES.has(country) ? `loc:${country}` : undefined;
}
