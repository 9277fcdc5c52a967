import CourseCore
import CourseCredentials
import CourseEngine
import CourseStore
import CourseTestSupport
import OrderedCollections
import Testing

@testable import CourseHTTP

/// The official's desk on pages without scripts: from the key to the paper that is withdrawn.
struct DeskPageTests {
  private static let target = "/staff/papers/course/viec"

  /// A centre where a tutor has seen two learners do the one task of a course.
  private static func centre(
    _ key: KeptIssuingKey = .inMemory()
  ) async throws -> (TestCentre, [PersonID]) {
    var library = Library.marked()
    library.originals.courses["viec"] = Course(
      id: "viec",
      version: "1.0",
      title: "Khóa một việc",
      audience: [.everyone],
      lessons: [],
      tasks: [ObservedTask(id: "cup", title: "Tự cúp máy", observe: ["Cúp máy"])]
    )
    let centre = try TestCentre(offering: library, issuingKey: key)
    try await centre.setUp()
    let officer = try await centre.signInStaff()
    let village = try await centre.settlements()[0]
    let tutor = try await centre.signIn(as: .tutor)
    _ = try await centre.signIn(as: .signer)
    _ = try await centre.engine.change(officer, .province, to: "tỉnh Phú Thọ")
    var people: [PersonID] = []
    for name in ["Nguyễn Thị Mẫu", "Lê Văn Thử"] {
      let enrolment = Enrolment.fixture(name, of: village, consents: [centre.consent()])
      let person = try await centre.engine.enrol(officer, enrolment, pin: "2580").person
      let sighting = Sighting(
        task: TaskReference(course: "viec", task: "cup"),
        level: .independent,
        place: .home,
        mode: .atHome,
        device: .own
      )
      _ = try await centre.engine.observe(tutor, sighting, of: person)
      people.append(person)
    }
    return (centre, people)
  }

