import CourseCore
import OrderedCollections

/// What there is of each course, counted, as the tables of `CacKhoaHoc.md` show it.
struct CourseTables {
  private let library: Library.Part
  private let courses: [Course]

  init(_ library: Library) {
    self.library = library.originals
    courses = library.originals.courses.values.sorted { ($0.code ?? "") < ($1.code ?? "") }
  }

  /// Lessons, minutes, practice and observed tasks, and what they are for.
  var lessons: String {
    let head = ["Mã", "Khóa học", "Bài", "Phút", "Câu luyện", "Nhiệm vụ", "Năng lực"]
    let rows = courses.map { course in
      let lessons = lessons(of: course)
      let counts = [
        lessons.count, course.minutes ?? lessons.reduce(0) { $0 + $1.minutes },
        lessons.reduce(0) { $0 + $1.questions.count }, course.tasks.count,
      ]
      let competences = course.competences.map(\.code).joined(separator: ", ")
      return Row([course.code ?? "", course.title], counts, [competences])
    }
    return table(head, rows + [.sum(of: rows, named: "", "**Cộng**", after: [""])])
  }

  /// The questions of each bank by difficulty, those that must be right, and how many a test draws.
  var banks: String {
    let head =
      ["Ngân hàng", "Câu"] + (1...5).map { "Mức \($0)" } + ["Then chốt", "Hỏi lại", "Bài thi lấy"]
    let rows = bankRows { bank, drawn in
      [bank.questions.count]
        + (1...5).map { level in bank.questions.count { $0.difficulty == level } }
        + [
          bank.questions.count(where: \.isCritical), Set(bank.questions.compactMap(\.again)).count,
          drawn,
        ]
    }
    return table(head, rows)
  }

  /// The questions of each bank by kind.
  var kinds: String {
    table(
      ["Ngân hàng"] + AnswerKey.Kind.allCases.map(\.vietnamese),
      bankRows { bank, _ in
        AnswerKey.Kind.allCases.map { kind in bank.questions.count { $0.answer.kind == kind } }
      }
    )
  }

  private func lessons(of course: Course) -> [Lesson] {
    course.lessons.compactMap { library.lessons[LessonReference(course: course.id, lesson: $0)] }
  }

  /// A row for each bank: those of courses by their codes, then those that place people.
  private func bankRows(_ counts: (_ bank: Bank, _ drawn: Int) -> [Int]) -> [Row] {
    let tests = courses.flatMap { course in
      course.finish.assessments.compactMap { library.assessments[$0] }.map {
        (name: course.code ?? "", lines: $0.lines)
      }
    }
    let placements = library.placements.values.map {
      (name: "Xếp lớp: \($0.title)", lines: $0.levels.flatMap(\.draw))
    }
    let rows = (tests + placements).flatMap { name, lines in
      lines.map(\.questions.bank).removingRepeats().compactMap { library.banks[$0] }.map { bank in
        Row(
          [name],
          counts(bank, drawn(lines.filter { $0.questions.bank == bank.id }, from: bank)),
          []
        )
      }
    }
    return rows + [.sum(of: rows, named: "**Cộng**", after: [])]
  }

  private func drawn(_ lines: [DrawLine], from bank: Bank) -> Int {
    lines.reduce(0) { sum, line in
      switch line.take {
      case .count(let count): sum + count
      case .all: sum + line.questions.fitting(in: bank).count
      }
    }
  }

  private func table(_ head: [String], _ rows: [Row]) -> String {
    let counted = rows.first.map { $0.names.count..<$0.names.count + $0.counts.count } ?? 0..<0
    let rule = head.indices.map { counted.contains($0) ? "---:" : "---" }
    return ([head, rule] + rows.map(\.cells)).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }
}

/// A row of counts, with what stands before and after them.
private struct Row {
  let names: [String]
  let counts: [Int]
  let after: [String]

  init(_ names: [String], _ counts: [Int], _ after: [String]) {
    self.names = names
    self.counts = counts
    self.after = after
  }

  static func sum(of rows: [Row], named names: String..., after: [String]) -> Row {
    let counts = rows.first?.counts.indices.map { place in rows.reduce(0) { $0 + $1.counts[place] }
    }
    return Row(names, counts ?? [], after)
  }

  var cells: [String] { names + counts.map(String.init) + after }
}

extension Assessment {
  fileprivate var lines: [DrawLine] {
    if case .draw(let lines) = source { lines } else { [] }
  }
}

extension AnswerKey.Kind {
  fileprivate var vietnamese: String {
    switch self {
    case .choices: "Chọn"
    case .trueOrFalse: "Đúng hay sai"
    case .typed: "Gõ chữ"
    case .number: "Gõ số"
    case .order: "Xếp thứ tự"
    case .match: "Ghép đôi"
    case .sort: "Xếp nhóm"
    case .fill: "Điền chỗ trống"
    case .spot: "Chạm vào hình"
    case .scenario: "Tình huống"
    case .poll: "Hỏi ý kiến"
    }
  }
}
