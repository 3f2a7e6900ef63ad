//! `cargo xtask build`: the site as it is published, in `dist/`.

use crate::project::{Done, dist, program, run, timed};
use crate::{sizes, tools};

/// Builds the site, shows what it weighs and checks the budget.
///
/// # Errors
/// When a tool is missing, the build fails or the budget is exceeded.
pub fn build() -> Done {
    tools::for_building()?;
    timed("Build the release (from nothing: about 2 minutes)", || {
        let mut trunk = program(tools::folder().join("bin/trunk"));
        trunk.args(["build", "--release", "--offline", "--skip-version-check"]);
        // Trunk takes only the words true and false here, and many machines have this set to 1.
        run(trunk.env("PATH", tools::path()).env_remove("NO_COLOR"))
    })?;
    timed("Weigh it", || sizes::report(&dist()))
}
