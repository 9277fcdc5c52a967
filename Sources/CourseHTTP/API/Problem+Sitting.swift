import CourseCore

extension Problem {
  /// The problem that a sitting's refusal is to a client.
  ///
  /// Where an answer was kept before, it is sent back, so that its writer sees what holds.
  init(of error: SittingError) {
    switch error {
    case .differs(let kept), .stands(let kept):
      self.init(
        .answerKept,
        [
          "position": .integer(kept.position), "revision": .integer(kept.revision),
          "kept": kept.response.json,
        ]
      )
    case .response(let error): self.init(of: error)
    case .revisionGap(let expected):
      self.init(.answerRefused, ["reason": "revision", "revision": .integer(expected)])
    case .storyOutOfStep: self.init(.answerRefused, ["reason": "story-out-of-step"])
    case .noSuchPosition(let position), .notOpen(let position):
      self.init(.notAllowedNow, ["position": .integer(position)])
    case .skipNotAllowed, .backNotAllowed, .forwardNotAllowed, .noHint:
      self.init(.notAllowedNow)
    case .closed: self.init(.attemptEnded)
    case .contentMissing, .misfit: self.init(.internalError)
    }
  }
}
