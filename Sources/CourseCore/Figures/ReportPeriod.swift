/// The days that a report is about; its last day is the one on which figures are closed.
package struct ReportPeriod: Hashable, Sendable {
  package let first: CalendarDay
  package let last: CalendarDay

  /// `nil` where the last day comes before the first.
  package init?(_ first: CalendarDay, through last: CalendarDay) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  package func contains(_ day: CalendarDay) -> Bool { first <= day && day <= last }
}

extension ReportPeriod {
  /// The periods that reports to an administration are made for, from the 15th to the 14th.
  ///
  /// Source: Nghị định 09/2019/NĐ-CP, article 12; `domain.md`, section 0.4.
  package enum Window: String, Hashable, Sendable, CaseIterable {
    case month, quarter
    case halfYear = "half-year"
    case year

    /// A month of the calendar, from its 1st on.
    case calendarMonth = "calendar-month"

    fileprivate var months: Int {
      switch self {
      case .month, .calendarMonth: 1
      case .quarter: 3
      case .halfYear: 6
      case .year: 12
      }
    }
  }

  /// The window that a day falls into.
  package init(_ window: Window, around day: CalendarDay) {
    let isCalendar = window == .calendarMonth
    // The 15th belongs to the reporting month after.
    let month = day.year * 12 + day.month - 1 + (!isCalendar && day.day >= 15 ? 1 : 0)
    let start = month - month % window.months
    let (from, until) = isCalendar ? (start, start + 1) : (start - 1, start + window.months - 1)
    first = Self.day(isCalendar ? 1 : 15, ofMonth: from)
    last = Self.day(isCalendar ? 1 : 15, ofMonth: until).dayBefore
  }

  /// The day of a month that is counted from the beginning of the year 0.
  private static func day(_ day: Int, ofMonth month: Int) -> CalendarDay {
    // Every month of a year within 1…9999 has a 1st and a 15th; beyond it days end with the year.
    let month = min(max(month, 12), 9_999 * 12 + 11)
    guard let day = CalendarDay(year: month / 12, month: month % 12 + 1, day: day) else {
      preconditionFailure("every month has a 1st and a 15th")
    }
    return day
  }
}

extension CalendarDay {
  fileprivate var dayBefore: CalendarDay { CalendarDay(daysSince1970: daysSince1970 - 1) }
}

extension ReportPeriod {
  /// How many a month a count over the period comes to, in hundredths, half up.
  ///
  /// Whole months count as one each, whatever their length; days left over as their part of the
  /// month that they are in. Periods of different length are compared by nothing else.
  package func perMonth(_ count: Int) -> Int {
    var months = (last.year - first.year) * 12 + last.month - first.month + 1
    while Self.day(after: months, from: first) > last.daysSince1970 + 1 { months -= 1 }
    let start = Self.day(after: months, from: first)
    let length = Self.day(after: months + 1, from: first) - start
    let days = months * length + last.daysSince1970 + 1 - start
    return (count * 100 * length * 2 + days) / (days * 2)
  }

  /// The day that comes so many months after another, as days since 1970; a day that the month does
  /// not have is its last.
  private static func day(after months: Int, from first: CalendarDay) -> Int {
    let month = first.year * 12 + first.month - 1 + months
    let start = day(1, ofMonth: month).daysSince1970
    let length = day(1, ofMonth: month + 1).daysSince1970 - start
    return start + min(first.day, length) - 1
  }
}
