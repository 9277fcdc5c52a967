/// The small Markdown of lessons and questions, taken apart once for every place that shows it.
///
/// There are paragraphs, headings, two kinds of lists, bold, and links to lessons. Everything else
/// stands as the author typed it.
package struct Markdown: Hashable, Sendable {
  package enum Block: Hashable, Sendable {
    case heading([Run])
    case paragraph([Run])
    case bullets([[Run]])

    /// Steps, counted from the number that the author wrote first.
    case numbered(from: Int, [[Run]])
  }

  /// Text of one look within a block.
  package struct Run: Hashable, Sendable {
    package let text: String
    package let isBold: Bool

    /// The lesson that the text leads to.
    package let link: Link?

    package init(_ text: String, isBold: Bool = false, link: Link? = nil) {
      self.text = text
      self.isBold = isBold
      self.link = link
    }
  }

  /// Points at a lesson of the same course, or of the one named.
  package struct Link: Hashable, Sendable {
    package let course: CourseID?
    package let lesson: LessonID

    package init(course: CourseID? = nil, lesson: LessonID) {
      self.course = course
      self.lesson = lesson
    }

    /// Reads `gia-danh` or `lua-dao/gia-danh`.
    package init?(_ target: some StringProtocol) {
      let parts = target.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count <= 2, parts.allSatisfy({ Self.isID($0) }) else { return nil }
      self.init(
        course: parts.count == 2 ? CourseID(parts[0]) : nil,
        lesson: LessonID(parts[parts.count - 1])
      )
    }

    private static func isID(_ text: some StringProtocol) -> Bool {
      guard let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
      else {
        return false
      }
      return text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: byte == UInt8(ascii: "-")
        }
      }
    }
  }

  package let blocks: [Block]

  package init(_ text: String) {
    var parser = MarkdownBlocks()
    // A carriage return and its line feed are one character, which `isNewline` takes for both.
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      parser.take(line)
    }
    blocks = parser.finished()
  }

  /// The lessons that the text leads to, in reading order.
  package var links: [Link] { blocks.flatMap(\.lines).flatMap { $0 }.compactMap(\.link) }

  /// The text without its markup, one line for each block or item.
  package var plainText: String {
    blocks.flatMap(\.lines).map { $0.map(\.text).joined() }.joined(separator: "\n")
  }
}

extension Markdown.Block {
  /// The runs of the block, or of each of its items.
  package var lines: [[Markdown.Run]] {
    switch self {
    case .heading(let runs), .paragraph(let runs): [runs]
    case .bullets(let items), .numbered(_, let items): items
    }
  }
}
