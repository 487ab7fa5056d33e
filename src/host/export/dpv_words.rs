//! Names for the words of a notice in JSON-LD: DPV 2.3 where it has the same, and ours beside it. The same names stand in
//! exported records (`pkg/src/exports`).

use serde_json::{Value, json};

use crate::host::words::term;
use crate::notice::{Contact, Country, Retention};
use crate::time::Day;
use crate::vocabulary::{ContactKind, RetentionRule, Scheme, find};

/// Root of every name that is ours: a tag (RFC 4151) under a domain that nobody can own. It names, and never leads
/// anywhere.
const TAG: &str = "tag:lamppost.example,2026:";

/// Inline: what needs the web to be read could be read differently tomorrow.
pub(super) fn context() -> Value {
    let mut context = json!({
        "@version": 1.1,
        "dct": "http://purl.org/dc/terms/",
        "dpv": "https://w3id.org/dpv#",
        "eu-aiact": "https://w3id.org/dpv/legal/eu/aiact#",
        "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
        "justifications": "https://w3id.org/dpv/justifications#",
        "lamppost": { "@id": TAG, "@prefix": true },
        "loc": "https://w3id.org/dpv/loc#",
        "pd": "https://w3id.org/dpv/pd#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "schema": "https://schema.org/",
        "sector-infra": "https://w3id.org/dpv/sector/infra#",
        "sector-law": "https://w3id.org/dpv/sector/law#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    });
    // The value of these is the name of a thing.
    for name in [
        "dct:subject",
        "dpv:hasAuthority",
        "dpv:hasCountry",
        "dpv:hasDataController",
        "dpv:hasDataProcessor",
        "dpv:hasJurisdiction",
        "dpv:hasLegalBasis",
        "dpv:hasLocation",
        "dpv:hasNecessity",
        "dpv:isExercisedAt",
        "schema:url",
    ] {
        context[name] = json!({ "@type": "@id" });
    }
    context
}

/// The IRI of a word that comes from DPV itself: an article of the GDPR, a class of the AI Act, a justification.
pub(super) fn of_law(code: u16) -> Option<String> {
    let (category, term) = find(code)?;
    let prefix = match (category.scheme, category.name) {
        (Scheme::Dpv, "ai_act") => "eu-aiact",
        (Scheme::Dpv, "ground" | "refusal" | "delay") => "justifications",
        (Scheme::Dpv, _) => "eu-gdpr",
        _ => return None,
    };
    Some(format!("{prefix}:{}", term.id))
}

/// A word of the vocabulary under our name for it. One that is newer than this program keeps its number.
pub(super) fn word(code: u16) -> Value {
    let Some((category, found)) = find(code) else {
        return json!({ "@id": format!("lamppost:code/{code}"), "@type": "skos:Concept", "skos:notation": code });
    };
    json!({
        "@id": format!("lamppost:{}/{}/{}", category.scheme.prefix(), category.name, found.id),
        "@type": "skos:Concept",
        "skos:notation": code,
        "skos:prefLabel": { "@language": "en", "@value": term(code) },
    })
}

/// The term of DPV that means the same as a purpose, a kind of data, a level or a study. Where DPV only knows something
/// wider or narrower, ours stands alone.
pub(super) fn equal(code: u16) -> Option<&'static str> {
    Some(match code {
        1 => "dpv:NonPersonalData",
        2 => "dpv:AnonymisedData",
        3 => "dpv:PseudonymisedData",
        4 => "dpv:PersonalData",
        82 => "dpv:DPIA",
        83 => "dpv:FRIA",
        96 => "pd:VehicleLicense",
        97 => "pd:Picture",
        101 => "pd:VoiceCommunicationRecording",
        103 => "pd:MACAddress",
        104 => "pd:TravelHistory",
        107 => "pd:Transactional",
        149 => "pd:BrowsingBehaviour",
        150 => "pd:Purchase",
        151 => "pd:SocialMediaCommunication",
        154 => "pd:Criminal",
        155 => "pd:Health",
        160 => "pd:Emotion",
        161 => "pd:AgeRange",
        162 => "pd:Gender",
        173 => "sector-infra:RoadTrafficManagement",
        175 => "dpv:Advertising",
        1109 | 2012 => "sector-law:LawEnforcement",
        1110 | 2013 => "dpv:EnforceAccessControl",
        1115 | 2021 => "dpv:ImproveTransportMobility",
        1117 | 2023 => "dpv:ResearchAndDevelopment",
        1118 | 2025 => "dpv:ProtectionOfPublicSecurity",
        2503 | 2603 => "pd:Behavioural",
        2504 | 2604 => "pd:Biometric",
        _ => return None,
    })
}

/// ISO 3166-1, as DPV has them, and the European Union.
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW \
    BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU \
    FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM \
    IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD \
    ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE \
    PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST \
    SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS \
    YE YT ZA ZM ZW";

/// The country in DPV. Letters that stand for none stay letters.
pub(super) fn country(of: Country) -> Value {
    let letters = of.to_text();
    let known = COUNTRIES.split(' ').any(|known| known == letters);
    json!(if known { format!("loc:{letters}") } else { format!("lamppost:country/{letters}") })
}

/// Words of the notice, in its language.
pub(super) fn said(text: &str, language: &str) -> Value {
    const RIGHT_TO_LEFT: [&str; 10] = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];
    let mut said = json!({ "@language": language, "@value": text });
    if RIGHT_TO_LEFT.contains(&language.split('-').next().unwrap_or_default()) {
        said["@direction"] = json!("rtl");
    }
    said
}

