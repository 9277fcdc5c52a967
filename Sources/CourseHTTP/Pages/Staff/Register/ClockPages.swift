import CourseCore
import CourseEngine

extension Pages {
  static let clockRoutes: [StaffRoute] = [
    .form("/staff/clock", for: .confirmDate) { desk in
      try await desk.clockPage()
    } take: { desk in
      try await desk.confirmDate()
    }
  ]
}

/// Where a person says what date it is.
extension StaffDesk {
  fileprivate func clockPage() async throws -> PageReply {
    let view = try await engine.registerPlace(token)
    let isTrusted = view.date != nil
    let shown = "\(CalendarDay(view.wall).written), \(ClockTime(view.wall).written)"
    return page(
      registerWords.clock,
      back: toPapers,
      [
        .text(registerWords.clockLead),
        .facts([Fact(registerWords.clockShows, shown)]),
        isTrusted ? .good(registerWords.clockGood) : .note(registerWords.clockDoubt),
        .form(
          StaffForm(
            call.path,
            [
              Field(
                "day",
                registerWords.date,
                .day,
                given: view.today.map { [$0.written] } ?? []
              ), Field("time", registerWords.time, help: registerWords.timeHelp),
            ],
            [.init(registerWords.confirm)]
          )
        ),
      ]
    )
  }

  fileprivate func confirmDate() async throws -> PageReply {
    guard let day = try day("day") else { throw EngineError.refused([Refused("day", .date)]) }
    guard let time = ClockTime(typed: form["time"] ?? "") else {
      throw EngineError.refused([Refused("time", .time)])
    }
    try await engine.confirmDate(token, time.instant(on: day))
    return .see(call.path + "?note=saved")
  }
}

/// Hours and minutes of a day in Viet Nam.
struct ClockTime: Hashable {
  private let minutes: Int64

  init(_ instant: Timestamp) {
    minutes = (instant.milliseconds - CalendarDay(instant).start.milliseconds) / 60_000
  }

  /// Reads `14:05`, `14h05`, `14 giờ 5`; `nil` for anything else.
  init?(typed: String) {
    let parts = typed.split { !$0.isASCII || !$0.isNumber }.map { Int64($0) }
    guard (1...2).contains(parts.count), let hour = parts[0],
      let minute = parts.dropFirst().first ?? 0,
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    minutes = hour * 60 + minute
  }

  var written: String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  func instant(on day: CalendarDay) -> Timestamp {
    Timestamp(milliseconds: day.start.milliseconds + minutes * 60_000)
  }
}
