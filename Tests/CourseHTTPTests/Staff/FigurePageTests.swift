import CourseCore
import CourseEngine
import CourseTestSupport
import Testing

@testable import CourseHTTP

struct FigurePageTests {
  private static let adults = [
    ("figure", "adults"), ("value", "812"), ("day", "31/10/2026"),
    ("source", "Báo cáo <12/BC-UBND>"),
  ]

  @Test func `a figure that was entered stands in the report with its day and source`() async throws
  {
    let centre = try TestCentre()
    try await centre.setUp()
    let here = try await centre.settlements()[0].description

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      try await visitor.open("/staff/figures/enter")
      let sent = try await visitor.send(
        Self.adults + [("settlement", here)],
        to: "/staff/figures/enter"
      )
      let report = try await visitor.open("/staff/figures")

      #expect(sent.path.hasPrefix("/staff/figures/entered"))
      #expect(sent.text.contains("Dân số từ 18 tuổi: 812"))
      #expect(report.status == 200 && report.text.contains("<svg"))
      #expect(report.text.contains("Dân số 18+: ngày 31/10/2026, Báo cáo &lt;12/BC-UBND&gt;"))
      #expect(report.text.contains("chưa có mẫu số"))
    }
  }

  @Test func `what is wrong with a figure is told beside its field`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      try await visitor.open("/staff/figures/enter")
      let sight = try await visitor.send(
        [("figure", "adults"), ("value", "nhiều"), ("day", "31/10/2026"), ("source", "")],
        to: "/staff/figures/enter"
      )

      #expect(sight.status == 422)
      #expect(sight.text.contains("id=\"f-value-error\""))
      #expect(sight.text.contains("id=\"f-source-error\""))
    }
  }

  @Test func `a leader opens the report and its files, and enters nothing`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    _ = try await centre.signIn(as: .leader)

    try await centre.browse { visitor in
      try await visitor.signInStaff("nguoi.leader")
      let report = try await visitor.open("/staff/figures?public=yes")
      let file = try await visitor.open("/staff/figures/file?as=csv&table=commune&window=year")
      let entering = try await visitor.open("/staff/figures/enter")

      #expect(report.status == 200 && report.text.contains("bản công bố"))
      #expect(file.status == 200 && file.text.hasPrefix("\u{FEFF}TT;Thôn/TDP;"))
      #expect(file.text.contains("từ 15/12/2025 đến 14/12/2026"))
      #expect(entering.status == 403)
    }
  }
}
