/// How well a task was done while a tutor watched.
package enum TaskLevel: String, Hashable, Sendable, CaseIterable, Comparable {
  case notYet = "0"
  case guided = "1"

  /// Alone: the only level that passes.
  case independent = "2"

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Where people meet.
package enum PlaceType: String, Hashable, Sendable, CaseIterable {
  case centre
  case villageHall = "village-hall"
  case home, market, harbour, remote, other
}

/// How a tutor was present.
package enum ObservationMode: String, Hashable, Sendable, CaseIterable {
  case onSite = "on-site"
  case atHome = "at-home"
  case video
}

/// Whose device a task was done on.
package enum ObservationDevice: String, Hashable, Sendable, CaseIterable {
  case own, borrowed, centre
}
