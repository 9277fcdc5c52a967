import Glibc

/// A short text that the system tells as a file.
enum SystemFile {
  /// Returns the first `limit` bytes as text, or `nil` when the file cannot be read.
  static func read(_ path: String, limit: Int) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = fread(&bytes, 1, limit, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
