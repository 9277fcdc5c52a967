import CourseCore

/// The sittings that are under way in this process, so that an answer need not replay the others.
struct SittingCache: Sendable {
  private static let most = 1_024
  private let seats = WhileUnchanged<[AttemptID: Seat]>([:])

  /// Hands the sitting out, or returns `nil` when it has to be made from its records again.
  ///
  /// It is in the hands of one use case at a time, which changes it without copying it and gives it
  /// back; what is not given back is made from its records the next time.
  func take(_ attempt: AttemptID, at generation: UInt64) -> Seat? {
    seats.at(generation) { $0.removeValue(forKey: attempt) }
  }

  func keep(_ seat: Seat, at generation: UInt64) {
    seats.at(generation) { seats in
      if seats.count >= Self.most { seats = [:] }
      seats[seat.attempt] = seat
    }
  }
}
