/// Why a station came or went.
package enum StationCause: String, Hashable, Sendable, CaseIterable {
  /// The data directory is new.
  case created

  /// The data directory is a copy of another, noticed at start.
  case copied

  /// The station handed its work to another.
  case retired
}

/// What a policy judges.
package enum PolicyTarget: String, Hashable, Sendable, CaseIterable {
  case course, programme
}
