/// Why bytes are not JSON that we read, and where.
package struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    case unexpectedEnd = "the text ends too early"
    case unexpectedByte = "a character that cannot stand here"
    case trailingBytes = "something follows the value"
    case tooDeep = "more than 64 levels deep"
    case duplicateKey = "a key stands twice in one object"
    case notAnInteger = "a number that is not whole, or not less than 2^53"
    case badEscape = "an escape that stands for no character"
    case badUTF8 = "bytes that are not UTF-8"
  }

  package let reason: Reason

  /// Counted in bytes from 0.
  package let offset: Int

  package init(reason: Reason, offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  package var description: String { "byte \(offset): \(reason.rawValue)" }
}
