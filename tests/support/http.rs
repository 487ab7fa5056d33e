//! HTTP/1.1 in so far as these tests speak it: every byte that is sent is seen here.

use std::io::{BufRead, BufReader, Error, ErrorKind, Read, Result, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

pub(crate) const CHOICE: &str = "application/vnd.lamppost.choice";

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str());
        let value = found.next();
        assert!(found.next().is_none(), "{name} comes twice");
        value
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&self.body)))
    }

    /// The `code` of a problem.
    pub(crate) fn code(&self) -> String {
        self.json()["code"].as_str().unwrap().to_owned()
    }
}

/// The bytes of a request. `chunked`: without saying how long the body is.
pub(crate) fn request(method: &str, path: &str, kind: Option<&str>, body: Option<&[u8]>, chunked: bool) -> Vec<u8> {
    let mut request = format!("{method} {path} HTTP/1.1\r\nHost: city.example\r\n");
    if let Some(kind) = kind {
        request += &format!("Content-Type: {kind}\r\n");
    }
    match body {
        None => [request.as_bytes(), b"\r\n"].concat(),
        Some(body) if chunked => {
            request += "Transfer-Encoding: chunked\r\n\r\n";
            let mut bytes = request.into_bytes();
            for chunk in body.chunks(400) {
                bytes.extend(format!("{:x}\r\n", chunk.len()).into_bytes());
                bytes.extend(chunk);
                bytes.extend(b"\r\n");
            }
            bytes.extend(b"0\r\n\r\n");
            bytes
        }
        Some(body) => {
            request += &format!("Content-Length: {}\r\n\r\n", body.len());
            [request.as_bytes(), body].concat()
        }
    }
}

/// The request that hands in a choice.
pub(crate) fn handing_in(choice: &[u8]) -> Vec<u8> {
    request("POST", "/v1/choices", Some(CHOICE), Some(choice), false)
}

/// A connection that stays open for the next request.
pub(crate) struct Connection {
    stream: BufReader<TcpStream>,
}

impl Connection {
    pub(crate) fn open(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        Ok(Connection { stream: BufReader::new(stream) })
    }

    pub(crate) fn send(&mut self, bytes: &[u8]) -> Result<()> {
        self.stream.get_mut().write_all(bytes)
    }

    pub(crate) fn ask(&mut self, request: &[u8]) -> Result<Reply> {
        self.send(request)?;
        self.read(request.starts_with(b"HEAD "))
    }

    pub(crate) fn post(&mut self, choice: &[u8]) -> Result<Reply> {
        self.ask(&handing_in(choice))
    }

    pub(crate) fn get(&mut self, path: &str) -> Result<Reply> {
        self.ask(&request("GET", path, None, None, false))
    }

    /// Reads a reply whole; an error if the connection ends before.
    pub(crate) fn read(&mut self, head_only: bool) -> Result<Reply> {
        let line = self.line()?;
        let status = line.strip_prefix("HTTP/1.1 ").and_then(|rest| rest.get(..3)?.parse().ok());
        let mut reply = Reply { status: status.ok_or(ErrorKind::InvalidData)?, headers: Vec::new(), body: Vec::new() };
        loop {
            let line = self.line()?;
            if line.is_empty() {
                break;
            }
            let (name, value) = line.split_once(": ").ok_or(ErrorKind::InvalidData)?;
            reply.headers.push((name.to_ascii_lowercase(), value.to_owned()));
        }
        if !head_only && reply.status != 204 {
            let length = reply.header("content-length").and_then(|length| length.parse().ok());
            reply.body.resize(length.ok_or(ErrorKind::InvalidData)?, 0);
            self.stream.read_exact(&mut reply.body)?;
        }
        Ok(reply)
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        self.stream.read_line(&mut line)?;
        line.strip_suffix("\r\n").map(str::to_owned).ok_or(Error::from(ErrorKind::UnexpectedEof))
    }
}

/// One request on a connection of its own.
pub(crate) fn ask(address: SocketAddr, request: &[u8]) -> Reply {
    Connection::open(address).unwrap().ask(request).unwrap()
}

pub(crate) fn get(address: SocketAddr, path: &str) -> Reply {
    ask(address, &request("GET", path, None, None, false))
}

pub(crate) fn post(address: SocketAddr, choice: &[u8]) -> Reply {
    ask(address, &handing_in(choice))
}
