import CourseCore
import Mustache
import Testing

@testable import CourseHTTP

struct TemplateTests {
  @Test(arguments: [PageWords.vietnamese, .english])
  func `every text that a template asks for is in the catalogue`(words: PageWords) throws {
    let page = Template.library

    for template in Template.allCases {
      let source = String(decoding: template.source, as: UTF8.self)
      #expect(page.getTemplate(named: template.rawValue) != nil)
      for match in source.matches(of: /words\.(\w+)/) {
        #expect(
          words.texts[String(match.output.1)] != nil,
          "\(template) asks for \(match.output.1)"
        )
      }
    }
  }

  @Test func `every text of the catalogue is asked for`() {
    let sources = Template.allCases.map { String(decoding: $0.source, as: UTF8.self) }.joined()

    for name in PageWords.vietnamese.texts.keys {
      #expect(sources.contains("words.\(name)}}"), "nothing shows \(name)")
    }
  }

  /// In Swift's eyes a quote and the mark after it are one character, which is not a quote.
  @Test(arguments: ["\"", "'", "<", ">", "&", "\"\u{301}", "<\u{338}", "a\"\u{300} onclick=\"x"])
  func `nothing that is filled in is taken for markup`(text: String) throws {
    let marks = Set("\"'<>".unicodeScalars)

    let filled = Template.tests.filled(with: ["tests": [["path": text] as Values]])
    let empty = Template.tests.filled(with: ["tests": [["path": ""] as Values]])

    let count = { (page: String) in page.unicodeScalars.count { marks.contains($0) } }
    #expect(count(filled) == count(empty))
    #expect(Markup.escaped(text).unicodeScalars.allSatisfy { !marks.contains($0) })
  }

  @Test func `the look is kept in a few letters`() {
    var look = Look("")
    look.turn("large")
    look.turn("en")

    #expect(look.cookie == "en.large")
    #expect(Look("en.large") == look)
    look.turn("large")
    look.turn("vi")
    look.turn("contrast")
    #expect(look.cookie == "vi.contrast")
    #expect(Look("<script>.large.x").cookie == "large")
  }
}
