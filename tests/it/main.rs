//! All tests of the core, one file for each of its parts.

mod backup;
mod builders;
mod faults;
mod progress;
mod route;
mod saves;
mod session;
mod storage;
mod storage_damage;
mod storage_faults;
mod storage_tabs;
