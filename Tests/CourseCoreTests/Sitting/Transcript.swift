import CourseCore
import CourseTestSupport

/// Plays a sitting from lines that a person can read, and writes what came of each.
///
/// `1 yes` and `1 no` answer question 1, right and wrong, with the next revision; `1.1 no` names the
/// revision. `2 story 0 1` gives replies to a story. Others are the events: `skip`, `back`,
/// `forward`, `go 2`, `hint`, `finish`, `tick`. `@61 tick` comes when 61 seconds are used.
struct Transcript {
  private(set) var sitting: Sitting
  private var elapsed = Span.zero

  init(_ sitting: Sitting) { self.sitting = sitting }

  /// Plays the part before the arrow of each line, and returns all lines with what came of them.
  mutating func play(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      let event = line.prefix { $0 != "→" }
      return event + "→ " + play(line: event)
    }.joined(separator: "\n")
  }

  private mutating func play(line: Substring) -> String {
    var words = line.split(separator: " ")
    if let time = words.first, time.hasPrefix("@") {
      elapsed = .seconds(Int64(time.dropFirst()) ?? 0)
      words.removeFirst()
    }
    do throws(SittingError) {
      let actions = try sitting.handle(event(words), at: elapsed)
      return actions.isEmpty ? "nothing" : actions.map(\.words).joined(separator: ", ")
    } catch { return "refused: " + error.words }
  }

  private func event(_ words: [Substring]) -> Sitting.Event {
    switch words.first {
    case "skip": return .skip
    case "back": return .back
    case "forward": return .forward
    case "go": return .go(to: Int(words[1]) ?? 0)
    case "hint": return .hint
    case "finish": return .finish
    case "tick": return .tick
    default: break
    }
    let place = words[0].split(separator: ".").compactMap { Int($0) }
    let response: Response =
      words[1] == "story"
      ? .replies(words.dropFirst(2).compactMap { Int($0) }) : .truth(words[1] == "yes")
    return .answer(
      position: place[0],
      revision: place.count > 1 ? place[1] : sitting.nextRevision(at: place[0]),
      words[1] == "poll" ? .places([0]) : response
    )
  }
}

extension Sitting.Action {
  fileprivate var words: String {
    switch self {
    case .record(let answer): "record \(answer.position).\(answer.revision)"
    case .explain(let position): "explain \(position)"
    case .ask(let position): "ask \(position)"
    case .offerFinish: "offer finish"
    case .close(let outcome): "close: \(outcome.words)"
    }
  }
}

extension Outcome {
  fileprivate var words: String {
    var words = ["\(earned.count) of \(available.count)"]
    if let isPassed { words.append(isPassed ? "passed" : "not yet") }
    if let level { words.append("level \(level)") }
    if ending != .answered { words.append(ending.rawValue) }
    return (words + lessonsToReadAgain.map { "read \($0)" }).joined(separator: " ")
  }
}

extension SittingError {
  fileprivate var words: String {
    switch self {
    case .contentMissing, .misfit: "not this paper"
    case .noSuchPosition(let position): "no \(position)"
    case .notOpen(let position): "\(position) is not open"
    case .response: "no answer to this question"
    case .differs(let kept): "\(kept.position).\(kept.revision) was another"
    case .stands(let kept): "\(kept.position).\(kept.revision) stands"
    case .revisionGap(let expected): "revision \(expected) comes next"
    case .storyOutOfStep: "the story stands"
    case .skipNotAllowed: "no skip"
    case .backNotAllowed: "no back"
    case .forwardNotAllowed: "no forward"
    case .noHint: "no hint"
    case .closed: "closed"
    }
  }
}
