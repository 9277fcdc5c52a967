import CourseCore

/// A word that not everybody knows is explained where a course first uses it.
///
/// What everybody knows stands in `common-words.txt`. A course is read in the order of its lessons,
/// then the banks whose questions point at it; a word is told of once.
struct StrangeWords: TeachingRule {
  private var findings: [String: [TeachingFinding]] = [:]

  init(_ files: [TaughtFile], _ vocabulary: Vocabulary = .common) {
    let readable = files.filter(\.isVietnamese)
    var lessons: [LessonReference: TaughtFile] = [:]
    for file in readable {
      if let lesson = file.lesson { lessons[lesson] = file }
    }
    var known: [CourseID: Set<String>] = [:]
    var inCourses: Set<LessonReference> = []
    for file in readable {
      guard case .course(let course) = file.document else { continue }
      let ordered = course.lessons.map { LessonReference(course: course.id, lesson: $0) }
      inCourses.formUnion(ordered)
      for lesson in ordered.compactMap({ lessons[$0] }) {
        read(lesson, vocabulary, &known[course.id, default: []])
      }
    }
    for file in readable where !(file.lesson.map(inCourses.contains) ?? false) {
      let courses = Set(file.questions.compactMap(\.lesson?.course))
      var words = courses.reduce(into: Set<String>()) { $0.formUnion(known[$1] ?? []) }
      read(file, vocabulary, &words)
    }
  }

  func findings(in file: TaughtFile) -> [TeachingFinding] {
    findings[file.reading.place.path] ?? []
  }

  /// Reads a file, step by step, and adds what was explained or told of to the words known.
  private mutating func read(
    _ file: TaughtFile,
    _ vocabulary: Vocabulary,
    _ known: inout Set<String>
  ) {
    let texts = file.texts.filter { $0.role == .learning }
    let names = Self.names(in: texts)
    for text in texts {
      for sentence in text.prose.sentences {
        for stranger in vocabulary.strangers(in: sentence.words, names: names) {
          let word = sentence.words[stranger.places].map(\.text).joined(separator: " ")
          guard known.insert(Spelling.folded(word.lowercased())).inserted else { continue }
          let nearby = texts.filter { $0.part == text.part }
          guard !nearby.contains(where: { Gloss.isGiven(of: word, in: $0.text) }) else { continue }
          findings[file.reading.place.path, default: []].append(
            TeachingFinding(
              problem: stranger.isForeign ? .foreignWord : .hardWord,
              words: [.text(word)],
              part: text.part,
              text: text.text,
              quote: word
            )
          )
        }
      }
    }
  }

  /// What begins with a capital letter in the midst of a sentence, so that it is a name at its start
  /// too.
  private static func names(in texts: [TaughtText]) -> Set<String> {
    var names: Set<String> = []
    for sentence in texts.flatMap(\.prose.sentences) {
      for word in sentence.words.dropFirst() where word.isCapital {
        names.insert(Spelling.folded(word.text.lowercased()))
      }
    }
    return names
  }
}

extension Vocabulary {
  /// The list that the program carries.
  static let common = Vocabulary(
    list: String(decoding: PackageResources.common_words_txt, as: UTF8.self)
  )
}
