/// A day of the Vietnamese lunar calendar, computed for UTC+7.
///
/// Source: Hồ Ngọc Đức, "Thuật toán tính âm lịch", after Jean Meeus, "Astronomical Algorithms". At
/// times it differs from the Chinese calendar, whose days are those of UTC+8: Tết 1985 fell on
/// 21 January here and on 20 February there.
package struct LunarDay: Hashable, Sendable, CustomStringConvertible {
  package let year: Int

  /// From 1.
  package let month: Int

  /// From 1; the fifteenth is rằm.
  package let day: Int

  /// Whether the month is the second one of its number in the year.
  package let isInLeapMonth: Bool

  package var isFullMoon: Bool { day == 15 }

  /// Such as `15/1` or `2/6 nhuận`.
  package var description: String { "\(day)/\(month)" + (isInLeapMonth ? " nhuận" : "") }

  package init(_ date: CalendarDay) {
    let today = date.julianDay
    let moon = Int((Double(today) - 2_415_021.076_998_695) / 29.530_588_853)
    let next = NewMoon.julianDay(moon + 1)
    let start = next > today ? NewMoon.julianDay(moon) : next
    var eleventh = Self.eleventhMonth(of: date.year)
    var following = eleventh
    var lunarYear = date.year
    if eleventh >= start {
      eleventh = Self.eleventhMonth(of: date.year - 1)
    } else {
      lunarYear += 1
      following = Self.eleventhMonth(of: date.year + 1)
    }
    let months = (start - eleventh) / 29
    var number = months + 11
    var isLeap = false
    if following - eleventh > 365 {
      let leap = Self.leapMonth(after: eleventh)
      if months >= leap { number = months + 10 }
      isLeap = months == leap
    }
    if number > 12 { number -= 12 }
    if number >= 11, months < 4 { lunarYear -= 1 }
    year = lunarYear
    month = number
    day = today - start + 1
    isInLeapMonth = isLeap
  }

  /// The first day of the month that holds the winter solstice.
  private static func eleventhMonth(of year: Int) -> Int {
    let days = CalendarDay.julianDay(year: year, month: 12, day: 31) - 2_415_021
    let moon = Int(Double(days) / 29.530_588_853)
    let start = NewMoon.julianDay(moon)
    return Sun.twelfth(on: start) >= 9 ? NewMoon.julianDay(moon - 1) : start
  }

  /// How many months after the eleventh the one without a change of the sun's twelfth comes.
  private static func leapMonth(after eleventh: Int) -> Int {
    let moon = Int((Double(eleventh) - 2_415_021.076_998_695) / 29.530_588_853 + 0.5)
    var months = 1
    var twelfth = Sun.twelfth(on: NewMoon.julianDay(moon + 1))
    while months < 14 {
      let last = twelfth
      months += 1
      twelfth = Sun.twelfth(on: NewMoon.julianDay(moon + months))
      if twelfth == last { break }
    }
    return months - 1
  }
}

extension LunarDay {
  /// The first fifteenth of a lunar month on a day or after it.
  package static func nextFullMoon(from date: CalendarDay) -> CalendarDay {
    var days = date.daysSince1970
    while !LunarDay(CalendarDay(daysSince1970: days)).isFullMoon { days += 1 }
    return CalendarDay(daysSince1970: days)
  }
}

extension CalendarDay {
  /// How many days after 1970-01-01 the day is.
  package var daysSince1970: Int { julianDay - 2_440_588 }

  fileprivate var julianDay: Int { Self.julianDay(year: year, month: month, day: day) }

  fileprivate static func julianDay(year: Int, month: Int, day: Int) -> Int {
    let shift = (14 - month) / 12
    let years = year + 4_800 - shift
    let months = month + 12 * shift - 3
    return day + (153 * months + 2) / 5 + 365 * years + years / 4 - years / 100 + years / 400
      - 32_045
  }
}

/// Where the moon is new.
private enum NewMoon {
  /// The day, in Viet Nam, of so many new moons after that of 1900-01-01.
  static func julianDay(_ number: Int) -> Int {
    let k = Double(number)
    let t = k / 1_236.85
    let mean =
      2_415_020.759_33 + 29.530_588_68 * k + 0.000_117_8 * t * t - 0.000_000_155 * t * t * t
      + 0.000_33 * Angle.sine(166.56 + 132.87 * t - 0.009_173 * t * t)
    let sun = 359.224_2 + 29.105_356_08 * k - 0.000_033_3 * t * t - 0.000_003_47 * t * t * t
    let moon = 306.025_3 + 385.816_918_06 * k + 0.010_730_6 * t * t + 0.000_012_36 * t * t * t
    let node = 21.296_4 + 390.670_506_46 * k - 0.001_652_8 * t * t - 0.000_002_39 * t * t * t
    let terms: [(Double, Double)] = [
      (0.173_4 - 0.000_393 * t, sun), (0.002_1, 2 * sun), (-0.406_8, moon), (0.016_1, 2 * moon),
      (-0.000_4, 3 * moon), (0.010_4, 2 * node), (-0.005_1, sun + moon), (-0.007_4, sun - moon),
      (0.000_4, 2 * node + sun), (-0.000_4, 2 * node - sun), (-0.000_6, 2 * node + moon),
      (0.001_0, 2 * node - moon), (0.000_5, 2 * moon + sun),
    ]
    let correction = terms.reduce(0) { $0 + $1.0 * Angle.sine($1.1) }
    let lag =
      t < -11
      ? 0.001 + 0.000_839 * t + 0.000_226_1 * t * t - 0.000_008_45 * t * t * t
        - 0.000_000_081 * t * t * t * t
      : -0.000_278 + 0.000_265 * t + 0.000_262 * t * t
    return Int((mean + correction - lag + 0.5 + 7.0 / 24).rounded(.down))
  }
}

/// Where the sun is.
private enum Sun {
  /// The twelfth of its way in which the sun is when a day begins in Viet Nam; 0 from the spring
  /// equinox.
  static func twelfth(on julianDay: Int) -> Int {
    let t = (Double(julianDay) - 2_451_545.5 - 7.0 / 24) / 36_525
    let anomaly = 357.529_10 + 35_999.050_30 * t - 0.000_155_9 * t * t - 0.000_000_48 * t * t * t
    let mean = 280.466_45 + 36_000.769_83 * t + 0.000_303_2 * t * t
    let correction =
      (1.914_600 - 0.004_817 * t - 0.000_014 * t * t) * Angle.sine(anomaly)
      + (0.019_993 - 0.000_101 * t) * Angle.sine(2 * anomaly)
      + 0.000_290 * Angle.sine(3 * anomaly)
    let longitude = mean + correction
    return Int((longitude - 360 * (longitude / 360).rounded(.down)) / 30)
  }
}

private enum Angle {
  /// The sine of an angle in degrees, by its series: the core imports no library of mathematics.
  static func sine(_ degrees: Double) -> Double {
    var turned = degrees - 360 * (degrees / 360).rounded()
    if turned > 90 { turned = 180 - turned }
    if turned < -90 { turned = -180 - turned }
    let x = turned * .pi / 180
    var term = x
    var sum = x
    for step in 1...10 {
      term *= -x * x / Double(2 * step * (2 * step + 1))
      sum += term
    }
    return sum
  }
}
