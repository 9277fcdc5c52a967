import CourseContent
import CourseCore
import CourseTestSupport
import OrderedCollections
import Testing

/// The courses and assessments that come with the program, read once for all tests.
enum ShippedContent {
  static let content: Content = {
    guard let root = Repository.root() else { return .fixture([:]) }
    var loader = ContentLoader(.directory(root), digest: fixtureDigest)
    return loader.load(.init(isTeachingWanted: true))
  }()

  /// A test as somebody takes it in a language.
  struct TestInLanguage: Sendable, CustomTestStringConvertible {
    let assessment: Assessment
    let language: Language

    var testDescription: String { "\(assessment.id) (\(language))" }

    func bank(_ id: BankID) -> Bank? { content.library.bank(id, in: language) }
  }

  /// Every test in every language that it is written in.
  static let tests: [TestInLanguage] = {
    let library = content.library
    let first = library.originals.assessments.values.map {
      TestInLanguage(assessment: $0, language: $0.language)
    }
    let translated = library.translations.flatMap { language, part in
      part.assessments.values.map { TestInLanguage(assessment: $0, language: language) }
    }
    return first + translated
  }()

  static var placements: [Placement] { Array(content.library.originals.placements.values) }

  /// Every question of a bank, a test or a step, in every language.
  static let questions: [Question] = {
    let library = content.library
    return ([library.originals] + library.translations.values).flatMap(\.questions)
  }()
}

extension Library.Part {
  /// Every question of a bank, a test or a step.
  var questions: [Question] {
    let own = assessments.values.flatMap { assessment in
      if case .questions(let questions) = assessment.source { questions } else { [Question]() }
    }
    return banks.values.flatMap(\.questions) + own + lessons.values.flatMap(\.questions)
  }
}
