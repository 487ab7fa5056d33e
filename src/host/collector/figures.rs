//! Figures for Prometheus. They count; nothing in them tells of anybody.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::{ConstCounter, Counter};
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::registry::Registry;

use crate::host::store::{Counts, Store};

type Labels = Vec<(&'static str, String)>;

#[derive(Debug)]
pub(super) struct Figures {
    choices: Family<Labels, Counter>,
    refused: Family<Labels, Counter>,
    store: Store,
}

impl Figures {
    pub(super) fn new(store: &Store) -> Self {
        Figures { choices: Family::default(), refused: Family::default(), store: store.clone() }
    }

    /// A choice was acknowledged, for the first time (`new`) or again (`known`).
    pub(super) fn taken(&self, what: &str) {
        self.choices.get_or_create(&vec![("receipt", what.to_owned())]).inc();
    }

    pub(super) fn refused(&self, code: &'static str) {
        self.refused.get_or_create(&vec![("code", code.to_owned())]).inc();
    }

    /// The text that Prometheus reads (OpenMetrics).
    pub(super) fn text(&self, counts: &Counts) -> String {
        let mut registry = Registry::with_prefix("lamppost");
        registry.register("choices", "Choices acknowledged", self.choices.clone());
        registry.register("refusals", "Choices refused, by error code", self.refused.clone());
        let tally = self.store.tally();
        let mut counter = |name: &str, help: &str, value: &AtomicU64| {
            registry.register(name, help, ConstCounter::new(value.load(Relaxed)));
        };
        counter("commits", "Transactions that became durable", &tally.commits);
        counter("writes", "Writes in them", &tally.jobs);
        counter("commit_microseconds", "Time spent on them", &tally.micros);
        counter("commit_failures", "Transactions that could not be written", &tally.failures);
        let waiting = i64::try_from(self.store.waiting()).unwrap_or(i64::MAX);
        for (name, help, value) in [
            ("queue", "Writes that wait", waiting),
            ("cases_open", "Cases that wait for an answer", counts.open),
            ("cases_overdue", "Cases whose last day for an answer is over", counts.overdue),
            ("answers_stored", "Answers in the database", counts.answers),
        ] {
            registry.register(name, help, ConstGauge::new(value));
        }
        let mut text = String::new();
        // Writing into a string does not fail.
        encode(&mut text, &registry).unwrap_or_default();
        text
    }
}
