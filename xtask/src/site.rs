//! A small web server for built sites: on a free port of this machine, with a record of what was
//! asked for, and able to misbehave on purpose.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::project::{Done, Failure, files_under, read};
use crate::sizes;

/// How often a waiting connection looks whether the site was stopped.
const BEAT: Duration = Duration::from_millis(100);

/// What the site does wrong with one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Sends it as plain text.
    WrongType,
    /// Has no such file.
    Missing,
    /// Sends it with other bytes.
    Altered,
    /// Never answers.
    Stalled,
    /// Breaks off.
    Broken,
    /// Sends the start page instead, as some hosts do for files that they don't have.
    StartPage,
    /// Adds a header.
    Header(&'static str, &'static str),
}

/// A running site. It stops when it is dropped.
pub struct Site {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    files: BTreeMap<String, File>,
    faults: Mutex<Vec<(String, Fault)>>,
    requests: Mutex<Vec<String>>,
    is_stopped: AtomicBool,
}

struct File {
    plain: Vec<u8>,
    brotli: Option<Vec<u8>>,
}

impl Site {
    /// Serves the files of a folder as they are now.
    ///
    /// # Errors
    /// When a file can't be read or there is no free port.
    pub fn start(folder: &Path) -> Done<Self> {
        Self::launch(folder, |_| None)
    }

    /// The same, with every file compressed as a good host does it.
    ///
    /// # Errors
    /// When a file can't be read or there is no free port.
    pub fn start_compressed(folder: &Path) -> Done<Self> {
        Self::launch(folder, |bytes| Some(sizes::brotli(bytes)))
    }

    fn launch(folder: &Path, compress: fn(&[u8]) -> Option<Vec<u8>>) -> Done<Self> {
        let mut files = BTreeMap::new();
        for path in files_under(folder)? {
            let plain = read(&path)?;
            let name =
                path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
            files.insert(name, File { brotli: compress(&plain), plain });
        }
        let failure = |error: io::Error| Failure::step(format!("can't serve: {error}"));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(failure)?;
        let address = listener.local_addr().map_err(failure)?;
        let (faults, requests, is_stopped) = Default::default();
        let shared = Arc::new(Shared { files, faults, requests, is_stopped });
        let listening = Arc::clone(&shared);
        std::thread::spawn(move || listening.listen(&listener));
        Ok(Self { address, shared })
    }

    /// Where the site is, with a slash at its end.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// From now on does this wrong with every file whose name contains the text.
    pub fn misbehave(&self, name: &str, fault: Fault) {
        held(&self.shared.faults).push((name.to_owned(), fault));
    }

    /// From now on does everything right.
    pub fn behave(&self) {
        held(&self.shared.faults).clear();
    }

    /// What was asked for so far, in order: paths with their queries.
    pub fn requests(&self) -> Vec<String> {
        held(&self.shared.requests).clone()
    }

    /// Forgets what was asked for so far.
    pub fn forget_requests(&self) {
        held(&self.shared.requests).clear();
    }

    /// Goes away, as a network does. Requests from now on fail.
    pub fn stop(&self) {
        self.shared.is_stopped.store(true, Ordering::SeqCst);
        // The listener sleeps until somebody calls.
        let _ = TcpStream::connect(self.address);
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stop();
    }
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    fn is_stopped(&self) -> bool {
        self.is_stopped.load(Ordering::SeqCst)
    }

    fn listen(self: &Arc<Self>, listener: &TcpListener) {
        for stream in listener.incoming().flatten() {
            if self.is_stopped() {
                return;
            }
            let shared = Arc::clone(self);
            std::thread::spawn(move || shared.converse(stream));
        }
    }

    /// Answers one connection until it ends.
    fn converse(&self, stream: TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(BEAT))?;
        stream.set_nodelay(true)?;
        let mut reader = BufReader::new(stream.try_clone()?);
        let mut writer = stream;
        while let Some(request) = self.request(&mut reader)? {
            if !self.answer(&request, &mut writer)? {
                break;
            }
        }
        Ok(())
    }

    /// The head of the next request, or nothing when there is none any more.
    fn request(&self, reader: &mut impl BufRead) -> io::Result<Option<String>> {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            match reader.by_ref().take(1).read_to_end(&mut head) {
                Ok(0) => return Ok(None),
                Err(error) if !is_timeout(&error) => return Err(error),
                _ if self.is_stopped() => return Ok(None),
                _ => {}
            }
        }
        Ok(Some(String::from_utf8_lossy(&head).into_owned()))
    }

    /// Sends a file. False when the connection is to end.
    fn answer(&self, request: &str, writer: &mut impl Write) -> io::Result<bool> {
        let address = request.split_whitespace().nth(1).unwrap_or("/");
        held(&self.requests).push(address.to_owned());
        let path = address.split('?').next().unwrap_or("/").trim_start_matches('/');
        let is_folder = path.is_empty() || path.ends_with('/');
        let name = if is_folder { &format!("{path}index.html") } else { path };
        let faults = self.faults_of(name);
        if faults.contains(&Fault::Stalled) {
            while !self.is_stopped() && self.faults_of(name).contains(&Fault::Stalled) {
                std::thread::sleep(BEAT);
            }
            return Ok(false);
        }
        let response = self.response(name, &faults, request.contains(" br"));
        let length =
            if faults.contains(&Fault::Broken) { response.len() / 2 } else { response.len() };
        writer.write_all(response.get(..length).unwrap_or(&response))?;
        writer.flush()?;
        Ok(length == response.len())
    }

    fn faults_of(&self, name: &str) -> Vec<Fault> {
        let faults = held(&self.faults);
        faults.iter().filter(|(part, _)| name.contains(part)).map(|it| it.1.clone()).collect()
    }

    fn response(&self, name: &str, faults: &[Fault], takes_brotli: bool) -> Vec<u8> {
        let name = if faults.contains(&Fault::StartPage) { "index.html" } else { name };
        let file = self.files.get(name).filter(|_| !faults.contains(&Fault::Missing));
        let Some(file) = file else {
            return with_head("404 Not Found", "Content-Type: text/plain\r\n", b"not found");
        };
        let packed = file.brotli.as_deref().filter(|_| takes_brotli);
        let mut body = packed.unwrap_or(&file.plain).to_owned();
        if faults.contains(&Fault::Altered) {
            body.extend_from_slice(b" ");
        }
        let kind = if faults.contains(&Fault::WrongType) { "text/plain" } else { kind(name) };
        let mut fields = format!("Content-Type: {kind}\r\nCache-Control: no-cache\r\n");
        if packed.is_some() {
            fields.push_str("Content-Encoding: br\r\n");
        }
        for fault in faults {
            if let Fault::Header(key, value) = fault {
                fields.push_str(&format!("{key}: {value}\r\n"));
            }
        }
        with_head("200 OK", &fields, &body)
    }
}

fn is_timeout(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut)
}

fn with_head(status: &str, fields: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!("HTTP/1.1 {status}\r\n{fields}Content-Length: {length}\r\n\r\n");
    [head.as_bytes(), body].concat()
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("json" | "webmanifest") => "application/json",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
