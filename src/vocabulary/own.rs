//! Lamppost's own words, for what neither DTPR nor DPV names. Every notice uses some of them, so the codes of notices and
//! choices fit into one byte of the wire format: 1 to 127. Words of receipts and answers follow, 128 to
//! 140, then further words of notices, two bytes each, to 199.
//!
//! A new word takes the next free code of its category; no row ever moves or goes away. Where the codes reserved for a
//! category are used up, its next word starts a new category with codes of its own.

use super::code::*;
use super::{Category, Scheme, term};

/// One category: its table, and each word as a constant of the type that carries it.
macro_rules! own {
    (
        $(#[$category_doc:meta])*
        $category:ident $name:literal of $carrier:ident {
            $( $(#[$word_doc:meta])* $word:ident = $code:literal $id:literal, )+
        }
    ) => {
        $(#[$category_doc])*
        pub(super) static $category: Category =
            Category { scheme: Scheme::Lamppost, name: $name, terms: &[$(term($code, $id)),+] };

        impl $carrier {
            $( $(#[$word_doc])* pub const $word: Self = Self($code); )+
        }
    };
}

own! {
    /// How closely data points at a person. Codes 1 to 7.
    IDENTIFIABILITY "identifiability" of Identifiability {
        /// The data never was about people.
        NONE = 1 "none",
        /// It was about people; what pointed at them has been taken out for good.
        DE_IDENTIFIED = 2 "de_identified",
        /// A code stands for the person; whoever holds the list can tell who it is.
        PSEUDONYMOUS = 3 "pseudonymous",
        /// The data itself shows who it is.
        IDENTIFIABLE = 4 "identifiable",
    }
}

own! {
    /// Whether people are sorted or rated. Codes 8 to 11.
    PROFILING "profiling" of Profiling {
        /// Neither.
        NONE = 8 "none",
        /// Habits or traits of a person are put together.
        PROFILING = 9 "profiling",
        /// A person gets a number or a rank.
        SCORING = 10 "scoring",
    }
}

own! {
    /// How far an automated decision reaches. Codes 12 to 17.
    DECISION_EFFECT "decision_effect" of DecisionEffect {
        /// Nothing is decided about a person.
        NONE = 12 "none",
        /// The result is one thing among others that a human decision looks at.
        INFORMS = 13 "informs",
        /// A legal effect in the sense of GDPR Art. 22(1).
        LEGAL_EFFECT = 14 "legal_effect",
        /// Not a legal effect, but one that weighs as much (GDPR Art. 22(1)).
        SIGNIFICANT_EFFECT = 15 "significant_effect",
    }
}

own! {
    /// How much of a decision a human takes. Codes 18 to 21.
    AUTONOMY "autonomy" of Autonomy {
        /// The machine proposes, a human decides.
        HUMAN_DECIDES = 18 "human_decides",
        /// The machine decides, a human carries it out.
        HUMAN_EXECUTES = 19 "human_executes",
        /// The machine decides and acts.
        AUTONOMOUS = 20 "autonomous",
    }
}

own! {
    /// How long data is kept. Codes 22 to 27.
    RETENTION "retention" of RetentionRule {
        /// Not at all.
        NONE = 22 "none",
        /// For a number of hours.
        HOURS = 23 "hours",
        /// Until something happens that the notice names.
        UNTIL_EVENT = 24 "until_event",
        /// No end is set.
        INDEFINITE = 25 "indefinite",
    }
}

own! {
    /// In whose house data lies, which DTPR does not ask. Codes 28 to 33.
    STORAGE "storage" of StorageKind {
        /// In the sensor.
        ON_DEVICE = 28 "on_device",
        /// On machines the controller runs.
        CONTROLLER_PREMISES = 29 "controller_premises",
        /// On machines a processor runs.
        PROCESSOR_PREMISES = 30 "processor_premises",
        /// On rented machines shared with strangers.
        PUBLIC_CLOUD = 31 "public_cloud",
    }
}

own! {
    /// On what terms a recipient gets data. Codes 34 to 41.
    RECIPIENT_TERMS "recipient_terms" of RecipientTerms {
        /// Handed over or made accessible.
        SHARED = 34 "shared",
        /// Handed over for money or another return.
        SOLD = 35 "sold",
        /// Handed to the police when they ask.
        ON_REQUEST_TO_POLICE = 36 "on_request_to_police",
        /// Handed over because a law says so.
        REQUIRED_BY_LAW = 37 "required_by_law",
        /// Open to everyone.
        PUBLISHED = 38 "published",
    }
}

own! {
    /// What can follow for a person. Codes 42 to 53.
    CONSEQUENCE "consequence" of Consequence {
        /// Nothing.
        NONE = 42 "none",
        /// Something to pay for use, as a toll is.
        FEE = 43 "fee",
        /// Something to pay as a penalty.
        FINE = 44 "fine",
        /// Being turned away.
        DENIAL_OF_SERVICE = 45 "denial_of_service",
        /// A price made for this person or moment.
        PRICE = 46 "price",
        /// Being entered in a list of unwanted people or vehicles.
        BLACKLIST = 47 "blacklist",
        /// A rating that goes up or down.
        SCORE = 48 "score",
        /// The case goes to another office, such as the police.
        REFERRAL = 49 "referral",
        /// Being kept from travelling, or from some ways of travelling.
        TRAVEL_BAN = 50 "travel_ban",
        /// No loan or credit, or a worse one.
        LOAN_REFUSAL = 51 "loan_refusal",
        /// Being kept from a job or a public post.
        JOB_REFUSAL = 52 "job_refusal",
        /// Being kept off the internet, or off services on it.
        INTERNET_BAN = 53 "internet_ban",
    }
}

own! {
    /// What an objection brings about. Codes 54 to 61.
    OBJECTION_EFFECT "objection_effect" of ObjectionEffect {
        /// The person's data is no longer used.
        STOP = 54 "stop",
        /// The person is made unrecognisable.
        MASK = 55 "mask",
        /// What was collected is deleted.
        DELETE = 56 "delete",
        /// The person is offered a way the sensor does not see.
        REROUTE = 57 "reroute",
        /// Nothing can be done for one person; the notice says why.
        CANNOT = 58 "cannot",
    }
}

own! {
    /// What the controller is. Codes 62 to 67.
    CONTROLLER_KIND "controller_kind" of ControllerKind {
        /// A public body.
        PUBLIC = 62 "public",
        /// A company, an association or a person.
        PRIVATE = 63 "private",
        /// Public and private hands together.
        MIXED = 64 "mixed",
    }
}

own! {
    /// How to reach someone. Codes 68 to 75.
    CONTACT_KIND "contact_kind" of ContactKind {
        /// A web page.
        WEB = 68 "web",
        /// An email address.
        EMAIL = 69 "email",
        /// A telephone number.
        PHONE = 70 "phone",
        /// A postal address.
        POST = 71 "post",
        /// A counter or an office to walk into.
        IN_PERSON = 72 "in_person",
    }
}

own! {
    /// What a channel takes. Codes 76 to 81.
    CHANNEL_USE "channel_use" of ChannelUse {
        /// Consent, refusal, withdrawal, objection.
        CHOICE = 76 "choice",
        /// Access and the other requests about one's data.
        REQUEST = 77 "request",
        /// Complaints.
        COMPLAINT = 78 "complaint",
    }
}

own! {
    /// What was looked into beforehand. Codes 82 to 87.
    ASSESSMENT_KIND "assessment_kind" of AssessmentKind {
        /// Data protection impact assessment (GDPR Art. 35).
        DPIA = 82 "dpia",
        /// Fundamental rights impact assessment (AI Act Art. 27).
        FRIA = 83 "fria",
        /// Whether it is worth its cost.
        COST_BENEFIT = 84 "cost_benefit",
    }
}

own! {
    /// Why a notice was taken back. Codes 88 to 95.
    WITHDRAWAL_REASON "withdrawal_reason" of WithdrawalReason {
        /// The sensor is gone.
        SENSOR_REMOVED = 88 "sensor_removed",
        /// The notice said something wrong.
        ERROR_IN_NOTICE = 89 "error_in_notice",
        /// Someone else may have held the signing key.
        KEY_COMPROMISED = 90 "key_compromised",
        /// What the notice describes was not lawful.
        UNLAWFUL = 91 "unlawful",
        /// None of these.
        OTHER = 92 "other",
    }
}

own! {
    /// What exactly street sensors pick up, where DTPR names only the form of the data. Codes 96 to 108.
    DATA_KIND "data_kind" of DataKind {
        /// The plate of a vehicle.
        NUMBER_PLATE = 96 "number_plate",
        /// A picture that shows a face.
        FACE_IMAGE = 97 "face_image",
        /// How someone walks.
        GAIT = 98 "gait",
        /// The outline of a body.
        SILHOUETTE = 99 "silhouette",
        /// How loud it is, without what is heard.
        SOUND_LEVEL = 100 "sound_level",
        /// What someone says, recorded.
        VOICE_RECORDING = 101 "voice_recording",
        /// What a telephone sends while it looks for Wi-Fi.
        WIFI_PROBE = 102 "wifi_probe",
        /// The address a Bluetooth device answers to.
        BLUETOOTH_ADDRESS = 103 "bluetooth_address",
        /// Where someone or something went, and when.
        LOCATION_TRACE = 104 "location_trace",
        /// How many vehicles.
        VEHICLE_COUNT = 105 "vehicle_count",
        /// How many people.
        PEOPLE_COUNT = 106 "people_count",
        /// Card numbers, amounts and the like.
        PAYMENT_DATA = 107 "payment_data",
        /// The number or the journeys of a travel card.
        TRAVEL_CARD = 108 "travel_card",
    }
}

own! {
    /// What a person can choose (DESIGN of choices: FORMAT.md, "Choice"). Codes 109 to 122.
    DECISION "decision" of Decision {
        /// Consent given (GDPR Art. 6(1)(a)).
        CONSENT_GIVE = 109 "consent-give",
        /// Consent refused.
        CONSENT_REFUSE = 110 "consent-refuse",
        /// Consent withdrawn (Art. 7(3)).
        CONSENT_WITHDRAW = 111 "consent-withdraw",
        /// An objection (Art. 21(1)).
        OBJECTION_MAKE = 112 "objection-make",
        /// An objection taken back.
        OBJECTION_RETRACT = 113 "objection-retract",
        /// A human shall look at an automated decision (Art. 22(3)).
        REVIEW_REQUEST = 114 "review-request",
        /// A copy of one's data (Art. 15).
        REQUEST_ACCESS = 115 "request-access",
        /// Wrong data put right (Art. 16).
        REQUEST_RECTIFICATION = 116 "request-rectification",
        /// Data deleted (Art. 17).
        REQUEST_ERASURE = 117 "request-erasure",
        /// Data kept but not used (Art. 18).
        REQUEST_RESTRICTION = 118 "request-restriction",
        /// Data to take along (Art. 20).
        REQUEST_PORTABILITY = 119 "request-portability",
        /// The sign was tampered with.
        CONCERN_TAMPERED = 120 "concern-tampered",
        /// The sign hangs in the wrong place.
        CONCERN_PLACE = 121 "concern-place",
        /// Something else about the sign or the sensor.
        CONCERN_OTHER = 122 "concern-other",
    }
}

own! {
    /// Where a choice was made. Codes 123 to 127.
    SURFACE "surface" of Surface {
        /// On a phone that had scanned the sign.
        PHONE = 123 "phone",
        /// On a web page.
        WEB = 124 "web",
        /// At a kiosk.
        KIOSK = 125 "kiosk",
    }
}

own! {
    /// What an authority answers. Codes 128 to 135.
    ANSWER_STATUS "answer_status" of AnswerStatus {
        /// Somebody has it on the desk.
        ACKNOWLEDGED = 128 "acknowledged",
        /// It will be done.
        ACCEPTED = 129 "accepted",
        /// It will not be done, for a reason.
        REJECTED = 130 "rejected",
        /// The answer takes longer, for a reason (GDPR Art. 12(3)).
        EXTENDED = 131 "extended",
        /// It is done.
        FULFILLED = 132 "fulfilled",
    }
}

own! {
    /// What the collector knew about the notice when a choice came in. Codes 136 to 140.
    NOTICE_STATE "notice_state" of NoticeState {
        /// In force.
        CURRENT = 136 "current",
        /// A newer notice had taken its place.
        SUPERSEDED = 137 "superseded",
        /// The authority had taken it back.
        WITHDRAWN = 138 "withdrawn",
        /// Its last day was over.
        EXPIRED = 139 "expired",
        /// Its first day was to come.
        NOT_YET_IN_FORCE = 140 "not-yet-in-force",
    }
}

own! {
    /// More of what can follow for a person: the codes beside the others are used up. Codes 141 to 148.
    FURTHER_CONSEQUENCE "further_consequence" of Consequence {
        /// Being watched or checked more from then on.
        SURVEILLANCE = 141 "surveillance",
        /// Water, electricity, gas or charging is throttled or cut off.
        SUPPLY_CUT = 142 "supply_cut",
        /// Somebody comes to help or to look.
        INTERVENTION = 143 "intervention",
    }
}

own! {
    /// More of what sensors and the systems behind them pick up. Codes 149 to 172.
    FURTHER_DATA_KIND "further_data_kind" of DataKind {
        /// Which pages or services somebody uses, when, and for how long.
        BROWSING_HISTORY = 149 "browsing_history",
        /// What somebody buys, and where.
        PURCHASES = 150 "purchases",
        /// What somebody writes, shares or likes on social networks.
        SOCIAL_POSTS = 151 "social_posts",
        /// Files of other public offices: taxes, benefits, registers.
        ADMINISTRATIVE_RECORDS = 152 "administrative_records",
        /// How a voice sounds, to recognise who speaks.
        VOICE_FEATURES = 153 "voice_features",
        /// Convictions and offences (GDPR Art. 10).
        CRIMINAL_RECORD = 154 "criminal_record",
        /// The body's or mind's state (GDPR Art. 4(15)).
        HEALTH_DATA = 155 "health_data",
        /// Electricity drawn or fed in, over time.
        ENERGY_USE = 156 "energy_use",
        /// Water drawn, over time.
        WATER_USE = 157 "water_use",
        /// How full a container is.
        FILL_LEVEL = 158 "fill_level",
        /// What is in the air, and the weather.
        AIR_MEASUREMENT = 159 "air_measurement",
        /// Feelings read from a face or a voice.
        EMOTION = 160 "emotion",
        /// An age estimated from looks.
        AGE_GROUP = 161 "age_group",
        /// A gender estimated from looks.
        GENDER = 162 "gender",
        /// The number by which a vehicle or an appliance signs in.
        VEHICLE_IDENTITY = 163 "vehicle_identity",
        /// Caller, place and reason of a call for help.
        EMERGENCY_CALL = 164 "emergency_call",
    }
}

own! {
    /// What street systems are for, where DTPR has no word. Codes 173 to 180.
    PURPOSE "purpose" of Purpose {
        /// Steering traffic, such as by lights and signs.
        TRAFFIC_CONTROL = 173 "traffic_control",
        /// Charging for the use of a road or a place.
        TOLL = 174 "toll",
        /// Showing advertisements.
        ADVERTISING = 175 "advertising",
        /// Keeping supply and demand of electricity or gas in balance.
        ENERGY_SUPPLY = 176 "energy_supply",
    }
}

own! {
    /// What senses or acts, where DTPR has no word. Codes 181 to 199.
    TECHNOLOGY "technology" of Technology {
        /// A meter that reports by itself.
        SMART_METER = 181 "smart_meter",
        /// Something worn on the body.
        WEARABLE = 182 "wearable",
        /// What a vehicle reports about itself.
        VEHICLE_TELEMATICS = 183 "vehicle_telematics",
        /// What switches lights, barriers or signs.
        SIGNAL_CONTROLLER = 184 "signal_controller",
    }
}
