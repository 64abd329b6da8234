/// Returns `path` as part of a URI (RFC 3986): what is no letter, digit, `-`, `.`, `_`, `~` or slash
/// is percent-encoded.
func uriPath(_ path: String) -> String {
  path.utf8.reduce(into: "") { uri, byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      uri.unicodeScalars.append(Unicode.Scalar(byte))
    default: uri += percentEncoded(byte)
    }
  }
}

/// Returns `byte` as `%E4`.
func percentEncoded(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
}
