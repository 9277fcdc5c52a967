extension JSONValue {
  /// Reads JSON strictly: one value in UTF-8, no key twice, whole numbers less than 2^53, no lone
  /// surrogates, no NUL, at most 64 levels deep.
  package init(parsing bytes: some Sequence<UInt8>) throws(JSONError) {
    var parser = JSONParser(bytes: Array(bytes))
    self = try parser.parse()
  }
}

/// Reads one JSON value from the front of its bytes.
private struct JSONParser {
  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func parse() throws(JSONError) -> JSONValue {
    let value = try parseValue()
    skipBlanks()
    guard place == bytes.count else { throw error(.trailingBytes) }
    return value
  }

  private mutating func parseValue() throws(JSONError) -> JSONValue {
    skipBlanks()
    switch try peek() {
    case UInt8(ascii: "{"):
      return try nested { parser throws(JSONError) in try parser.parseObject() }
    case UInt8(ascii: "["):
      return try nested { parser throws(JSONError) in try parser.parseArray() }
    case UInt8(ascii: "\""): return .string(try parseString())
    case UInt8(ascii: "t"): return try parse("true", as: .bool(true))
    case UInt8(ascii: "f"): return try parse("false", as: .bool(false))
    case UInt8(ascii: "n"): return try parse("null", as: .null)
    default: return .integer(try parseInteger())
    }
  }

  private mutating func nested(
    _ parse: (inout Self) throws(JSONError) -> JSONValue
  ) throws(JSONError) -> JSONValue {
    guard depth < 64 else { throw error(.tooDeep) }
    depth += 1
    place += 1
    let value = try parse(&self)
    depth -= 1
    return value
  }

  private mutating func parseArray() throws(JSONError) -> JSONValue {
    var elements: [JSONValue] = []
    skipBlanks()
    if try take(UInt8(ascii: "]")) { return .array(elements) }
    repeat { elements.append(try parseValue()) } while try takeComma(or: UInt8(ascii: "]"))
    return .array(elements)
  }

  private mutating func parseObject() throws(JSONError) -> JSONValue {
    var members = JSONObject()
    skipBlanks()
    if try take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipBlanks()
      let start = place
      guard try peek() == UInt8(ascii: "\"") else { throw error(.unexpectedByte) }
      let key = try parseString()
      skipBlanks()
      guard try take(UInt8(ascii: ":")) else { throw error(.unexpectedByte) }
      let value = try parseValue()
      guard members.insert(value, for: key) else {
        throw JSONError(reason: .duplicateKey, offset: start)
      }
    } while try takeComma(or: UInt8(ascii: "}"))
    return .object(members)
  }

  /// Takes the comma before a further part, or the end of the whole.
  private mutating func takeComma(or end: UInt8) throws(JSONError) -> Bool {
    skipBlanks()
    if try take(UInt8(ascii: ",")) { return true }
    guard try take(end) else { throw error(.unexpectedByte) }
    return false
  }

  private mutating func parse(
    _ word: StaticString,
    as value: JSONValue
  ) throws(JSONError) -> JSONValue {
    for offset in 0..<word.utf8CodeUnitCount {
      guard try take(word.utf8Start[offset]) else { throw error(.unexpectedByte) }
    }
    return value
  }

  /// Skips a fraction that says nothing: `1958.0` is a whole number too.
  private mutating func skipZeros() throws(JSONError) {
    let start = place
    guard bytes[place] == UInt8(ascii: ".") else { throw error(.notAnInteger) }
    place += 1
    while place < bytes.count, bytes[place] == UInt8(ascii: "0") { place += 1 }
    let next = place < bytes.count ? bytes[place] : UInt8(ascii: ",")
    guard place > start + 1, next.digit == nil, !next.beginsFraction else {
      throw JSONError(reason: .notAnInteger, offset: start)
    }
  }

  private mutating func parseInteger() throws(JSONError) -> Int64 {
    let start = place
    let isNegative = try take(UInt8(ascii: "-"))
    let first = place
    var number: Int64 = 0
    while place < bytes.count, let digit = bytes[place].digit {
      // 17 digits at most before the range is looked at: no overflow.
      guard place - first < 16 else { throw JSONError(reason: .notAnInteger, offset: start) }
      number = number * 10 + Int64(digit)
      place += 1
    }
    guard place > first else {
      throw place < bytes.count ? error(.unexpectedByte) : error(.unexpectedEnd)
    }
    guard bytes[first] != UInt8(ascii: "0") || place == first + 1 else {
      throw JSONError(reason: .unexpectedByte, offset: first)
    }
    if place < bytes.count, bytes[place].beginsFraction { try skipZeros() }
    guard JSONValue.safeIntegers.contains(number) else {
      throw JSONError(reason: .notAnInteger, offset: start)
    }
    return isNegative ? -number : number
  }
}

