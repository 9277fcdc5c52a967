package import CourseCore

/// A carried answer that was taken.
package struct Delivery: Hashable, Sendable {
  package let person: PersonID
  package let fullName: String
  package let attempt: AttemptID
  package let assessment: Titled<AssessmentID>
  package let position: Int

  /// Whether the same answer had come before: it counts once.
  package let wasThere: Bool
}

extension Engine {
  /// Takes an answer that a learner carried from a page that could not send it, as if the page had
  /// sent it: once, and under the rules of its epoch and revision.
  ///
  /// - Throws: `EngineError.refused` for a code that was misread or that no page of this station
  ///   sealed, and for an answer of one's own; else what `answer` throws.
  package func deliver(_ token: SessionToken, _ typed: String) async throws -> Delivery {
    try await authorised(token, to: .deliverAnswers) { tx, authority in
      let carried: CarriedAnswer
      do { carried = try CarriedAnswer(typed) } catch {
        throw EngineError.refused("code", .carriedMisread)
      }
      let (row, response) = try opened(carried, tx: tx)
      guard row.person != authority.person else { throw EngineError.refused("code", .ownself) }
      guard let entry = try tx.entry(of: row.person), let person = try tx.enrolled(row.person),
        authority.reach.takesIn(person.settlement)
      else { throw EngineError.notFound(.attempt, id: row.id.description) }
      let seat = try seat(row.id, of: row.person, tx: tx)
      let place = carried.place
      let wasThere = seat.sitting.nextRevision(at: place.position) > place.revision
      if !wasThere {
        guard seat.sitting.outcome == nil else { throw EngineError.attemptEnded(row.id) }
        guard seat.desk.epoch == place.epoch else { throw EngineError.takenOver(row.id) }
      }
      let event = Sitting.Event.answer(
        position: place.position,
        revision: place.revision,
        response
      )
      let step = try step(seat, event, enteredBy: authority.person, tx: tx)
      // Where the time ran out meanwhile, the attempt is over and the answer was not taken.
      guard step.seat.sitting.nextRevision(at: place.position) > place.revision else {
        throw EngineError.attemptEnded(row.id)
      }
      return Delivery(
        person: row.person,
        fullName: entry.fullName,
        attempt: row.id,
        assessment: step.seat.assessment,
        position: place.position,
        wasThere: wasThere
      )
    }
  }

  /// The attempt that a carried answer belongs to, and the answer itself.
  private func opened(
    _ carried: CarriedAnswer,
    tx: any StoreReading
  ) throws -> (AttemptRow, Response) {
    for row in try tx.attempts(beginningWith: carried.place.attempt) {
      let secret = secret(of: row.id, at: carried.place)
      if let response = carried.open(with: secret, digest: hasher) { return (row, response) }
      // What another station's page sealed, only that station can open.
      if !row.isOfThisStation { throw EngineError.attemptElsewhere(row.id) }
    }
    throw EngineError.refused("code", .carriedForeign)
  }
}
