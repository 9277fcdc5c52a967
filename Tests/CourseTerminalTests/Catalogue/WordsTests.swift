import CourseTerminal
import Testing

struct WordsTests {
  /// The plain texts of a catalogue by name; those that are made of numbers or names are not here.
  private func texts(_ catalogue: Any) -> [String: String] {
    var texts: [String: String] = [:]
    for child in Mirror(reflecting: catalogue).children {
      guard let name = child.label, let text = child.value as? String else { continue }
      texts[name] = text
    }
    return texts
  }

  private var pairs: [(vietnamese: [String: String], english: [String: String])] {
    [
      (texts(Words.vietnamese), texts(Words.english)),
      (texts(Words.vietnamese.learn), texts(Words.english.learn)),
    ]
  }

  @Test func `no text is empty or in form D`() {
    for (vietnamese, english) in pairs {
      #expect(vietnamese.count == english.count)
      #expect(vietnamese.count > 30)
      for (name, text) in Array(vietnamese) + Array(english) {
        #expect(!text.isEmpty, "\(name)")
        #expect(
          !text.unicodeScalars.contains { $0.properties.canonicalCombiningClass != .notReordered },
          "\(name)"
        )
      }
    }
  }

  @Test func `no text was forgotten when the other language was written`() {
    for (vietnamese, english) in pairs {
      let same = vietnamese.filter { english[$0.key] == $0.value }.keys.sorted()

      #expect(same == (same.contains("welcome") ? ["welcome"] : []))
    }
  }

  @Test func `nothing says that a learner failed`() {
    for (vietnamese, english) in pairs {
      for text in vietnamese.values { #expect(!text.lowercased().contains("thất bại")) }
      for (name, text) in english where name != "testText" {
        #expect(!text.lowercased().contains("fail"))
      }
    }
  }

  @Test func `the longest keys of each screen fit into 40 columns`() {
    for words in [Words.vietnamese, .english] {
      let keys = [words.keyPick(8), words.keyEnterAnswer, words.keyMenu]

      #expect(keys.joined(separator: " · ").columns <= 40)
    }
  }
}
