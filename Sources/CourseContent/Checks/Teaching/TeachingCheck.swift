import CourseCore

/// Looks at how well the texts of a tree teach.
///
/// What an author means to keep stands beside it as `accepted`; an entry silences the findings of
/// its check in the part on which it stands, and one that silences nothing is itself a finding.
struct TeachingCheck {
  private let files: [TaughtFile]
  private let rules: [any TeachingRule]
  private let isAlone: Bool

  init(_ readings: [FileReading], banks: [BankID: Bank], isAlone: Bool) {
    files = readings.compactMap { TaughtFile($0) }
    self.isAlone = isAlone
    rules = [
      LongSentences(), StrangeWords(files), OwnSpelling(), LongestRight(), SamePlace(),
      AllOfThese(), NegativeStems(), MissingReasons(), SameLetters(),
      LessonTime(banks: banks), BankCoverage(files, banks: banks), GuessedPasses(banks: banks),
    ]
  }

  /// What there is to look at, by the path of the file.
  func diagnostics() -> [String: [Diagnostic]] {
    var pardons = Pardons(files)
    var found: [String: [Diagnostic]] = [:]
    for file in files {
      let open = rules.flatMap { $0.findings(in: file) }.filter { !pardons.cover($0, in: file) }
      found[file.reading.place.path] = open.map { FindingPlace(file).diagnostic($0) }
    }
    for file in files {
      // Whether a bank's entry is for a test cannot be seen where there is only the bank.
      let idle = pardons.idle(in: file, isAlone: isAlone)
      found[file.reading.place.path, default: []] += idle.map {
        FindingPlace(file).diagnostic($0)
      }
    }
    return found
  }
}

/// The `accepted` entries of all files, and which of them silenced something.
private struct Pardons {
  private struct Place: Hashable {
    let file: String
    let part: String?
    let check: String
  }

  private var isUsed: [Place: Bool] = [:]

  /// Where an entry for a test that draws stands: on the banks that it draws from.
  private var files: [BankID: String] = [:]

  init(_ files: [TaughtFile]) {
    for file in files {
      let path = file.reading.place.path
      if case .bank(let bank) = file.document { self.files[bank.id] = path }
      for advice in file.document.accepted {
        isUsed[Place(file: path, part: nil, check: advice.check)] = false
      }
      for question in file.questions {
        for advice in question.accepted {
          isUsed[Place(file: path, part: question.id.rawValue, check: advice.check)] = false
        }
      }
    }
  }

  /// Whether an entry silences a finding; it is then used.
  mutating func cover(_ finding: TeachingFinding, in file: TaughtFile) -> Bool {
    let path = file.reading.place.path
    let isQuestion = file.questions.contains { $0.id.rawValue == finding.part }
    var places = [
      Place(file: path, part: isQuestion ? finding.part : nil, check: finding.problem.code)
    ]
    if case .assessment(let assessment) = file.document, finding.part == nil,
      case .draw(let lines) = assessment.source
    {
      places += lines.compactMap { files[$0.questions.bank] }.map {
        Place(file: $0, part: nil, check: finding.problem.code)
      }
    }
    var isCovered = false
    for place in places where isUsed[place] != nil {
      isUsed[place] = true
      isCovered = true
    }
    return isCovered
  }

  /// Entries that name no check, or silence nothing.
  func idle(in file: TaughtFile, isAlone: Bool) -> [TeachingFinding] {
    let path = file.reading.place.path
    let codes = Set(Problem.allCases.filter(\.isAboutTeaching).map(\.code))
    let own = isUsed.filter { $0.key.file == path }.sorted {
      ($0.key.part ?? "", $0.key.check) < ($1.key.part ?? "", $1.key.check)
    }
    return own.compactMap { place, isUsed in
      let words: [Word] = [.text(place.check)]
      guard codes.contains(place.check) else {
        return TeachingFinding(
          problem: .acceptedUnknown,
          words: words,
          part: place.part,
          quote: place.check
        )
      }
      guard !isUsed, !isAlone else { return nil }
      return TeachingFinding(
        problem: .acceptedIdle,
        words: words,
        part: place.part,
        quote: place.check
      )
    }
  }
}