/// A way to reach somebody.
pub(super) fn contact(of: &Contact, language: &str) -> Value {
    let mut node = json!({ "@type": "schema:ContactPoint", "dct:type": word(of.kind.code()) });
    let (name, value) = match of.kind {
        ContactKind::WEB => ("schema:url", json!(format!("https://{}", of.value))),
        ContactKind::EMAIL => ("schema:email", json!(of.value)),
        ContactKind::PHONE => ("schema:telephone", json!(of.value)),
        _ => ("schema:address", said(&of.value, language)),
    };
    node[name] = value;
    node
}

/// Where somebody can be reached by wire.
pub(super) fn address(of: &Contact) -> Option<String> {
    match of.kind {
        ContactKind::WEB => Some(format!("https://{}", of.value)),
        ContactKind::EMAIL => Some(format!("mailto:{}", of.value)),
        _ => None,
    }
}

pub(super) fn kept(of: &Retention, language: &str) -> Value {
    let fixed = |text: &str| json!({ "@type": "dpv:TemporalDuration", "rdf:value": { "@type": "xsd:duration", "@value": text } });
    let duration = match (of.rule, of.hours, &of.until) {
        (RetentionRule::NONE, ..) => fixed("PT0S"),
        (RetentionRule::HOURS, Some(hours), _) if hours % 24 == 0 => fixed(&format!("P{}D", hours / 24)),
        (RetentionRule::HOURS, Some(hours), _) => fixed(&format!("PT{hours}H")),
        (RetentionRule::UNTIL_EVENT, _, Some(event)) => {
            json!({ "@type": "dpv:UntilEventDuration", "dct:description": said(event, language) })
        }
        (RetentionRule::INDEFINITE, ..) => json!({ "@type": "dpv:EndlessDuration" }),
        (rule, ..) => json!({ "@type": "dpv:Duration", "dct:type": word(rule.code()) }),
    };
    json!({ "@type": "dpv:StorageDuration", "dpv:hasDuration": duration })
}

/// A day in UTC, and marked so.
pub(super) fn date(day: Day) -> Value {
    json!({ "@type": "xsd:date", "@value": format!("{}Z", day.to_text()) })
}
