package import CourseCore

/// A line of an account in plain words.
package struct AccountLine: Hashable, Sendable {
  /// How deep it stands below the whole, from 0.
  package let depth: Int
  package let text: String

  /// What shows it, or what is still to do.
  package let detail: String
  package let isDone: Bool
}

/// Says in plain words what is done of something, what is missing, and which record shows it.
package struct AccountWords: Sendable {
  struct Words: Sendable {
    let programme, course, lesson, test, task, placement: @Sendable (String) -> String
    let anyOf: @Sendable (_ count: Int) -> String
    let allOf: String
    let completed, finished: @Sendable (_ day: String) -> String
    let passed: @Sendable (_ earned: Int, _ available: Int, _ day: String) -> String
    let seen: @Sendable (_ observer: String?, _ day: String) -> String
    let record: @Sendable (_ key: String) -> String
    let dayUnknown: String
    let notYet, notPassed, notSeen: String
    let partsMissing: @Sendable (_ count: Int) -> String
    let done: String
  }

  private let content: any Content
  private let language: Language

  package init(_ content: any Content, in language: Language) {
    self.content = content
    self.language = language
  }

  private var words: Words { language == .english ? .english : .vietnamese }

  /// The account from the whole down to its last parts, with observers by their names where those are
  /// known.
  package func lines(
    of account: CompletionAccount,
    observers: [PersonID: String]
  ) -> [AccountLine] { lines(of: account, observers, depth: 0) }

  private func lines(
    of account: CompletionAccount,
    _ observers: [PersonID: String],
    depth: Int
  ) -> [AccountLine] {
    let shown = account.evidence.map { text(of: $0, observers) }
    let line = AccountLine(
      depth: depth,
      text: title(of: account.item),
      detail: shown.isEmpty ? standing(of: account) : shown.joined(separator: "; "),
      isDone: account.isDone
    )
    return [line] + account.parts.flatMap { lines(of: $0, observers, depth: depth + 1) }
  }

  private func title(of item: CompletionAccount.Item) -> String {
    switch item {
    case .programme(let id):
      words.programme(content.programme(id, in: language)?.title ?? id.rawValue)
    case .course(let id): words.course(content.course(id, in: language)?.title ?? id.rawValue)
    case .lesson(let lesson):
      words.lesson(content.outline(of: lesson, in: language)?.title ?? lesson.description)
    case .assessment(let id): words.test(content.title(of: id, in: language) ?? id.rawValue)
    case .task(let task):
      words.task(
        content.course(task.course, in: language)?.tasks.first { $0.id == task.task }?.title
          ?? task.description
      )
    case .placement(let id, _): words.placement(content.title(of: id, in: language) ?? id.rawValue)
    case .any(let count): words.anyOf(count)
    case .all: words.allOf
    }
  }

  /// Of what no record shows by itself.
  private func standing(of account: CompletionAccount) -> String {
    if account.isDone { return words.done }
    switch account.item {
    case .assessment, .placement: return words.notPassed
    case .task: return words.notSeen
    default:
      return account.parts.isEmpty ? words.notYet : words.partsMissing(account.stillNeeded)
    }
  }

  private func text(of evidence: Evidence, _ observers: [PersonID: String]) -> String {
    let shown = evidence.shown
    let day = shown.on.isTrusted ? shown.on.day.written : words.dayUnknown
    let said =
      switch evidence {
      case .completion: words.completed(day)
      case .lesson: words.finished(day)
      case .test(let test):
        words.passed(
          test.outcome.outcome.earned.count,
          test.outcome.outcome.available.count,
          day
        )
      case .task(let task): words.seen(task.observer.flatMap { observers[$0] }, day)
      }
    return "\(said), \(words.record(shown.record.short))"
  }
}

extension RecordKey {
  /// As people may write it down: the first letters of the station, and the place in its chain.
  package var short: String { "\(station.description.prefix(6))-\(seq)" }
}

extension AccountWords.Words {
  static let vietnamese = Self(
    programme: { "Chương trình “\($0)”" },
    course: { "Khóa “\($0)”" },
    lesson: { "Bài “\($0)”" },
    test: { "Bài kiểm tra “\($0)”" },
    task: { "Nhiệm vụ “\($0)”" },
    placement: { "Bài xếp lớp “\($0)”" },
    anyOf: { "Ít nhất \($0) trong các việc sau" },
    allOf: "Đủ các việc sau",
    completed: { "đã ghi nhận hoàn thành ngày \($0)" },
    finished: { "học xong ngày \($0)" },
    passed: { "đạt \($0)/\($1) điểm ngày \($2)" },
    seen: { observer, day in
      "tự làm được ngày \(day)" + (observer.map { ", \($0) quan sát" } ?? "")
    },
    record: { "bản ghi \($0)" },
    dayUnknown: "chưa rõ ngày",
    notYet: "chưa xong",
    notPassed: "chưa đạt",
    notSeen: "chưa có ai thấy tự làm được",
    partsMissing: { "còn thiếu \($0) việc" },
    done: "đủ"
  )

  static let english = Self(
    programme: { "Programme “\($0)”" },
    course: { "Course “\($0)”" },
    lesson: { "Lesson “\($0)”" },
    test: { "Test “\($0)”" },
    task: { "Task “\($0)”" },
    placement: { "Placement “\($0)”" },
    anyOf: { "At least \($0) of these" },
    allOf: "All of these",
    completed: { "recorded as completed on \($0)" },
    finished: { "finished on \($0)" },
    passed: { "passed with \($0)/\($1) points on \($2)" },
    seen: { observer, day in
      "done alone on \(day)" + (observer.map { ", seen by \($0)" } ?? "")
    },
    record: { "record \($0)" },
    dayUnknown: "a day that is not known",
    notYet: "not finished yet",
    notPassed: "not passed yet",
    notSeen: "nobody has seen it done alone yet",
    partsMissing: { $0 == 1 ? "1 more to do" : "\($0) more to do" },
    done: "complete"
  )
}
