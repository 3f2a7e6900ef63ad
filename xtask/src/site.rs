//! A small web server.
