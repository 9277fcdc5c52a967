import CourseCore
import Glibc
import Testing

/// Unicode's own test of normal forms, which `Tools/test` unpacks from Debian's `unicode-data`.
struct NormalizationConformanceTests {
  private static let path = getenv("HOCVU_NORMALIZATION_TEST").map { String(cString: $0) }

  /// Reads lines of five columns: form C takes the first three to the second, the rest to the fourth.
  ///
  /// Source: Unicode 15.0, NormalizationTest.txt.
  @Test(.enabled(if: path != nil))
  func `every line of Unicode's table comes out in form C`() throws {
    let file = try #require(fopen(Self.path ?? "", "r"))
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 4_096)
    var lines = 0

    while fgets(&buffer, Int32(buffer.count), file) != nil {
      let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      let columns = String(decoding: bytes, as: UTF8.self).split(separator: ";").prefix(5)
      guard columns.count == 5, let texts = Self.texts(columns) else { continue }
      lines += 1
      let wanted = [texts[1], texts[1], texts[1], texts[3], texts[3]]
      for (text, wanted) in zip(texts, wanted) {
        #expect(text.nfc.unicodeScalars.elementsEqual(wanted.unicodeScalars), "\(columns)")
      }
    }

    #expect(lines > 19_000)
  }

  private static func texts(_ columns: some Sequence<Substring>) -> [String]? {
    var texts: [String] = []
    for column in columns {
      var text = String.UnicodeScalarView()
      for code in column.split(separator: " ") {
        guard let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value) else {
          return nil
        }
        text.append(scalar)
      }
      texts.append(String(text))
    }
    return texts
  }
}
