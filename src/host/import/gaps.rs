//! The end of an import: what is still open, and the comment at the top of the draft that tells it.

use crate::host::Loss;
use crate::notice::{Activity, Content};

use super::draft::{Draft, UNSTATED};
use super::{Days, Imported, to_toml};

/// Bytes of the comment: the draft has to stay below what is read of one.
const MAX_COMMENT: usize = 40 << 10;
/// Columns of the comment.
const WIDTH: usize = 118;

/// Closes a draft and writes it down.
pub(super) fn finished(mut draft: Draft) -> Imported {
    draft.close();
    let gaps = open(&draft);
    let toml = to_toml(&draft.content, Days { expires: draft.expires, ..Days::default() });
    let toml = format!("{}{toml}", comment(&draft, &gaps));
    Imported { sensor: draft.content.sensor, toml, losses: draft.losses, readings: draft.readings, gaps }
}

/// Fields of a notice of which nothing is said.
fn open(draft: &Draft) -> Vec<String> {
    let Content { controller, .. } = &draft.content;
    let c = &draft.content;
    let mut gaps = Gaps::default();
    gaps.ask("expires", draft.expires.is_some());
    gaps.ask("language", !c.language.is_empty());
    gaps.ask("label", !c.label.is_empty());
    gaps.ask("place", c.place.is_some());
    gaps.ask("position", c.position.is_some());
    gaps.ask("reach", c.reach.is_some());
    gaps.ask("technologies", !c.technologies.is_empty());
    gaps.ask("rights", c.rights.is_some());
    gaps.ask("data_owner", c.data_owner.is_some());
    gaps.ask("contract", c.contract.is_some());
    gaps.ask("second_layer", c.second_layer.is_some());
    gaps.ask("controller.name", !controller.name.is_empty());
    gaps.ask("controller.kind", controller.kind.is_some());
    gaps.ask("controller.country", controller.country.is_some());
    gaps.ask("controller.contacts", controller.contacts.is_some());
    gaps.ask("data_protection_officer", c.data_protection_officer.is_some());
    gaps.ask("processors", c.processors.is_some());
    gaps.ask("supervisory_authority", c.supervisory_authority.is_some());
    gaps.ask("channels", c.channels.is_some());
    gaps.ask("assessments", c.assessments.is_some());
    gaps.ask("public_cost", c.public_cost.is_some());
    gaps.activities(&c.activities);
    gaps.open
}

/// A field of an activity, and whether it is stated.
type Asked = (&'static str, fn(&Activity) -> bool);

const OF_ACTIVITIES: [Asked; 15] = [
    ("purpose", |a| a.purpose != UNSTATED),
    ("purpose_text", |a| a.purpose_text.is_some()),
    ("legal_basis", |a| a.legal_basis.is_some()),
    ("data_kinds", |a| a.data_kinds.is_some()),
    ("identifiability", |a| a.identifiability.is_some()),
    ("processing", |a| a.processing.is_some()),
    ("profiling", |a| a.profiling.is_some()),
    ("automated_decision", |a| a.automated_decision.is_some()),
    ("retention", |a| a.retention.is_some()),
    ("storage", |a| a.storage.is_some()),
    ("access", |a| a.access.is_some()),
    ("recipients", |a| a.recipients.is_some()),
    ("consequences", |a| a.consequences.is_some()),
    ("objection", |a| a.objection.is_some()),
    ("mandatory", |a| a.mandatory.is_some()),
];

#[derive(Default)]
struct Gaps {
    open: Vec<String>,
}

impl Gaps {
    fn ask(&mut self, field: &str, said: bool) {
        if !said {
            self.open.push(field.to_owned());
        }
    }

    /// What all activities leave open is named once; what only some do, with their numbers.
    fn activities(&mut self, activities: &[Activity]) {
        for (field, said) in OF_ACTIVITIES {
            let open: Vec<usize> = (0..activities.len()).filter(|i| !said(&activities[*i])).collect();
            if open.len() == activities.len() {
                self.ask(&format!("activities.{field}"), false);
            } else {
                open.iter().for_each(|i| self.ask(&format!("activities[{i}].{field}"), false));
            }
        }
    }
}

fn comment(draft: &Draft, gaps: &[String]) -> String {
    let mut comment = format!("# Imported from {}\n", crate::host::plain::quoted(&draft.origin, 110));
    comment += "# Check every line and add what is true. Then: lamppost notice check FILE\n";
    let mut part = |head: &str, entries: Vec<String>| {
        if entries.is_empty() {
            return;
        }
        comment += &format!("#\n# {head}\n");
        for (i, entry) in entries.iter().enumerate() {
            if comment.len() > MAX_COMMENT {
                comment += &format!("# … and {} more, which `lamppost import --json` lists.\n", entries.len() - i);
                break;
            }
            comment += &wrapped(entry);
        }
    };
    let said = |loss: &Loss| format!("- {loss}");
    part("What the source says and this draft does not:", draft.losses.iter().map(said).collect());
    part("How the source was read; check each:", draft.readings.iter().map(said).collect());
    let missing = if gaps.is_empty() { Vec::new() } else { vec![gaps.join(", ")] };
    part("What the source does not say. Left out, a notice shows most of it as “not stated”:", missing);
    comment + "\n"
}

/// Lines of a comment; what belongs to the first stands further in.
fn wrapped(text: &str) -> String {
    let (mut lines, mut line) = (String::new(), String::from("#"));
    for word in text.split(' ') {
        if line.chars().count() + word.chars().count() >= WIDTH && line.len() > 3 {
            lines += &format!("{line}\n");
            line = String::from("#  ");
        }
        line += " ";
        line += word;
    }
    lines + &line + "\n"
}
