//! A map: a feature for each notice (RFC 7946). It holds what a map shows in a bubble; the notice itself says the rest.

use serde_json::{Map, Value, json};

use super::{Losses, Notice, pretty, told_apart as id};
use crate::host::Loss;
use crate::notice::{Content, SIGNED_ANYWAY};
use crate::wire::short_code::ShortCode;

pub(super) fn write(notices: &[Notice], losses: &mut Losses) -> String {
    let mut features = Vec::new();
    for notice in notices {
        losses.of(notice);
        let why = format!("{} more fields; a map holds place, purpose and who decides.", left_out(&notice.content));
        losses.found.push(Loss::new(format!("{}/*", notice.content.sensor), why));
        features.push(feature(notice));
    }
    pretty(&json!({ "type": "FeatureCollection", "features": features }))
}

fn feature(notice: &Notice) -> Value {
    let c = &notice.content;
    // Longitude first.
    let geometry = c.position.map(
        |p| json!({ "type": "Point", "coordinates": [f64::from(p.longitude) / 1e5, f64::from(p.latitude) / 1e5] }),
    );
    let mut properties = Map::new();
    let mut say = |name: &str, value: Option<Value>| properties.extend(value.map(|value| (name.to_owned(), value)));
    say("sensor", Some(json!(c.sensor)));
    say("shortCode", notice.id.map(|id| json!(ShortCode::of(id).to_text())));
    say("label", Some(json!(c.label)));
    say("language", Some(json!(c.language)));
    say("place", c.place.as_ref().map(|place| json!(place)));
    say("reach", c.reach.map(|metres| json!(metres)));
    say("technologies", Some(c.technologies.iter().map(|t| json!(id(t.code()))).collect()));
    say("purposes", Some(c.activities.iter().map(|a| json!(id(a.purpose.code()))).collect()));
    // The closest that any activity comes to a person: what a map may colour by.
    let closest = c.activities.iter().map(|a| a.identifiability).collect::<Option<Vec<_>>>();
    say("identifiability", closest.and_then(|all| Some(json!(id(all.into_iter().max()?.code())))));
    say("controller", Some(json!(c.controller.name)));
    say("effective", Some(json!(c.effective.to_text())));
    say("expires", Some(json!(c.expires.to_text())));
    say("signedAnyway", c.signed_anyway().map(|reason| json!(reason)));
    say("secondLayer", c.second_layer.as_ref().map(|link| json!(format!("https://{link}"))));
    // A sensor may have a notice in force and one that is announced.
    let id = notice.id.map_or_else(|| c.sensor.clone(), |id| id.to_hex());
    json!({ "type": "Feature", "id": id, "geometry": geometry, "properties": properties })
}

/// How many stated fields the map leaves out.
fn left_out(c: &Content) -> usize {
    let of_activity = |a: &crate::notice::Activity| {
        [
            a.purpose_text.is_some(),
            a.legal_basis.is_some(),
            a.legitimate_interest.is_some(),
            a.special_category_condition.is_some(),
            a.data_kinds.is_some(),
            a.processing.is_some(),
            a.profiling.is_some(),
            a.automated_decision.is_some(),
            a.retention.is_some(),
            a.storage.is_some(),
            a.access.is_some(),
            a.recipients.is_some(),
            a.consequences.is_some(),
            a.objection.is_some(),
            a.mandatory.is_some(),
        ]
    };
    let of_notice = [
        c.controller.kind.is_some(),
        c.controller.country.is_some(),
        c.controller.contacts.is_some(),
        c.data_protection_officer.is_some(),
        c.processors.is_some(),
        c.supervisory_authority.is_some(),
        c.rights.is_some(),
        c.channels.is_some(),
        c.assessments.is_some(),
        c.data_owner.is_some(),
        c.public_cost.is_some(),
        c.contract.is_some(),
        c.extensions.iter().any(|extension| extension.id != SIGNED_ANYWAY),
    ];
    of_notice.into_iter().chain(c.activities.iter().flat_map(of_activity)).filter(|said| *said).count()
}
