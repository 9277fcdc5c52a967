import CourseCore
import GRDB
import GRDBSQLite

/// One row of a result, valid until the statement goes on; columns are counted from 0.
struct Line {
  let statement: OpaquePointer

  func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(statement, CInt(column)) == SQLITE_NULL
  }

  func integer(_ column: Int) -> Int { Int(sqlite3_column_int64(statement, CInt(column))) }

  func flag(_ column: Int) -> Bool { integer(column) != 0 }

  func text(_ column: Int) -> String { String(decoding: buffer(column), as: UTF8.self) }

  func bytes(_ column: Int) -> [UInt8] { Array(buffer(column)) }

  func timestamp(_ column: Int) -> Timestamp { Timestamp(milliseconds: Int64(integer(column))) }

  func code(_ column: Int) throws -> Code128 {
    let buffer = buffer(column)
    guard buffer.count == 16 else { throw StoredValueError(column: column, expected: "16 bytes") }
    return Self.code(buffer, at: 0)
  }

  func digest(_ column: Int) throws -> Digest {
    let buffer = buffer(column)
    guard buffer.count == 32 else { throw StoredValueError(column: column, expected: "32 bytes") }
    return Digest(first: Self.code(buffer, at: 0), second: Self.code(buffer, at: 16))
  }

  func optional<Wrapped>(_ column: Int, _ read: (Int) throws -> Wrapped) rethrows -> Wrapped? {
    isNull(column) ? nil : try read(column)
  }

  /// The bytes of a blob or the UTF-8 of a text.
  private func buffer(_ column: Int) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(statement, CInt(column))
    let count = Int(sqlite3_column_bytes(statement, CInt(column)))
    return UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)
  }

  private static func code(_ buffer: UnsafeRawBufferPointer, at offset: Int) -> Code128 {
    Code128(
      high: UInt64(bigEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)),
      low: UInt64(bigEndian: buffer.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
    )
  }
}

/// A stored value is not of the form that this program writes: the database was changed by others.
struct StoredValueError: Error {
  let column: Int
  let expected: String
}
