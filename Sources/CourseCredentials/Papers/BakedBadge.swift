package import CourseCore

/// A badge as a picture that carries it (Open Badges 3.0, 5.3.2: SVG).
package enum BakedBadge {
  private static let start = "<openbadges:credential"
  private static let attribute = "verify=\""

  /// Draws a picture that says what a badge is for, and puts the badge into it.
  package static func picture(of facts: PaperFacts, holding badge: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 240" lang="vi" role="img">\
    <title>\(Markup.escaped(facts.achievement.title))</title>\
    \(start) xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" \(attribute)\(badge)"/>\
    <rect x="2" y="2" width="476" height="236" rx="12" fill="#fff" stroke="#0b5c3f" \
    stroke-width="4"/>\
    <g font-family="sans-serif" text-anchor="middle" fill="#1b1b1b">\
    \(line(facts.letterhead.name, at: 44, size: 15))\
    \(line("Giấy xác nhận \(facts.number)", at: 76, size: 14))\
    \(line(facts.achievement.title, at: 128, size: 20))\
    \(line(facts.holder.fullName, at: 172, size: 18))\
    \(line(facts.issued.description, at: 208, size: 13))\
    </g></svg>

    """
  }

  private static func line(_ text: String, at y: Int, size: Int) -> String {
    // Long titles are drawn closer, and never cut.
    let width = text.count * size * 11 / 20
    let fit = width > 440 ? " textLength=\"440\" lengthAdjust=\"spacingAndGlyphs\"" : ""
    return "<text x=\"240\" y=\"\(y)\" font-size=\"\(size)\"\(fit)>\(Markup.escaped(text))</text>"
  }

  /// Whether a text is a picture and no token.
  static func isPicture(_ text: String) -> Bool {
    text.hasPrefix("<")
  }

  /// Takes the one badge out of a picture; `nil` where there is none, or more than one.
  static func badge(in picture: String) -> String? {
    let parts = picture.split(separator: start, omittingEmptySubsequences: false)
    guard parts.count == 2, let end = parts[1].firstIndex(of: ">") else { return nil }
    let attributes = parts[1][..<end].split(separator: attribute, omittingEmptySubsequences: false)
    guard attributes.count == 2, let quote = attributes[1].firstIndex(of: "\"") else { return nil }
    return String(attributes[1][..<quote])
  }
}
