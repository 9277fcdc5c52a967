package import CourseEngine

/// “Reads” a picture whose lines after the first are the texts of its symbols.
package struct EchoSymbolReader: SymbolReader {
  package init() {}

  package func symbols(in file: [UInt8]) async throws(SymbolReaderError) -> [String] {
    guard PictureKind(of: file) != nil else { throw .unreadable }
    let lines = String(decoding: file, as: UTF8.self).split(separator: "\n").map { String($0) }
    if lines.contains("HỎNG") { throw .unreadable }
    return Array(lines.dropFirst())
  }

  /// A picture with symbols of these texts.
  package static func picture(of texts: [String]) -> [UInt8] {
    Array((["GIF89a"] + texts).joined(separator: "\n").utf8)
  }
}
