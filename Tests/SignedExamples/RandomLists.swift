import CourseCore
import CourseEngine
import CourseTestSupport

/// Lists of papers that ended by chance, and what they say in plain words.
extension Centre {
  /// Each list as both of its forms, and a table of places with the day and the kind of each end.
  func writeRandomLists(to folder: Folder) throws {
    var chance = SeededChance(seed: 2_026)
    for count in [0, 1, 2, 3, 5, 8, 13, 40, 150, 400, 1_000, 5_000] {
      let ended = Self.randomEnds(count, using: &chance)
      let list = StatusList(
        issuer: issuer,
        number: 2,
        version: count + 1,
        signed: CalendarDay.fixture("2026-04-13").start,
        ended: ended
      )
      let signed = try sign(list)
      try folder.write(signed.text, as: "random-\(count).txt")
      try folder.write(signed.credential, as: "random-\(count).jwt")
      let table = ended.map { index, paper in
        (
          String(index),
          [.integer(paper.day.daysSince1970), .integer(paper.end.rawValue)] as JSONValue
        )
      }
      let json = JSONValue.object(JSONObject(table)).canonicalBytes
      try folder.write(String(decoding: json, as: UTF8.self), as: "random-\(count).json")
    }
  }

  /// As many places as asked for, the first and the last among them where there are two.
  private static func randomEnds(
    _ count: Int,
    using chance: inout SeededChance
  ) -> [Int: EndedPaper] {
    var places = Set([0, StatusList.size - 1].prefix(count))
    while places.count < count {
      places.insert(Int.random(in: 0..<StatusList.size, using: &chance))
    }
    var ended: [Int: EndedPaper] = [:]
    for place in places.sorted() {
      let end = PaperEnd.allCases.randomElement(using: &chance) ?? .voided
      let day = CalendarDay(daysSince1970: Int.random(in: 20_000...21_000, using: &chance))
      ended[place] = EndedPaper(end, on: day)
    }
    return ended
  }
}
