//! `cargo xtask serve`: the app on this machine, built anew after every change.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crate::project::{Done, Failure, now, program, say, since};
use crate::tools;

const PORT: u16 = 8080;

/// What `serve` was asked for.
#[derive(Debug, PartialEq, Eq)]
pub struct Wish {
    /// Where to listen.
    pub port: u16,
    /// Whether to build as for the public: slower, smaller.
    pub release: bool,
    /// Whether to open a browser tab.
    pub open: bool,
}

impl Wish {
    /// Reads the arguments of the command.
    ///
    /// # Errors
    /// When an argument is unknown or the port is no number.
    pub fn parse(arguments: &mut lexopt::Parser) -> Done<Self> {
        use lexopt::{Arg, ValueExt};
        let mut wish = Self { port: PORT, release: false, open: false };
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("port") => wish.port = arguments.value()?.parse()?,
                Arg::Long("release") => wish.release = true,
                Arg::Long("open") => wish.open = true,
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(wish)
    }
}

/// Serves until the person stops it.
///
/// # Errors
/// When a tool can't be fetched, the port is taken, or Trunk stops by itself.
pub fn serve(wish: &Wish) -> Done {
    let stop = stop_signal()?;
    check_port(wish.port)?;
    tools::for_building()?;
    eprintln!("==> Build the app (the first time: about 2 minutes)");
    let mut trunk = trunk(wish)
        .spawn()
        .map_err(|error| Failure::step(format!("can't start Trunk: {error}")))?;
    let result = watch(&mut trunk, wish.port, &stop);
    end(&mut trunk);
    result
}

/// The first signal to stop (Ctrl-C, or an end from outside), as a message.
fn stop_signal() -> Done<Receiver<()>> {
    let (sender, receiver) = channel();
    ctrlc::set_handler(move || {
        let _ = sender.send(());
    })
    .map_err(|error| Failure::step(format!("can't wait for Ctrl-C: {error}")))?;
    Ok(receiver)
}

fn check_port(port: u16) -> Done {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map(drop).map_err(|error| {
        Failure::input(format!("port {port} can't be used ({error}): choose one with --port"))
    })
}

fn trunk(wish: &Wish) -> Command {
    let mut trunk = program(tools::folder().join("bin/trunk"));
    trunk.args(["serve", "--offline", "--skip-version-check", "--address", "127.0.0.1"]);
    trunk.args(["--disable-address-lookup", "true"]);
    trunk.arg("--port").arg(wish.port.to_string()).env("PATH", tools::path());
    // Trunk takes only the words true and false here, and many machines have this set to 1.
    trunk.env_remove("NO_COLOR");
    if wish.release {
        trunk.arg("--release");
    }
    if wish.open {
        trunk.arg("--open");
    }
    trunk
}

/// Waits for the end, and says once that the app can be opened.
fn watch(trunk: &mut Child, port: u16, stop: &Receiver<()>) -> Done {
    let start = now();
    let mut is_up = false;
    loop {
        if stop.recv_timeout(Duration::from_millis(200)).is_ok() {
            return Ok(());
        }
        if let Ok(Some(status)) = trunk.try_wait() {
            return Err(Failure::step(format!("Trunk has stopped ({status})")));
        }
        if !is_up && TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
            is_up = true;
            eprintln!("    done after {}", since(start));
            say(format!("Encore is at http://127.0.0.1:{port}/ (stop with Ctrl-C)"));
        }
    }
}

/// Ends Trunk: asks first, so that it ends what it started.
fn end(trunk: &mut Child) {
    let _ = program("kill").args(["-INT", &trunk.id().to_string()]).status();
    for _ in 0..20 {
        if !matches!(trunk.try_wait(), Ok(None)) {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    let _ = trunk.kill();
    let _ = trunk.wait();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Done<Wish> {
        Wish::parse(&mut lexopt::Parser::from_args(arguments))
    }

    #[test]
    fn serves_on_8080_unless_told_otherwise() {
        assert_eq!(parse(&[]), Ok(Wish { port: 8080, release: false, open: false }));
        let wish = Wish { port: 9000, release: true, open: false };
        assert_eq!(parse(&["--port", "9000", "--release"]), Ok(wish));
    }

    #[test]
    fn an_unknown_argument_is_a_fault_of_the_input() {
        assert_eq!(parse(&["--prot", "9000"]).map_err(|it| it.code), Err(2));
    }
}
