//! What a sensor discloses.
//!
//! [`Content`] is plain data for those who write notices; [`schema`] is the same as a table, with every limit, for
//! those who read them. `None` always means *not stated*; an empty list means *stated: none*.

mod diff;
#[cfg(feature = "host")]
pub mod draft;
mod parts;
pub mod schema;
pub mod text;

pub use diff::{Change, Weight, What, diff};
pub use parts::{
    Activity, Assessment, AutomatedDecision, Channel, Contact, Controller, Country, Currency, Extension, Objection,
    Position, Processor, PublicCost, Recipient, Retention, SIGNED_ANYWAY, Storage, Supervisor,
};

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::id::NoticeId;
use crate::time::Day;
use crate::vocabulary::{Right, Technology};

/// Everything a notice says, as plain data. The order of the fields is the order on the wire and is frozen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Which sensor, unique within the authority: `a-z 0-9 . _ -`, at most [`schema::MAX_SENSOR`] bytes.
    pub sensor: String,
    /// 1 for the first notice of a sensor, then one more each time.
    pub revision: u32,
    /// The notice that this one replaces; absent exactly in revision 1.
    pub previous: Option<NoticeId>,
    /// The day it was signed.
    pub issued: Day,
    /// First day it is in force (UTC).
    pub effective: Day,
    /// Last day it is in force (UTC).
    pub expires: Day,
    /// BCP 47 tag of the language its own sentences are in; the authoritative version.
    pub language: String,
    /// What locals call the place or the sensor.
    pub label: String,
    /// Where it is, in words.
    pub place: Option<String>,
    /// Where it is, WGS 84.
    pub position: Option<Position>,
    /// How far it senses, in metres.
    pub reach: Option<u32>,
    /// What kind of device.
    pub technologies: Vec<Technology>,
    /// Who decides about the data (GDPR Art. 4(7)).
    pub controller: Controller,
    /// How to reach the data protection officer (Art. 13(1)(b)).
    pub data_protection_officer: Option<Contact>,
    /// Who works on the data for the controller (Art. 28).
    pub processors: Option<Vec<Processor>>,
    /// Where to complain (Art. 13(2)(d), 77).
    pub supervisory_authority: Option<Supervisor>,
    /// What is done, each with its purpose and legal basis.
    pub activities: Vec<Activity>,
    /// Rights the notice itself names (Art. 13(2)(b)).
    pub rights: Option<Vec<Right>>,
    /// Where to answer, ask and complain.
    pub channels: Option<Vec<Channel>>,
    /// Impact assessments and the like.
    pub assessments: Option<Vec<Assessment>>,
    /// Who owns the data.
    pub data_owner: Option<String>,
    /// What it costs the public.
    pub public_cost: Option<PublicCost>,
    /// Where the contract can be read.
    pub contract: Option<String>,
    /// Where the full information is (the second layer, EDPB 3/2019 section 7.2).
    pub second_layer: Option<String>,
    /// Parts added after version 1 of this format.
    pub extensions: Vec<Extension>,
}

impl Content {
    /// Why the issuer signed it although a rulebook found something forbidden or contradictory.
    pub fn signed_anyway(&self) -> Option<&str> {
        let found = self.extensions.iter().find(|extension| extension.id == SIGNED_ANYWAY)?;
        core::str::from_utf8(&found.bytes).ok()
    }
}
