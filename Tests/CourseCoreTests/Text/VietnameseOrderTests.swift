import CourseCore
import CourseTestSupport
import Testing

struct VietnameseOrderTests {
  /// The test vector of domain.md, section 6.1.
  private static let names = [
    "Nguyễn Văn An", "Nguyễn Thị Anh", "Nguyễn Thị Ánh", "Trần Thị Ấm", "Lê Thị Dung",
    "Lê Thị Đúng",
    "Nguyễn Văn Đức", "Nguyễn Thị Hoà", "Nguyễn Thị Hòa", "Phạm Thị Lan", "Giàng A Páo",
    "Trần Thị Tám", "Lò Văn Thanh",
  ]

  /// The letters of domain.md, section 6.1.
  private static let words =
    """
    An Anh Ảnh Ánh Ân Ẩn Bảo Dung Dũng Duy Đạt Đức Em Ê Hoa Hòa Hóa Lý Oanh On Ổn Ơn Út Uyên Ưng
    """.split(separator: " ").map(String.init)

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `names stand by the given name`(seed: UInt64) {
    var chance = SeededChance(seed: seed)

    let sorted = Self.names.shuffled(using: &chance)
      .sorted { VietnameseOrder(name: $0) < VietnameseOrder(name: $1) }

    // Hòa and Hoà are one name: only that they are side by side is said.
    #expect(sorted.map(Spelling.folded) == Self.names.map(Spelling.folded))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `words stand by letters and then by tones`(seed: UInt64) {
    var chance = SeededChance(seed: seed)

    let sorted = Self.words.shuffled(using: &chance)
      .sorted { VietnameseOrder($0) < VietnameseOrder($1) }

    #expect(sorted == Self.words)
  }

  @Test func `a tone of the first word counts before a letter of the second`() {
    #expect(VietnameseOrder("Ba Xuân") < VietnameseOrder("Bà An"))
  }
}
