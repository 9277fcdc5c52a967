import CPangoCairo
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

  /// The quiet margin that scanners need, in modules.
  static let margin = 4

  /// How wide the margin is where the symbol with it fills a square of this side.
  func margin(at side: Double) -> Double {
    side * Double(Self.margin) / Double(width + 2 * Self.margin)
  }

  /// The dark modules as a mask, which a file holds in a hundredth of what it takes to outline each;
  /// the caller destroys it.
  ///
  /// Every module is some dots wide, for programs that blur what they enlarge.
  var mask: OpaquePointer? {
    let dots = 2
    let side = width * dots
    guard let mask = cairo_image_surface_create(CAIRO_FORMAT_A8, CInt(side), CInt(side)),
      let bytes = cairo_image_surface_get_data(mask)
    else { return nil }
    let stride = Int(cairo_image_surface_get_stride(mask))
    for row in 0..<side {
      let line = bytes + row * stride
      let modules = row / dots * width
      for column in 0..<side { line[column] = isDark[modules + column / dots] ? 255 : 0 }
    }
    cairo_surface_mark_dirty(mask)
    return mask
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
