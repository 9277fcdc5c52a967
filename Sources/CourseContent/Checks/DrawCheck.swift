import CourseCore

/// Checks that every line which takes questions finds enough of them.
final class DrawCheck {
  private let names: KnownNames
  private var pools: [BankID: DrawPool] = [:]

  init(_ names: KnownNames) { self.names = names }

  func check(_ file: FileReading, _ problems: inout ProblemList) {
    var guesses = Guesses()
    for draw in file.reading.draws {
      let isNamingRight = draw.lines.reduce(true) { isRight, line in
        checkNames(line, file, &problems, &guesses) && isRight
      }
      let areBanksRead = draw.lines.allSatisfy { names.banks[$0.line.questions.bank] != nil }
      guard areBanksRead, isNamingRight, let first = draw.lines.first else { continue }
      if case .practice(let right) = draw.purpose {
        checkPractice(first, right: right, file, &problems)
      } else {
        check(draw, file, &problems)
      }
    }
  }

  /// Practice goes on until enough were right: it needs as many questions that can be.
  private func checkPractice(
    _ line: Draw.Line,
    right: Int,
    _ file: FileReading,
    _ problems: inout ProblemList
  ) {
    let filter = line.line.questions
    let count = pool(filter.bank).map { pool in
      pool.fitting(filter).count { pool.questions[$0].answer.isScored }
    }
    guard let count, !line.line.canTake(from: count) else { return }
    let words: [Word] = [wanted(line.line), .text("\(count)")]
    let repair = count < right ? nil : fewer(line, count, file)
    problems.note(.error) {
      file.source.diagnostic(.drawPractice, words, at: line.at, repair: repair)
    }
  }

  private func check(_ draw: Draw, _ file: FileReading, _ problems: inout ProblemList) {
    let lines = draw.lines.map(\.line)
    let capacities = DrawCapacity.all(of: lines, in: pool)
    var isEnough = true
    for (line, capacity) in zip(draw.lines, capacities)
    where !line.line.canTake(from: capacity.surelyLeft) {
      isEnough = false
      let words: [Word] = [wanted(line.line), .text("\(max(0, capacity.surelyLeft))")]
      let repair = fewer(line, capacity.surelyLeft, file)
      problems.note(.error) {
        file.source.diagnostic(.draw, words, at: line.at, repair: repair)
      }
    }
    guard isEnough else { return }
    if draw.purpose == .assessment, !lines.contains(where: hasPoints) {
      problems.note(.error) { file.source.diagnostic(.drawNoPoints, at: draw.lines[0].at) }
    }
    guard case .level(let right?, let rightAt) = draw.purpose else { return }
    let count = zip(lines, capacities).reduce(0) { sum, pair in
      if case .count(let count) = pair.0.take { sum + count } else { sum + pair.1.fitting }
    }
    if right > count {
      let at = rightAt ?? draw.lines[0].at
      let words = [Word.text("\(right)"), .text("\(count)")]
      problems.note(.error) { file.source.diagnostic(.rightOf, words, at: at) }
    }
  }

  /// The line with as many as there are, where there are any.
  private func fewer(_ line: Draw.Line, _ count: Int, _ file: FileReading) -> String? {
    guard case .count(let wanted) = line.line.take, count > 0 else { return nil }
    let source = file.source.line(line.at.line)
    let start = file.source.offset(of: line.at)
    let end = start + String(wanted).utf8.count
    guard end <= source.endIndex, file.source.text(start..<end) == String(wanted) else {
      return nil
    }
    let lead = file.source.text(source.startIndex..<start).trimmedStart
    return lead + String(count) + file.source.text(end..<source.endIndex)
  }

  private func pool(_ id: BankID) -> DrawPool? {
    if let known = pools[id] { return known }
    let pool = names.banks[id].map { DrawPool($0) }
    pools[id] = pool
    return pool
  }

  private func wanted(_ line: DrawLine) -> Word {
    switch line.take {
    case .all: .phrase(Phrase("tất cả các", "all"))
    case .count(let count): .text("\(count)")
    }
  }

  private func hasPoints(_ line: DrawLine) -> Bool {
    guard let pool = pool(line.questions.bank) else { return true }
    return pool.fitting(line.questions).contains { pool.questions[$0].points > .zero }
  }

  /// Tells of questions that a line names and its bank does not have, or never draws.
  private func checkNames(
    _ line: Draw.Line,
    _ file: FileReading,
    _ problems: inout ProblemList,
    _ guesses: inout Guesses
  ) -> Bool {
    let filter = line.line.questions
    guard !line.named.isEmpty, let bank = names.banks[filter.bank], let pool = pool(filter.bank)
    else { return true }
    var isRight = true
    for (id, position) in zip(filter.questions, line.named) where !pool.holds(id) {
      isRight = false
      problems.note(.error) {
        // What the bank has and the pool has not is kept for second wordings.
        if names.has(.question, "\(bank.id)/\(id)") {
          return file.source.diagnostic(.againDrawn, [.text(id.rawValue)], at: position)
        }
        let words: [Word] = [.noun(.question), .text(id.rawValue)]
        let known = bank.questions.map(\.id.rawValue)
        guard let alike = guesses.nearest(to: id.rawValue, among: known) else {
          return file.source.diagnostic(.notFound, words, at: position)
        }
        return file.source.diagnostic(.notFoundAlike, words + [.text(alike)], at: position)
      }
    }
    return isRight
  }
}
