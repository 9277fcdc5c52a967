import CourseCore
import GRDB
import GRDBSQLite

/// A value given to a statement; codes and digests are bound as their bytes.
enum Value {
  case null
  case integer(Int64)
  case text(String)
  case bytes([UInt8])

  /// UTF-8 that is stored as text.
  case textBytes([UInt8])
  case code(Code128)
  case digest(Digest)

  /// Four columns beside each other.
  case moment(Moment)

  static func integer(_ number: Int) -> Self { .integer(Int64(number)) }

  static func flag(_ truth: Bool) -> Self { .integer(truth ? 1 as Int64 : 0) }

  static func optional<Wrapped>(_ value: Wrapped?, _ make: (Wrapped) -> Self) -> Self {
    value.map(make) ?? .null
  }
}

extension Value {
  /// How many columns it fills.
  var width: CInt {
    if case .moment = self { 4 } else { 1 }
  }

  /// SQLite copies what it is given before the call returns.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  func bind(to statement: OpaquePointer, at place: CInt) -> CInt {
    switch self {
    case .null: sqlite3_bind_null(statement, place)
    case .integer(let number): sqlite3_bind_int64(statement, place, number)
    case .text(let text): Self.bind(text, to: statement, at: place)
    case .bytes(let bytes):
      bytes.withUnsafeBytes { Self.bindBlob($0, to: statement, at: place) }
    case .textBytes(let bytes):
      bytes.withUnsafeBytes { Self.bindText($0, to: statement, at: place) }
    case .code(let code):
      withUnsafeBytes(of: (code.high.bigEndian, code.low.bigEndian)) {
        Self.bindBlob($0, to: statement, at: place)
      }
    case .digest(let digest):
      withUnsafeBytes(
        of: (
          digest.first.high.bigEndian, digest.first.low.bigEndian,
          digest.second.high.bigEndian, digest.second.low.bigEndian
        )
      ) { Self.bindBlob($0, to: statement, at: place) }
    case .moment(let moment): Self.bind(moment.values, to: statement, from: place)
    }
  }

  /// Binds values to places beside each other, up to one that cannot be bound.
  static func bind(_ values: [Value], to statement: OpaquePointer, from first: CInt) -> CInt {
    var place = first
    for value in values {
      let code = value.bind(to: statement, at: place)
      guard code == SQLITE_OK else { return code }
      place += value.width
    }
    return SQLITE_OK
  }

  private static func bind(_ text: String, to statement: OpaquePointer, at place: CInt) -> CInt {
    var text = text
    return text.withUTF8 { bindText(UnsafeRawBufferPointer($0), to: statement, at: place) }
  }

  private static func bindText(
    _ bytes: UnsafeRawBufferPointer,
    to statement: OpaquePointer,
    at place: CInt
  ) -> CInt {
    guard let start = bytes.baseAddress else {
      return sqlite3_bind_text(statement, place, "", 0, copied)
    }
    return sqlite3_bind_text(
      statement,
      place,
      start.assumingMemoryBound(to: CChar.self),
      CInt(bytes.count),
      copied
    )
  }

  private static func bindBlob(
    _ bytes: UnsafeRawBufferPointer,
    to statement: OpaquePointer,
    at place: CInt
  ) -> CInt {
    guard let start = bytes.baseAddress else { return sqlite3_bind_zeroblob(statement, place, 0) }
    return sqlite3_bind_blob(statement, place, start, CInt(bytes.count), copied)
  }
}
