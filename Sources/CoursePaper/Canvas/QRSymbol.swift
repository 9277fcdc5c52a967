import CQREncode
import CourseEngine

/// A QR symbol at error level M, which reads with 15 % of it lost.
struct QRSymbol {
  /// In modules, without the margin.
  let width: Int
  private let isDark: [Bool]

  /// - Throws: `PrintError.failed` when the text is too long for one symbol.
  init(_ text: String) throws(PrintError) {
    guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else {
      throw .failed("a QR symbol cannot hold \(text.utf8.count) bytes")
    }
    defer { QRcode_free(code) }
    width = Int(code.pointee.width)
    let modules = UnsafeBufferPointer(start: code.pointee.data, count: width * width)
    isDark = modules.map { $0 & 1 == 1 }
  }

  /// The dark modules of a row, those side by side together.
  func darkRuns(in row: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for column in 0..<width where isDark[row * width + column] {
      if let last = runs.last, last.upperBound == column {
        runs[runs.count - 1] = last.lowerBound..<column + 1
      } else {
        runs.append(column..<column + 1)
      }
    }
    return runs
  }
}
