/// The fields that a form sent, in their order (`application/x-www-form-urlencoded`).
struct Form: Sendable {
  private var fields: [(name: String, value: String)] = []
  private var files: [String: [UInt8]] = [:]

  init() {}

  /// Reads what a browser sends; what cannot be read as UTF-8 is shown by the usual sign for it.
  init(_ bytes: some Sequence<UInt8>) {
    for pair in Array(bytes).split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(
        separator: UInt8(ascii: "="),
        maxSplits: 1,
        omittingEmptySubsequences: false
      )
      let value = parts.count > 1 ? Self.decoded(parts[1]) : ""
      fields.append((Self.decoded(parts[0]), value))
    }
  }

  init(fields: [(name: String, value: String)], files: [String: [UInt8]]) {
    self.fields = fields
    self.files = files
  }

  var isEmpty: Bool { fields.isEmpty }

  /// The first value of a field; `nil` where the form has none.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The file of a field; `nil` where none was chosen.
  func file(_ name: String) -> [UInt8]? { files[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// Every value of a field that may stand several times.
  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  func number(_ name: String) -> Int? { self[name].flatMap { Int($0) } }

  /// What the form says, but for some fields and the seal.
  func bytes(without secrets: Set<String>) -> [UInt8] {
    let said = fields.filter { !secrets.contains($0.name) && $0.name != "seal" }
    return said.flatMap { Array("\($0.name)=\($0.value)\n".utf8) }
  }

  /// The fields as a browser would send them, but for the seal.
  var encoded: String {
    fields.filter { $0.name != "seal" }
      .map { "\($0.name.percentEncoded)=\($0.value.percentEncoded)" }
      .joined(separator: "&")
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var decoded: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let hex = Self.hex(rest.prefix(2)) {
        decoded.append(hex)
        rest = rest.dropFirst(2)
      } else {
        decoded.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func hex(_ digits: ArraySlice<UInt8>) -> UInt8? {
    guard digits.count == 2 else { return nil }
    return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
