//! What changed since the notice before, as plain data.

use alloc::string::String;

use super::VerifiedNotice;
use crate::error::Error;
use crate::notice::{Change, diff};
use crate::wire::json::Json;

/// What changed from the notice `before` to the one that replaced it, as a JSON array, the worst for a person first
/// (FORMAT.md, "Changes"). Both have to be signed by one authority, and the newer one has to name the other.
///
/// # Errors
/// [`Error::OtherNotice`] if `before` is not the one that `after` replaced; [`Error::OtherAuthority`] if another
/// authority signed it.
pub fn changes_json(before: &VerifiedNotice, after: &VerifiedNotice) -> Result<String, Error> {
    if before.issuer().authority != after.issuer().authority {
        return Err(Error::OtherAuthority);
    }
    if after.reading().head.previous != Some(before.id()) {
        return Err(Error::OtherNotice);
    }
    let mut json = Json::default();
    json.open('[');
    for Change { field, purpose, what, weight, before, after, early } in
        diff(&before.reading().json, &after.reading().json)
    {
        json.open('{');
        json.text_at("field", field);
        if let Some(purpose) = purpose {
            json.number_at("purpose", u64::from(purpose));
        }
        json.text_at("what", what.code());
        json.text_at("weight", weight.code());
        for (name, value) in [("before", before), ("after", after)] {
            if !value.is_empty() {
                json.key(name);
                json.raw(&value);
            }
        }
        if early {
            json.key("early");
            json.flag(true);
        }
        json.close('}');
    }
    json.close(']');
    Ok(json.into_text())
}
