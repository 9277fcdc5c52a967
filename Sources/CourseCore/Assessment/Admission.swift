/// Whether a new attempt may begin.
package enum Admission: Hashable, Sendable {
  case open

  /// An attempt is open: it is resumed, none is begun beside it.
  case resume(AttemptID)

  /// So long from now.
  case wait(Span)
  case limitReached(Int)

  /// An attempt made before, as far as admission goes by it.
  package struct Attempt: Hashable, Sendable {
    package let id: AttemptID
    package let isOpen: Bool
    package let isSetAside: Bool

    /// When it ended, which matters of the last one alone; `nil` while it is open, and where nothing
    /// trustworthy tells.
    package let ended: Moment?

    package init(id: AttemptID, isOpen: Bool, isSetAside: Bool = false, ended: Moment? = nil) {
      self.id = id
      self.isOpen = isOpen
      self.isSetAside = isSetAside
      self.ended = ended
    }
  }
}

extension Admission {
  /// Says whether a new attempt may begin.
  ///
  /// - Parameters:
  ///   - rules: The rules in force now.
  ///   - attempts: The learner's attempts that can go on here, and all that ended, in the order of
  ///     their records.
  ///   - now: What the clocks show.
  package init(rules: AttemptRules, attempts: [Attempt], now: Moment) {
    let counted = attempts.filter { !$0.isSetAside }
    if let open = counted.last(where: \.isOpen) {
      self = .resume(open.id)
    } else if let limit = rules.limit, counted.count >= limit {
      self = .limitReached(limit)
    } else if let left = Self.wait(rules.wait, since: counted.last?.ended, now: now) {
      self = .wait(left)
    } else {
      self = .open
    }
  }

  private static func wait(_ wait: Span?, since ended: Moment?, now: Moment) -> Span? {
    guard let wait, let ended, let passed = now.elapsed(since: ended), passed < wait else {
      return nil
    }
    return wait - passed
  }
}
