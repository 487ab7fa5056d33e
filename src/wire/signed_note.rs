//! C2SP signed-note: a text and the signatures under it (<https://c2sp.org/signed-note>, v1.0.0).
//!
//! ```text
//! text, ending in a newline
//!                                  (an empty line; the last one in the file counts)
//! — key-name base64(key id [4] ‖ signature)
//! ```

use alloc::string::String;
use alloc::vec::Vec;
use base64ct::{Base64, Encoding};

use crate::error::Error;
use crate::key::{SigningKey, VerifyingKey, is_key_name};

/// Bytes of a note. A register bucket is the largest kind there is.
pub const MAX_NOTE: usize = 16 << 20;
/// Signature lines in a note: room for witnesses beside the roots.
pub const MAX_SIGNATURES: usize = 64;
/// Characters of a signature line: ML-DSA-44 lines of newer witnesses take 3.3 KB.
const MAX_LINE: usize = 5_000;

/// A note whose parts are found and whose signatures are not yet checked.
#[derive(Clone, Debug)]
pub struct SignedNote<'a> {
    text: &'a str,
    signatures: Vec<Line<'a>>,
}

#[derive(Clone, Debug)]
struct Line<'a> {
    name: &'a str,
    id: [u8; 4],
    signature: Vec<u8>,
}

impl<'a> SignedNote<'a> {
    /// Finds text and signature lines. Lines of unknown algorithms are kept aside, not refused.
    ///
    /// # Errors
    /// [`Error::TooLarge`], [`Error::TooMuchWork`] above [`MAX_SIGNATURES`], else [`Error::NoteMalformed`].
    pub fn parse(note: &'a str) -> Result<Self, Error> {
        if note.len() > MAX_NOTE {
            return Err(Error::TooLarge { limit: MAX_NOTE, len: note.len() });
        }
        // "MUST NOT contain ASCII control characters (those below U+0020) except for newlines".
        if note.bytes().any(|b| b < 0x20 && b != b'\n') {
            return Err(Error::NoteMalformed);
        }
        // "The signature block is separated from the text by the last empty line."
        let split = note.as_bytes().windows(2).rposition(|pair| pair == b"\n\n").ok_or(Error::NoteMalformed)?;
        let text = note.get(..=split).ok_or(Error::NoteMalformed)?;
        let block = note.get(split + 2..).and_then(|block| block.strip_suffix('\n')).ok_or(Error::NoteMalformed)?;
        if block.split('\n').count() > MAX_SIGNATURES {
            return Err(Error::TooMuchWork);
        }
        let signatures = block.split('\n').map(line).collect::<Result<_, _>>()?;
        Ok(SignedNote { text, signatures })
    }

    /// The signed text, final newline included. To be believed only after [`SignedNote::signers`].
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// Which of the known keys signed, each counted once, as indices into `known`.
    ///
    /// # Errors
    /// [`Error::BadSignature`] if a line names a known key but does not verify: the whole note is then refused;
    /// [`Error::NoteUnsigned`] if no known key signed.
    pub fn signers(&self, known: &[&VerifyingKey]) -> Result<Vec<usize>, Error> {
        let mut signers = Vec::new();
        for (i, key) in known.iter().enumerate() {
            let id = key.note_id();
            // The same key listed twice, or signing twice, is still one signer.
            if known[..i].iter().any(|earlier| earlier.public() == key.public()) {
                continue;
            }
            let mut lines = self.signatures.iter().filter(|line| line.name == key.name() && line.id == id);
            if let Some(line) = lines.next() {
                let signature = line.signature.as_slice().try_into().map_err(|_| Error::BadSignature)?;
                key.verify(self.text.as_bytes(), signature)?;
                signers.push(i);
            }
        }
        if signers.is_empty() { Err(Error::NoteUnsigned) } else { Ok(signers) }
    }
}

/// Signs a text with each key. The text must end in a newline.
///
/// # Errors
/// [`Error::NoteMalformed`] if the text cannot be a note.
pub fn sign(text: &str, keys: &[&SigningKey]) -> Result<String, Error> {
    let mut note = String::from(text);
    note.push('\n');
    for key in keys {
        let public = key.verifying_key();
        let mut bytes = Vec::from(public.note_id());
        bytes.extend_from_slice(&key.sign(text.as_bytes()));
        note.push_str(&["— ", public.name(), " ", &Base64::encode_string(&bytes), "\n"].concat());
    }
    // What we write we must be able to read, to the letter.
    if SignedNote::parse(&note)?.text() != text {
        return Err(Error::NoteMalformed);
    }
    Ok(note)
}

fn line(line: &str) -> Result<Line<'_>, Error> {
    if line.len() > MAX_LINE {
        return Err(Error::NoteMalformed);
    }
    let (name, data) = line.strip_prefix("— ").and_then(|l| l.split_once(' ')).ok_or(Error::NoteMalformed)?;
    let bytes = Base64::decode_vec(data).map_err(|_| Error::NoteMalformed)?;
    let (id, signature) = bytes.split_first_chunk::<4>().ok_or(Error::NoteMalformed)?;
    if !is_key_name(name) || signature.is_empty() {
        return Err(Error::NoteMalformed);
    }
    Ok(Line { name, id: *id, signature: signature.to_vec() })
}
