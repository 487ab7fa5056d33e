//! The served OpenAPI document, and whether replies are as it says.

use std::collections::BTreeSet;

use serde_json::Value;

use super::http::Reply;

/// Path template, method in lower case, status.
pub(crate) type Seen = (String, String, u16);

/// The document.
pub(crate) struct Api(pub(crate) Value);

impl Api {
    /// Every path template and method.
    pub(crate) fn operations(&self) -> BTreeSet<(String, String)> {
        let paths = self.0["paths"].as_object().unwrap();
        let of = |(path, methods): (&String, &Value)| {
            let methods: Vec<_> = methods.as_object().unwrap().keys().map(|m| (path.clone(), m.clone())).collect();
            methods
        };
        paths.iter().flat_map(of).collect()
    }

    /// Every path template, method and status.
    pub(crate) fn statuses(&self) -> BTreeSet<Seen> {
        let of = |(path, method): (String, String)| {
            let replies = self.0["paths"][&path][&method]["responses"].as_object().unwrap().keys();
            replies.map(|status| (path.clone(), method.clone(), status.parse().unwrap())).collect::<Vec<_>>()
        };
        self.operations().into_iter().flat_map(of).collect()
    }

    /// The template that fits a path.
    fn template(&self, path: &str) -> Option<String> {
        let fits = |template: &str| {
            let (a, b): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
            a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| a == b || a.starts_with('{') && !b.is_empty())
        };
        self.0["paths"].as_object().unwrap().keys().find(|template| fits(template)).cloned()
    }

    /// Checks a reply against the document; `None` if the document has no such path or method.
    pub(crate) fn check(&self, method: &str, path: &str, reply: &Reply) -> Option<Seen> {
        let (template, method) = (self.template(path)?, method.to_ascii_lowercase());
        let operation = self.0["paths"][&template].get(&method)?;
        let status = reply.status.to_string();
        let documented = operation["responses"].get(&status).unwrap_or_else(|| panic!("{status} is not documented"));
        let documented = self.resolve(documented);
        let kind = reply.header("content-type").expect("a content type");
        let media = documented["content"].get(kind).unwrap_or_else(|| panic!("{kind} is not documented"));
        for (name, header) in documented.get("headers").and_then(Value::as_object).into_iter().flatten() {
            let value = reply.header(&name.to_ascii_lowercase()).unwrap_or_else(|| panic!("{name} is documented"));
            assert_eq!(header["schema"]["type"], "integer");
            value.parse::<u32>().unwrap();
        }
        let schema = self.resolve(&media["schema"]);
        if kind.ends_with("json") {
            self.fits(&reply.json(), schema, "");
        } else if let Some(most) = schema.get("maxLength").and_then(Value::as_u64) {
            assert!(reply.body.len() as u64 <= most);
        }
        Some((template, method, reply.status))
    }

    fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value.get("$ref").and_then(Value::as_str) {
            Some(reference) => self.0.pointer(reference.strip_prefix('#').unwrap()).unwrap(),
            None => value,
        }
    }

    /// JSON Schema as far as the document uses it; a keyword that is not known here fails the test.
    fn fits(&self, value: &Value, schema: &Value, at: &str) {
        let schema = self.resolve(schema);
        for (keyword, rule) in schema.as_object().unwrap() {
            match keyword.as_str() {
                "type" => {
                    let good = match rule.as_str().unwrap() {
                        "object" => value.is_object(),
                        "array" => value.is_array(),
                        "string" => value.is_string(),
                        "integer" => value.is_i64() || value.is_u64(),
                        other => panic!("{other} is not known here"),
                    };
                    assert!(good, "{at}: {value} is no {rule}");
                }
                "const" => assert_eq!(value, rule, "{at}"),
                "minimum" => assert!(value.as_i64().unwrap() >= rule.as_i64().unwrap(), "{at}: {value}"),
                "maximum" => assert!(value.as_i64().unwrap() <= rule.as_i64().unwrap(), "{at}: {value}"),
                "required" => {
                    for name in rule.as_array().unwrap() {
                        assert!(value.get(name.as_str().unwrap()).is_some(), "{at}: {name} is missing");
                    }
                }
                "properties" => {
                    for (name, inner) in rule.as_object().unwrap() {
                        if let Some(found) = value.get(name) {
                            self.fits(found, inner, &format!("{at}/{name}"));
                        }
                    }
                }
                "additionalProperties" => {
                    assert_eq!(rule, false);
                    let known = schema["properties"].as_object().unwrap();
                    let strange = value.as_object().unwrap().keys().find(|name| !known.contains_key(*name));
                    assert_eq!(strange, None, "{at}");
                }
                "items" => {
                    for (i, found) in value.as_array().unwrap().iter().enumerate() {
                        self.fits(found, rule, &format!("{at}/{i}"));
                    }
                }
                "contentEncoding" => {
                    use base64ct::{Base64, Encoding};
                    assert_eq!(rule, "base64");
                    assert!(Base64::decode_vec(value.as_str().unwrap()).is_ok(), "{at}: {value}");
                }
                "format" => assert_eq!(rule, "uri-reference"),
                "pattern" => {
                    // The one pattern of a reply: words with hyphens.
                    assert_eq!(rule, "^[a-z]+(-[a-z]+)*$");
                    let words = value.as_str().unwrap().split('-');
                    let good = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase());
                    assert!({ words }.all(good), "{at}: {value}");
                }
                other => panic!("{at}: {other} is not known here"),
            }
        }
    }
}