extension JSONParser {
  private mutating func parseString() throws(JSONError) -> String {
    place += 1
    var text = ""
    var start = place
    while true {
      switch try peek() {
      case UInt8(ascii: "\""):
        let rest = try string(from: start)
        place += 1
        return text.isEmpty ? rest : text + rest
      case UInt8(ascii: "\\"):
        text += try string(from: start)
        text.unicodeScalars.append(try parseEscape())
        start = place
      case 0..<0x20:
        throw error(.unexpectedByte)
      default:
        place += 1
      }
    }
  }

  /// The bytes from a place up to here as text.
  private func string(from start: Int) throws(JSONError) -> String {
    let part = bytes[start..<place]
    // Most texts are plain, and checking others takes several times as long.
    if part.allSatisfy({ $0 < 0x80 }) { return String(decoding: part, as: UTF8.self) }
    guard let text = String(validating: part, as: UTF8.self) else {
      throw JSONError(reason: .badUTF8, offset: start)
    }
    return text
  }

  private mutating func parseEscape() throws(JSONError) -> Unicode.Scalar {
    let start = place
    place += 1
    let letter = try peek()
    place += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "u"): break
    default: throw JSONError(reason: .badEscape, offset: start)
    }
    var value = try parseFourDigits(of: start)
    if (0xD800...0xDBFF).contains(value), place + 1 < bytes.count,
      bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u")
    {
      place += 2
      let low = try parseFourDigits(of: start)
      guard (0xDC00...0xDFFF).contains(low) else {
        throw JSONError(reason: .badEscape, offset: start)
      }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard value != 0, let scalar = Unicode.Scalar(value) else {
      throw JSONError(reason: .badEscape, offset: start)
    }
    return scalar
  }

  private mutating func parseFourDigits(of start: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = try peek().hexDigit else {
        throw JSONError(reason: .badEscape, offset: start)
      }
      value = value << 4 | UInt32(digit)
      place += 1
    }
    return value
  }

  private mutating func skipBlanks() {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      default: return
      }
    }
  }

  private func peek() throws(JSONError) -> UInt8 {
    guard place < bytes.count else { throw error(.unexpectedEnd) }
    return bytes[place]
  }

  private mutating func take(_ byte: UInt8) throws(JSONError) -> Bool {
    guard try peek() == byte else { return false }
    place += 1
    return true
  }

  private func error(_ reason: JSONError.Reason) -> JSONError {
    JSONError(reason: reason, offset: place)
  }
}

extension UInt8 {
  /// Whether it begins the fraction or the exponent of a number.
  fileprivate var beginsFraction: Bool {
    self == UInt8(ascii: ".") || self == UInt8(ascii: "e") || self == UInt8(ascii: "E")
  }

  fileprivate var digit: UInt8? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) ? self - UInt8(ascii: "0") : nil
  }

  fileprivate var hexDigit: UInt8? {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: digit
    }
  }
}
