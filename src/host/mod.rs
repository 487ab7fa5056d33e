//! Everything with side effects: the program, its files, its clock, its pages.

pub mod authority;
pub mod cli;
mod clock;
pub mod collector;
mod dtpr;
pub mod embed;
pub mod export;
mod fault;
mod files;
pub mod import;
mod international;
mod loss;
mod offline;
mod plain;
pub mod publish;
pub mod qr_image;
pub mod raster;
pub mod rulebooks;
mod serve;
mod site;
pub mod store;
mod words;

pub use fault::Fault;
pub use loss::Loss;
