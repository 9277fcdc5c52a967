import CourseCore
import CourseTestSupport
import Testing

struct RegisterYearTests {
  @Test(
    arguments: [
      (0, "Năm 2026 không cấp giấy xác nhận nào."),
      (7, "Sổ năm 2026 gồm 7 số, từ 01 đến 07."),
      (143, "Sổ năm 2026 gồm 143 số, từ 01 đến 143."),
    ]
  )
  func `a book is closed with how many numbers it holds`(last: Int, sentence: String) {
    #expect(RegisterYear(2_026, last: last).closing(in: .vietnamese) == sentence)
  }

  @Test func `the English words say the same`() {
    let sentence = "This register of 2026 holds 12 numbers, 01 to 12."

    #expect(RegisterYear(2_026, last: 12).closing(in: .english) == sentence)
  }

  @Test func `places of a list are drawn until all are taken, each once`() {
    var chance = SeededChance(seed: 7)
    var taken: Set<Int> = []
    while let place = StatusPlace.free(of: 2, taken: taken, using: &chance) {
      #expect(place.list == 2)
      guard taken.insert(place.index).inserted else { break }
    }

    #expect(taken == Set(0..<StatusList.size))
  }
}
