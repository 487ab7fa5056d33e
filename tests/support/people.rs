//! People who answer notices, as a page would do it for them.

use lamppost::choice::{Choice, SignedChoice};
use lamppost::key::{SigningKey, sensor_seed};
use lamppost::vocabulary::{Decision, Ground, Surface};
use lamppost::{ChoiceHash, Day, NoticeId};

use super::Random;

/// What somebody wants to say.
#[derive(Debug, Clone)]
pub(crate) struct Wish {
    pub(crate) decision: Decision,
    pub(crate) activity: Option<u8>,
    pub(crate) ground: Option<Ground>,
    pub(crate) text: Option<String>,
    pub(crate) day: Day,
    pub(crate) surface: Surface,
    pub(crate) previous: Option<ChoiceHash>,
}

impl Wish {
    /// About the first activity, without more words.
    pub(crate) fn new(decision: Decision, day: Day) -> Self {
        let activity = if decision.is_concern() { None } else { Some(0) };
        Wish { decision, activity, ground: None, text: None, day, surface: Surface::WEB, previous: None }
    }

    pub(crate) fn about(self, activity: u8) -> Self {
        Wish { activity: Some(activity), ..self }
    }

    pub(crate) fn saying(self, text: &str) -> Self {
        Wish { text: Some(text.to_owned()), ..self }
    }

    pub(crate) fn because(self, ground: Ground) -> Self {
        Wish { ground: Some(ground), ..self }
    }
}

/// Somebody with a device.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    secret: [u8; 32],
    random: Random,
}

impl Person {
    pub(crate) fn new(seed: u64) -> Self {
        let mut random = Random::new(seed);
        Person { secret: random.bytes(), random }
    }

    /// Answers the notice of a sensor.
    pub(crate) fn choose(&mut self, sensor: &str, notice: NoticeId, wish: &Wish) -> SignedChoice {
        let seed = sensor_seed(&self.secret, "city.example", sensor);
        let key = SigningKey::from_seed(lamppost::choice::RESIDENT, &seed).unwrap();
        let Wish { decision, activity, ground, text, day, surface, previous } = wish.clone();
        let nonce = self.random.bytes();
        Choice { day, surface, notice, activity, ground, nonce, decision, text, previous }.seal(&key).unwrap()
    }
}
