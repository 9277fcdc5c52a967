import CourseContent
import CourseCore
import Testing

struct CatalogueTests {
  @Test(arguments: Problem.allCases)
  func `every problem has a sentence with as many blanks in both languages`(problem: Problem) {
    let words = (0..<5).map { Word.text("⟨\($0)⟩") }
    let diagnostic = Diagnostic(problem, words, file: "a.yaml")
    let blanks = { (language: Language) in
      (0..<5).filter { diagnostic.message(in: language).contains("⟨\($0)⟩") }
    }

    #expect(!diagnostic.message(in: .vietnamese).isEmpty)
    #expect(!diagnostic.message(in: .english).contains("{"))
    #expect(diagnostic.message(in: .vietnamese) != diagnostic.message(in: .english))
    #expect(blanks(.vietnamese) == blanks(.english))
  }

  @Test(arguments: Problem.allCases)
  func `advice is given in both languages, or the line as it should be`(problem: Problem) {
    let words = (0..<5).map { Word.text("⟨\($0)⟩") }
    let mended = Diagnostic(problem, words, file: "a.yaml", repair: "title: x")
    let told = Diagnostic(problem, words, file: "a.yaml")
    let advice = (vi: told.advice(in: .vietnamese), en: told.advice(in: .english))

    #expect(mended.advice(in: .vietnamese) == nil && mended.advice(in: .english) == nil)
    #expect((advice.vi == nil) == (advice.en == nil))
    #expect(advice.vi == nil || advice.vi != advice.en)
    #expect(!(advice.vi ?? "").contains("{") && !(advice.en ?? "").contains("{"))
  }

  @Test func `a problem is a value for other programs`() {
    let diagnostic = Diagnostic(
      .twice,
      ["why", "8"],
      file: "a.yaml",
      line: 9,
      column: 5,
      source: "    why: x",
      caret: 4
    )

    #expect(
      diagnostic.json(in: .english) == [
        "severity": "error", "code": "twice", "file": "a.yaml", "line": 9, "column": 5,
        "message": "`why` is written twice, first on line 8", "source": "    why: x",
        "advice": "keep one `why` and delete the other, or join the two",
      ]
    )
  }
}
