import CourseCore

/// Checks that every line which takes questions finds enough of them.
struct DrawCheck {
  private let names: KnownNames

  init(_ names: KnownNames) { self.names = names }

  func diagnostics(_ file: FileReading) -> [Diagnostic] {
    file.reading.draws.flatMap { draw -> [Diagnostic] in
      let named = draw.lines.flatMap { unknown($0, file) }
      let areBanksRead = draw.lines.allSatisfy { names.banks[$0.line.questions.bank] != nil }
      guard areBanksRead, named.isEmpty, !draw.lines.isEmpty else { return named }
      return check(draw, file)
    }
  }

  private func check(_ draw: Draw, _ file: FileReading) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let lines = draw.lines.map(\.line)
    let capacities = DrawCapacity.all(of: lines) { names.banks[$0] }
    for (line, capacity) in zip(draw.lines, capacities)
    where !line.line.canTake(from: capacity.surelyLeft) {
      let words: [Word] = [wanted(line.line), .text("\(max(0, capacity.surelyLeft))")]
      found.append(file.source.diagnostic(.draw, words, at: line.at))
    }
    guard found.isEmpty else { return found }
    if draw.needsPoints, !hasPoints(lines) {
      found.append(file.source.diagnostic(.drawNoPoints, at: draw.lines[0].at))
    }
    let count = zip(lines, capacities).reduce(0) { sum, pair in
      if case .count(let count) = pair.0.take { sum + count } else { sum + pair.1.fitting }
    }
    if let right = draw.right, right > count {
      let at = draw.rightAt ?? draw.lines[0].at
      found.append(
        file.source.diagnostic(.rightOf, [.text("\(right)"), .text("\(count)")], at: at)
      )
    }
    return found
  }

  private func wanted(_ line: DrawLine) -> Word {
    switch line.take {
    case .all: .phrase(Phrase("tất cả các", "all"))
    case .count(let count): .text("\(count)")
    }
  }

  private func hasPoints(_ lines: [DrawLine]) -> Bool {
    lines.contains { line in
      guard let bank = names.banks[line.questions.bank] else { return true }
      return line.questions.fitting(in: bank).contains { $0.points > .zero }
    }
  }

  /// Questions that a line names and its bank does not have, or never draws.
  private func unknown(_ line: Draw.Line, _ file: FileReading) -> [Diagnostic] {
    guard let bank = names.banks[line.line.questions.bank], !line.named.isEmpty else { return [] }
    let known = Set(bank.questions.map(\.id))
    let second = Set(bank.questions.compactMap(\.again))
    return zip(line.line.questions.questions, line.named).compactMap { id, position in
      if second.contains(id) {
        return file.source.diagnostic(.againDrawn, [.text(id.rawValue)], at: position)
      }
      guard !known.contains(id) else { return nil }
      let words: [Word] = [.noun(.question), .text(id.rawValue)]
      let alike = Likeness.nearest(to: id.rawValue, among: names.questions(of: bank.id))
      guard let alike else { return file.source.diagnostic(.notFound, words, at: position) }
      return file.source.diagnostic(.notFoundAlike, words + [.text(alike)], at: position)
    }
  }
}
