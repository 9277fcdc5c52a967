extension PaperFacts {
  /// Whose paper it is, as the top of the page names it.
  package struct Letterhead: Hashable, Sendable {
    /// The authority above; `nil` where the commune itself issues.
    package var superior: String?
    package var name: String

    package init(superior: String? = nil, name: String) {
      self.superior = superior
      self.name = name
    }
  }

  package struct Holder: Hashable, Sendable {
    package var fullName: String
    package var born: BirthDate?

    /// Settlement, commune and province.
    package var home: String

    package init(fullName: String, born: BirthDate? = nil, home: String) {
      self.fullName = fullName
      self.born = born
      self.home = home
    }
  }

  /// What was completed: a course, or a programme of several.
  package struct Achievement: Hashable, Sendable {
    package enum Kind: Int, Hashable, Sendable, CaseIterable {
      case course = 0
      case programme = 1
    }

    package var kind: Kind
    package var code: String
    package var title: String
    package var version: String

    package init(kind: Kind = .course, code: String, title: String, version: String) {
      self.kind = kind
      self.code = code
      self.title = title
      self.version = version
    }
  }

  /// How and when the holder learned.
  package struct Study: Hashable, Sendable {
    package enum Form: Int, Hashable, Sendable, CaseIterable, Comparable {
      case alone = 0
      case guided = 1
      case inClass = 2
      case atHome = 3
      case remote = 4

      package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    package enum TestMode: Int, Hashable, Sendable, CaseIterable {
      case onScreen = 0
      case oral = 1
      case onPaper = 2
    }

    package var began: CalendarDay?
    package var completed: CalendarDay

    /// In their order, each once.
    package var forms: [Form]

    /// `nil` where no test was asked for.
    package var testMode: TestMode?

    package init(
      began: CalendarDay? = nil,
      completed: CalendarDay,
      forms: Set<Form>,
      testMode: TestMode? = nil
    ) {
      self.began = began
      self.completed = completed
      self.forms = forms.sorted()
      self.testMode = testMode
    }
  }

  /// What the tests came to, over all that the policy names.
  package struct TestResult: Hashable, Sendable {
    package var earned: Int
    package var available: Int

    /// The least percentage that the policy asks for.
    package var passMark: Int

    /// Whether every critical question was right; `nil` where there was none.
    package var criticalRight: Bool?

    package init(earned: Int, available: Int, passMark: Int, criticalRight: Bool? = nil) {
      self.earned = earned
      self.available = available
      self.passMark = passMark
      self.criticalRight = criticalRight
    }
  }

  /// How many tasks were done alone before somebody's eyes.
  package struct TaskResult: Hashable, Sendable {
    package var done: Int
    package var available: Int
    package var observer: String

    package init(done: Int, available: Int, observer: String) {
      self.done = done
      self.available = available
      self.observer = observer
    }
  }

  package struct PolicyName: Hashable, Sendable {
    package var title: String
    package var version: String

    package init(title: String, version: String) {
      self.title = title
      self.version = version
    }
  }

  package struct Signer: Hashable, Sendable {
    package var name: String

    /// As they stand one under another: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`.
    package var titles: [String]

    package init(name: String, titles: [String]) {
      self.name = name
      self.titles = titles
    }
  }
}
