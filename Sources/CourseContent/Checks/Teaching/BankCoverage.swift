import CourseCore

/// What tests draw from holds easy and hard questions, and asks for every competence that the course
/// promises.
struct BankCoverage: TeachingRule {
  private let banks: [BankID: Bank]
  private var assessments: [AssessmentID: Assessment] = [:]

  init(_ files: [TaughtFile], banks: [BankID: Bank]) {
    self.banks = banks
    for file in files {
      if case .assessment(let assessment) = file.document {
        assessments[assessment.id] = assessment
      }
    }
  }

  func findings(in file: TaughtFile) -> [TeachingFinding] {
    switch file.document {
    case .bank(let bank): difficulties(of: bank)
    case .course(let course): competences(of: course)
    default: []
    }
  }

  /// The difficulties of which a bank that tests draw from has no question.
  private func difficulties(of bank: Bank) -> [TeachingFinding] {
    let isDrawn = assessments.values.contains { Self.banks(of: $0).contains(bank.id) }
    guard isDrawn else { return [] }
    let present = Set(DrawPool(bank).questions.filter(\.answer.isScored).map(\.difficulty))
    let missing = (1...5).filter { !present.contains($0) }
    guard !missing.isEmpty else { return [] }
    let words = [Word.text(missing.map { "\($0)" }.joined(separator: ", "))]
    return [
      TeachingFinding(problem: .noDifficulty, words: words, part: nil, quote: "questions")
    ]
  }

  /// The competences of a course that its tests never ask for.
  private func competences(of course: Course) -> [TeachingFinding] {
    let tests = course.finish.assessments.compactMap { assessments[$0] }
    guard !tests.isEmpty else { return [] }
    let asked = Set(tests.flatMap { questions(of: $0) }.flatMap(\.competences))
    return course.competences.filter { !asked.contains($0) }.map { competence in
      TeachingFinding(
        problem: .noCompetence,
        words: [.text(competence.description)],
        part: nil,
        quote: competence.description
      )
    }
  }

  /// Every question that a test may ask.
  private func questions(of assessment: Assessment) -> [Question] {
    switch assessment.source {
    case .questions(let questions): questions
    case .draw(let lines):
      lines.flatMap { line in
        banks[line.questions.bank].map { line.questions.fitting(in: $0) } ?? []
      }
    }
  }

  private static func banks(of assessment: Assessment) -> Set<BankID> {
    guard case .draw(let lines) = assessment.source else { return [] }
    return Set(lines.map(\.questions.bank))
  }
}
