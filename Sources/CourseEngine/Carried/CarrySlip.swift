package import CourseCore

/// What a page needs to seal the answer that is given on it, if it cannot be sent.
package struct CarrySlip: Hashable, Sendable {
  package let secret: Digest

  /// Where the answer belongs, as it is written before what is sealed.
  package let place: [UInt8]
}

extension Engine {
  /// The slip of a question that is asked; `nil` for one too far on to be written in few letters.
  package func slip(of question: AskedQuestion, in view: AttemptView) -> CarrySlip? {
    let place = CarriedAnswer.Place(
      view.attempt,
      epoch: view.epoch,
      position: question.position,
      revision: question.revision
    )
    guard let place, let secret = Digest(bytes: secret(of: view.attempt, at: place)) else {
      return nil
    }
    return CarrySlip(secret: secret, place: place.bytes)
  }

  func secret(of attempt: AttemptID, at place: CarriedAnswer.Place) -> [UInt8] {
    let key = store.key(for: "carried answers").bytes
    return CarriedAnswer.secret(of: attempt, at: place, key: key, digest: hasher)
  }
}
