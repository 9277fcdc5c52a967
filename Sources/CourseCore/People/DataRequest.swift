/// What somebody may ask about the data that is kept of them, and by when it has to be done.
///
/// Source: `domain.md`, section 5.1. The 15 days are read in the law; those of 10 and 20 are the span
/// that is told of other requests, until somebody has read the decree.
package enum DataRequest: String, Hashable, Sendable, CaseIterable {
  case see
  case correct
  case withdraw
  case restrict
  case object
  case erase

  /// Within how many working days the person is answered.
  package static let workingDaysToAnswer = 2

  /// By how many days the time to do it may be made longer, once.
  package static let longestExtension = 15

  /// Within how many days it is done.
  package var days: Int {
    switch self {
    case .see, .correct: 10
    case .withdraw, .restrict, .object: 15
    case .erase: 20
    }
  }
}

/// By when a request has to be answered and done.
package struct RequestDue: Hashable, Sendable {
  package let answer: CalendarDay
  package let done: CalendarDay

  package init(_ request: DataRequest, received day: CalendarDay, isExtended: Bool) {
    answer = day.addingWorkingDays(DataRequest.workingDaysToAnswer)
    done = day.adding(days: request.days + (isExtended ? DataRequest.longestExtension : 0))
  }
}

/// What came of a request.
package enum RequestOutcome: String, Hashable, Sendable, CaseIterable {
  case done

  /// Some of it has to be kept by law, such as a line of the register; the person was told why.
  case partly

  /// The law does not allow it; the person was told why.
  case notPossible = "not-possible"

  /// The person does not ask for it any more.
  case takenBack = "taken-back"
}

extension CalendarDay {
  package func adding(days: Int) -> Self { Self(daysSince1970: daysSince1970 + days) }

  /// The day after so many days from Monday through Friday; public holidays are not known here, so
  /// that nobody is answered too late because of one that is not.
  package func addingWorkingDays(_ count: Int) -> Self {
    var (day, left) = (self, count)
    while left > 0 {
      day = day.adding(days: 1)
      if day.isWorkingDay { left -= 1 }
    }
    return day
  }

  /// Whether it is none of Saturday and Sunday; 1970-01-01 was a Thursday.
  private var isWorkingDay: Bool { ((daysSince1970 + 3) % 7 + 7) % 7 < 5 }
}
