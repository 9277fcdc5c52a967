import CourseCore
import Testing

/// The rules of domain.md, section 6.2.
struct SearchKeyTests {
  @Test(arguments: ["Nguyễn Thị Hoa", "Nguyễn Thị Hòa", "Nguyễn Thị Hoá", "Nguyễn Thị Họa"])
  func `a query without marks finds every marking`(name: String) {
    #expect(SearchKey("nguyen thi hoa").rank(in: SearchKey(name)) != nil)
    #expect(SearchKey("hoa ngu").rank(in: SearchKey(name)) != nil)
  }

  @Test func `words with their marks rank first`() throws {
    let query = SearchKey("lừa đảo")

    let exact = try #require(query.rank(in: SearchKey("Nhận ra và tránh lừa đảo")))
    let other = try #require(query.rank(in: SearchKey("Lựa dao")))

    #expect(exact > other)
  }

  /// Three for marks that agree, two for letters that agree, one for i in place of y.
  @Test(arguments: [
    ("tay", "tay", 3), ("tay", "tày", 2), ("tay", "tai", 1), ("tay may", "máy tay", 5),
  ])
  func `the closer the spelling, the higher the rank`(query: String, text: String, rank: Int) {
    #expect(SearchKey(query).rank(in: SearchKey(text)) == rank)
  }

  @Test(arguments: [
    ("ly", "Lí"), ("hhen", "H’Hen Niê"), ("dak", "Đắk"), ("bo", "ƀŏ"), ("thuỷ", "Thủy"),
  ])
  func `spellings of one word meet`(query: String, text: String) {
    #expect(SearchKey(query).rank(in: SearchKey(text)) != nil)
  }

  @Test(arguments: [("zalo xa", "Zalo"), ("", "Zalo"), ("alo", "Zalo")])
  func `each word must begin a word`(query: String, text: String) {
    #expect(SearchKey(query).rank(in: SearchKey(text)) == nil)
  }
}
