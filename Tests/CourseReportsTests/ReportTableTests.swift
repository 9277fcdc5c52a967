import CourseCore
import CourseReports
import CourseWorkbook
import Testing

struct ReportTableTests {
  /// Names and sources that a table program would take for something else.
  private static let table = ReportTable(
    name: "Theo thôn",
    title: "Biểu kết quả",
    heading: ["TT", "Thôn/TDP", "Tỷ lệ (%)", "Ghi chú"],
    rows: [
      [.count(1), .text("thôn Đoài"), .hundredths(8_006), .text("=1+1")],
      [.count(21_700), .text("tổ “A”; \"B\""), .hundredths(-5), .text("@SUM(A1)")],
      [.empty, .text("dòng\nhai"), .hundredths(10_000), .text("-2")],
    ],
    notes: ["+ ghi chú"]
  )

  @Test func `a file for Excel has its mark, semicolons, decimal commas and no formula`() {
    #expect(
      Self.table.csv == """
        \u{FEFF}TT;Thôn/TDP;Tỷ lệ (%);Ghi chú\r
        1;thôn Đoài;80,06;'=1+1\r
        21700;"tổ “A”; ""B""\";-0,05;'@SUM(A1)\r
        ;"dòng
        hai";100,00;'-2\r
        '+ ghi chú\r

        """
    )
  }

  @Test func `a file is read back cell by cell`() {
    let read = SeparatedTable(Self.table.csv)

    #expect(read.heading == Self.table.heading)
    #expect(
      read.rows.map { Array($0.cells.prefix(3)) }.prefix(2) == [
        ["1", "thôn Đoài", "80,06"], ["21700", "tổ “A”; \"B\"", "-0,05"],
      ]
    )
  }

  @Test func `a table comes back from its canonical form`() throws {
    #expect(try ReportTable(json: JSONValue(parsing: Self.table.json.canonicalBytes)) == Self.table)
  }

  @Test func `a workbook is a file of the form that Excel reads`() throws {
    let file = try Workbook.file(of: [Self.table])

    // A zip archive begins so; what is in it, openpyxl reads in Tests/Programs.
    #expect(file.prefix(4) == [0x50, 0x4B, 0x03, 0x04] && file.count > 3_000)
    #expect(throws: Workbook.WritingError.self) {
      let unnamed = ReportTable(name: "a/b", title: "", heading: [], rows: [])
      _ = try Workbook.file(of: [unnamed])
    }
  }
}
