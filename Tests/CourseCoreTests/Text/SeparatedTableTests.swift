import CourseCore
import Testing

struct SeparatedTableTests {
  @Test(arguments: [";", ",", "\t"])
  func `cells are parted by whatever the heading has most of`(separator: String) {
    let text =
      ["Tên\u{20}", "Năm"].joined(separator: separator) + "\r\n"
      + ["An", "1958"].joined(separator: separator)

    let table = SeparatedTable(text)

    #expect(table.heading == ["Tên", "Năm"])
    #expect(table.rows.map(\.cells) == [["An", "1958"]])
  }

  @Test func `quotes hold separators, lines and quotes`() {
    let table = SeparatedTable("\u{FEFF}a;b\n\"x;\"\"y\"\"\";\"hai\ndòng\"\n\n;\n1;2")

    #expect(table.rows.map(\.cells) == [["x;\"y\"", "hai dòng"], ["1", "2"]])
    #expect(table.rows.map(\.line) == [2, 6])
  }

  @Test func `a column is found without marks, a missing cell is empty`() {
    let table = SeparatedTable("HO VA TEN;Điện Thoại\nAn")

    #expect(table.column(["họ và tên"]) == 0)
    #expect(table.column(["điện thoại"]) == 1)
    #expect(table.column(["thôn"]) == nil)
    #expect(table.rows[0].cell(1).isEmpty && table.rows[0].cell(nil).isEmpty)
  }
}
