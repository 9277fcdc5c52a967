package import CourseEngine

/// A QR symbol as a picture that stands in a page.
package enum QRPicture {
  /// Returns an SVG element; every module is a square of one unit.
  ///
  /// - Throws: `PrintError.failed` when the text is too long for one symbol.
  package static func svg(of text: String) throws(PrintError) -> String {
    let symbol = try QRSymbol(text)
    let size = symbol.width + 2 * QRSymbol.margin
    let rows = (0..<symbol.width).map { row in
      symbol.darkRuns(in: row).map { run in
        "M\(run.lowerBound + QRSymbol.margin) \(row + QRSymbol.margin)h\(run.count)v1h-\(run.count)z"
      }.joined()
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size) \(size)" \
      shape-rendering="crispEdges"><path fill="#fff" d="M0 0h\(size)v\(size)h-\(size)z"/>\
      <path d="\(rows.joined())"/></svg>
      """
  }
}