  /// Makes the key, opens the register and says how the signer signs, all on pages.
  private static func open(_ visitor: Visitor, in centre: TestCentre) async throws {
    try await visitor.signInStaff()
    let made = try await visitor.send(
      [("name", "Trung tâm An Xá")],
      to: "/staff/issuing/make"
    )
    #expect(made.text.contains("Dấu vân tay của khóa"))
    let open = try await visitor.send(
      [("machine", "Máy văn phòng")],
      to: "/staff/issuing/open"
    )
    #expect(open.text.contains("Sổ nằm ở máy này. (Máy văn phòng)"))
    let officer = try await centre.signInStaff()
    let signer = try #require(
      try await centre.engine.staff(officer).first { $0.roles.contains { $0.role == .signer } }
    )
    let given = try await visitor.send(
      [("role", "signer"), ("signing", "deputy"), ("from", "01/01/2026")],
      to: "/staff/roles/\(signer.person)/role"
    )
    #expect(given.text.contains("KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC, từ ngày 01/01/2026"))
  }

  @Test func `a paper goes over the desk from the evidence to its end`() async throws {
    let (centre, people) = try await Self.centre()

    try await centre.browse { visitor in
      try await Self.open(visitor, in: centre)
      let ready = try await visitor.open(Self.target)
      #expect(ready.text.contains("2 người đã hoàn thành"))
      #expect(ready.text.contains("1 nhiệm vụ, Người Làm Việc quan sát"))
      let account = try await visitor.open("\(Self.target)/\(people[0])")
      #expect(
        account.text.contains("tự làm được ngày 01/11/2026, Người Làm Việc quan sát, bản ghi")
      )
      let wrong = try await visitor.send(
        [("born", "12/03/1958"), ("lastDigits", "1234")],
        to: "\(Self.target)/\(people[0])/check"
      )
      #expect(wrong.status == 422 && wrong.text.contains("id=\"f-lastDigits-error\""))
      try await visitor.send([("born", "12/03/1958")], to: "\(Self.target)/\(people[0])/check")
      let nobody = try await visitor.send([("do", "check")], to: Self.target)
      #expect(nobody.status == 422)
      let some = people.map { ("people", $0.description) }
      let checked = try await visitor.send(some + [("do", "check")], to: Self.target)
      #expect(checked.text.contains("đã kiểm tra bằng chứng của 2 người"))

      try await visitor.signInStaff("nguoi.signer")
      let issued = try await visitor.send(some + [("do", "issue")], to: Self.target)
      #expect(issued.heading == "Đã cấp 2 giấy")
      #expect(issued.text.contains("/staff/register/print?year=2026&amp;first=1&amp;last=2"))
      let again = try await visitor.send(some + [("do", "issue")], to: Self.target)
      #expect(again.status == 422 || again.status == 404)
      #expect(try await centre.store.read { try $0.registerPlaces().count } == 1)

      let register = try await visitor.open("/staff/register?year=2026")
      #expect(register.text.contains("Sổ năm 2026 gồm 2 số, từ 01 đến 02."))
      let path = try #require(
        register.text.firstMatch(of: /href="(\/staff\/register\/papers\/[0-9a-f]{32})"/)?.output.1
      )
      let paper = String(path)
      #expect(try await visitor.open(paper).text.contains("12/03/1958"))
      let reissued = try await visitor.send([("reason", "doi_ten")], to: paper + "/reissue")
      #expect(reissued.text.contains("Thay thế giấy số"))
      let next = String(reissued.path.prefix { $0 != "?" })
      #expect(try await visitor.send([], to: next + "/void").status == 422)
      let alone = [("reason", "lam_ho"), ("second", "nguoi.signer")]
      let passphrase = [("secondPassphrase", TestCentre.passphrase)]
      let refused = try await visitor.send(alone + passphrase, to: next + "/withdraw")
      #expect(refused.status == 422 && !refused.everything.contains(TestCentre.passphrase))
      let two = [("reason", "lam_ho"), ("second", "van.phong"), ("decision", "12/QĐ-UBND")]
      let ended = try await visitor.send(two + passphrase, to: next + "/withdraw")
      #expect(ended.text.contains("thu hồi, từ ngày 01/11/2026, lý do: người khác làm hộ"))
    }
  }

  @Test func `the register is taken out as a table, for a reason that stands in it`() async throws {
    let (centre, people) = try await Self.centre()

    try await centre.browse { visitor in
      try await Self.open(visitor, in: centre)
      let some = people.map { ("people", $0.description) }
      try await visitor.send(some + [("do", "check")], to: Self.target)
      try await visitor.signInStaff("nguoi.signer")
      try await visitor.send(some + [("do", "issue")], to: Self.target)
      let page = "/staff/register"
      let unsaid = try await visitor.send([("year", "2026"), ("do", "csv")], to: page)
      #expect(unsaid.status == 422)
      let file = try await visitor.send(
        [("year", "2026"), ("reason", "inspection"), ("do", "csv")],
        to: page
      )
      #expect(file.text.contains("Số giấy;Ngày cấp;Họ và tên"))
      #expect(
        file.text.contains("Xuất bởi Người Làm Việc, ngày 01/11/2026; lý do: phục vụ kiểm tra.")
      )
      try await visitor.open("/staff/register/lists")
      let lists = try await visitor.send([], to: "/staff/register/lists")
      #expect(lists.text.hasPrefix("HV1:"))
    }
  }

  @Test func `anybody checks a paper, and a code shows initials alone`() async throws {
    let (centre, people) = try await Self.centre()
    let officer = try await centre.signInStaff()
    let engine = centre.engine
    _ = try await engine.makeIssuingKey(officer, IssuingKeyDraft(name: "Trung tâm An Xá"))
    try await engine.openRegister(officer, at: "Máy văn phòng")
    let signer = try await centre.signIn(as: .signer, login: "nguoi.ky")
    let person = try await engine.person(of: signer)
    _ = try await engine.give(officer, GivenRole(role: .signer, signing: .fixture()), to: person)
    try await engine.check(officer, .course("viec"), of: [CheckedLearner(people[0])])
    let paper = try await engine.issue(signer, .course("viec"), to: [people[0]])[0]
    let entry = try #require(try await centre.store.read { try $0.entry(of: paper) })

    try await centre.browse { visitor in
      #expect(try await visitor.open("/").text.contains("href=\"/verify\""))
      try await visitor.open("/verify")
      let scanned = try await visitor.send([("scan", entry.symbol)], to: "/verify")
      #expect(scanned.text.contains("CÒN HIỆU LỰC, theo danh sách ngày 01/11/2026."))
      #expect(scanned.text.contains("<dd>Nguyễn Thị Mẫu</dd>"))
      for form in [entry.badge, entry.symbol + "\n"] {
        let pasted = try await visitor.send([("scan", ""), ("paper", form)], to: "/verify")
        #expect(pasted.text.contains("CÒN HIỆU LỰC"))
      }
      let edited = String(entry.symbol.dropLast(2)) + "AA"
      let altered = try await visitor.send([("scan", edited)], to: "/verify")
      #expect(altered.text.contains("ĐÃ BỊ SỬA") && !altered.text.contains("Mẫu"))
      let typed = try await visitor.send([("scan", "HV1:ấđ")], to: "/verify")
      #expect(typed.text.contains("hãy tắt bộ gõ"))

      let code = entry.facts.checkCode.description
      let glimpse = try await visitor.send([("code", code)], to: "/verify/code")
      #expect(glimpse.text.contains("N. T. M.") && !glimpse.text.contains("Mẫu"))
      #expect(try await visitor.send([("code", "sai")], to: "/verify/code").status == 422)
    }
  }

  @Test func `where the clock is in doubt, the desk asks for the date first`() async throws {
    let (centre, people) = try await Self.centre()

    try await centre.browse { visitor in
      try await Self.open(visitor, in: centre)
      let some = people.map { ("people", $0.description) }
      try await visitor.send(some + [("do", "check")], to: Self.target)
      centre.reboot()
      centre.setWall(to: CalendarDay.fixture("2007-01-01").start)
      let page = try await visitor.open("/staff/papers")
      #expect(page.text.contains("hãy xác nhận ngày trước"))
      #expect(try await visitor.open("/staff/clock").text.contains("Máy chưa tin đồng hồ này."))
      for wrong in [
        [("day", "31/02/2026"), ("time", "8:00")], [("day", "1/11/2026"), ("time", "")],
      ] {
        #expect(try await visitor.send(wrong, to: "/staff/clock").status == 422)
      }
      let right = [("day", "01/11/2026"), ("time", "14h05")]
      #expect(try await visitor.send(right, to: "/staff/clock").text.contains("Đã lưu."))
      #expect(try await !visitor.open("/staff/papers").text.contains("hãy xác nhận ngày trước"))
    }
  }

  @Test func `another key is put into use, and the passphrase is asked for where there is one`()
    async throws
  {
    let (centre, people) = try await Self.centre()
    let secret = "lúa chín đầy đồng"

    try await centre.browse { visitor in
      try await Self.open(visitor, in: centre)
      let differing = [("next", secret), ("again", secret + "!")]
      let refused = try await visitor.send(differing, to: "/staff/issuing/rotate")
      #expect(refused.status == 422 && !refused.everything.contains(secret))
      let next = [("next", secret), ("again", secret)]
      let done = try await visitor.send(next, to: "/staff/issuing/rotate")
      #expect(done.text.contains("Khóa mới ký giấy từ ngày 01/11/2026."))
      let keys = try await visitor.open("/staff/issuing/keys")
      #expect(try IssuerKeys(file: Array(keys.text.utf8)).keys.count == 2)
      let some = [("people", people[0].description)]
      try await visitor.open(Self.target)
      try await visitor.send(some + [("do", "check")], to: Self.target)

      try await visitor.signInStaff("nguoi.signer")
      #expect(try await visitor.open(Self.target).text.contains("Mật khẩu của khóa ký"))
      let wrong = some + [("passphrase", "sai hết cả rồi")]
      let held = try await visitor.send(wrong + [("do", "issue")], to: Self.target)
      #expect(held.status == 422 && held.text.contains("Mật khẩu của khóa chưa đúng"))
      let issued = try await visitor.send(
        some + [("passphrase", secret), ("do", "issue")],
        to: Self.target
      )
      #expect(issued.heading == "Đã cấp 1 giấy")
    }
  }

  @Test func `each role opens the pages of the desk that are its own`() async throws {
    let (centre, people) = try await Self.centre()
    let pages: [(String, Set<Role>)] = [
      ("/staff/papers", [.officer, .signer]), (Self.target, [.officer, .signer]),
      ("\(Self.target)/\(people[0])", [.officer, .signer]),
      ("/staff/register", [.officer, .signer]), ("/staff/register/lists", [.officer, .signer]),
      ("/staff/issuing", [.officer, .signer]), ("/staff/issuing/make", [.officer]),
      ("/staff/issuing/open", [.officer]), ("/staff/issuing/rotate", [.officer]),
      ("/staff/issuing/move", [.officer]), ("/staff/issuers", [.officer]),
      ("/staff/clock", [.officer]),
      ("/staff/people/\(people[0])/completion", [.officer, .tutor, .teamLeader]),
      ("/staff/people/\(people[0])/completion/course/viec", [.officer, .tutor, .teamLeader]),
    ]
    for role in Role.allCases where role.isGiven {
      _ = try await centre.signIn(as: role, login: "ai.\(role.rawValue)")
      try await centre.browse { visitor in
        try await visitor.signInStaff("ai." + role.rawValue)
        for (path, roles) in pages {
          let status = try await visitor.open(path).status
          #expect(status == (roles.contains(role) ? 200 : 403), "\(role): \(path)")
        }
      }
    }
  }
}
