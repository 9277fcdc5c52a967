/// Why a sitting did nothing with an event.
package enum SittingError: Error, Hashable, Sendable {
  /// A question of the paper was not handed in.
  case contentMissing(Digest)

  /// What was kept of the sitting does not fit its paper at this position.
  case misfit(position: Int)
  case noSuchPosition(Int)

  /// The question cannot be answered now: not asked yet, or past.
  case notOpen(position: Int)
  case response(ResponseError)

  /// This revision was already given, with other content.
  case differs(kept: Sitting.Answer)

  /// The answer stands and cannot be changed.
  case stands(kept: Sitting.Answer)

  /// The revision is not the one after those kept.
  case revisionGap(expected: Int)

  /// A story is answered reply by reply, each answer one reply longer than the one before.
  case storyOutOfStep
  case skipNotAllowed
  case backNotAllowed
  case forwardNotAllowed

  /// Hints are not allowed, or there are no more, or the question is answered.
  case noHint
  case closed
}
