//! Walking over a text of JSON by its bytes.

use super::Fault;

/// The most levels of lists and objects.
const MAX_DEPTH: usize = 128;

/// Takes the name, empty in a list, and the value of one member.
type Take<'t, 'a> = &'t mut dyn FnMut(&'a str, &'a str);

/// A place in a text.
pub(super) struct Scan<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl<'a> Scan<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0, depth: 0 }
    }

    /// One value and nothing else.
    pub(super) fn all(&mut self) -> Result<&'a str, Fault> {
        let value = self.value()?;
        self.skip(|it| matches!(it, b' ' | b'\t' | b'\n' | b'\r'));
        if self.at == self.text.len() { Ok(value) } else { Err(Fault::Garbled) }
    }

    /// A list or an object, its members handed on one by one.
    pub(super) fn group(&mut self, take: Take<'_, 'a>) -> Result<(), Fault> {
        let is_object = self.next()? == b'{';
        let end = if is_object { b'}' } else { b']' };
        if self.is_next(end)? {
            return Ok(());
        }
        loop {
            let name = if is_object { self.name()? } else { "" };
            take(name, self.value()?);
            if self.is_next(end)? {
                return Ok(());
            }
            self.expect(b',')?;
        }
    }

    fn name(&mut self) -> Result<&'a str, Fault> {
        self.expect(b'"')?;
        let start = self.at - 1;
        self.string()?;
        let name = self.since(start);
        self.expect(b':')?;
        Ok(name)
    }

    fn value(&mut self) -> Result<&'a str, Fault> {
        let first = self.peek_mark()?;
        let start = self.at;
        match first {
            b'{' | b'[' if self.depth < MAX_DEPTH => {
                self.depth += 1;
                self.group(&mut |_, _| ())?;
                self.depth -= 1;
            }
            b'"' => {
                self.at += 1;
                self.string()?;
            }
            b't' => self.word("true")?,
            b'f' => self.word("false")?,
            b'n' => self.word("null")?,
            _ => self.number()?,
        }
        Ok(self.since(start))
    }

    /// The rest of a string, behind its first quotation mark.
    fn string(&mut self) -> Result<(), Fault> {
        loop {
            match self.next()? {
                b'"' => return Ok(()),
                b'\\' => match self.next()? {
                    b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {}
                    b'u' => self.hex()?,
                    _ => return Err(Fault::Garbled),
                },
                0..=0x1f => return Err(Fault::Garbled),
                _ => {}
            }
        }
    }

    fn hex(&mut self) -> Result<(), Fault> {
        for _ in 0..4 {
            if !self.next()?.is_ascii_hexdigit() {
                return Err(Fault::Garbled);
            }
        }
        Ok(())
    }

    fn word(&mut self, word: &str) -> Result<(), Fault> {
        for byte in word.bytes() {
            if self.next()? != byte {
                return Err(Fault::Garbled);
            }
        }
        Ok(())
    }

    fn number(&mut self) -> Result<(), Fault> {
        self.take_one(b"-");
        if !self.take_one(b"0") {
            self.digits()?;
        }
        if self.take_one(b".") {
            self.digits()?;
        }
        if self.take_one(b"eE") {
            self.take_one(b"+-");
            self.digits()?;
        }
        Ok(())
    }

    /// At least one digit.
    fn digits(&mut self) -> Result<(), Fault> {
        if !self.next()?.is_ascii_digit() {
            return Err(Fault::Garbled);
        }
        self.skip(|it| it.is_ascii_digit());
        Ok(())
    }

    /// Whether the next mark is this one, which is then passed.
    fn is_next(&mut self, mark: u8) -> Result<bool, Fault> {
        let is_next = self.peek_mark()? == mark;
        self.at += usize::from(is_next);
        Ok(is_next)
    }

    fn expect(&mut self, mark: u8) -> Result<(), Fault> {
        if self.is_next(mark)? { Ok(()) } else { Err(Fault::Garbled) }
    }

    /// The next byte that is no space.
    fn peek_mark(&mut self) -> Result<u8, Fault> {
        self.skip(|it| matches!(it, b' ' | b'\t' | b'\n' | b'\r'));
        self.peek().ok_or(Fault::CutOff)
    }

    fn next(&mut self) -> Result<u8, Fault> {
        let byte = self.peek().ok_or(Fault::CutOff)?;
        self.at += 1;
        Ok(byte)
    }

    fn take_one(&mut self, any_of: &[u8]) -> bool {
        let fits = self.peek().is_some_and(|it| any_of.contains(&it));
        self.at += usize::from(fits);
        fits
    }

    fn skip(&mut self, is_skipped: fn(u8) -> bool) {
        while self.peek().is_some_and(is_skipped) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or("")
    }
}

/// What a sound JSON string says; nothing when it is no string or has half a character.
pub(super) fn unescaped(json: &str) -> Option<String> {
    let inside = json.strip_prefix('"')?.strip_suffix('"')?;
    let (mut units, mut rest) = (Vec::new(), inside.chars());
    while let Some(char) = rest.next() {
        let plain = match char {
            '\\' => match rest.next()? {
                'u' => {
                    let (code, after) = rest.as_str().split_at_checked(4)?;
                    units.push(u16::from_str_radix(code, 16).ok()?);
                    rest = after.chars();
                    continue;
                }
                'b' => '\u{8}',
                'f' => '\u{c}',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                other => other,
            },
            other => other,
        };
        units.extend_from_slice(plain.encode_utf16(&mut [0; 2]));
    }
    String::from_utf16(&units).ok()
}
