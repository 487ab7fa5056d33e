//! What is built into the program: the pages, and the drafts of the demo city.

include!(concat!(env!("OUT_DIR"), "/site.rs"));
include!(concat!(env!("OUT_DIR"), "/corpus.rs"));
