import CourseCore
import CourseCredentials
import CourseEngine
import CourseStore
import CourseTestSupport
import OrderedCollections

/// A centre that issues papers: a tutor, an officer, a signer, and learners of thôn Đoài who have
/// completed a course of one observed task.
struct Office {
  let centre: TestCentre
  let engine: Engine
  let tutor, officer, signer: SessionToken
  let learners: [PersonID]
  let village: SettlementID

  static let target = PaperTarget.course("khoa")
  static let key = IssuerKey()
  static let signerLogin = "nguoi.signer"

  /// A centre of so many learners, each seen doing the task alone.
  static func founded(
    learners count: Int = 1,
    terms: SigningTerms? = .fixture(),
    isOpen: Bool = true
  ) async throws -> Office {
    let centre = try TestCentre(
      offering: library,
      issuingKey: KeptIssuingKey.inMemory(key)
    )
    return try await Office(in: centre, learners: count, terms: terms, isOpen: isOpen)
  }

  init(
    in centre: TestCentre,
    learners count: Int,
    terms: SigningTerms?,
    isOpen: Bool = true
  ) async throws {
    self.centre = centre
    engine = centre.engine
    try await centre.setUp()
    officer = try await centre.signInStaff()
    tutor = try await centre.signIn(as: .tutor)
    signer = try await centre.signIn(as: .signer, login: Self.signerLogin)
    village = try await centre.settlements()[0]
    let person = try await engine.person(of: signer)
    let given = GivenRole(role: .signer, signing: terms)
    _ = try await engine.give(officer, given, to: person)
    for (setting, value) in [
      (CentreSetting.commune, "xã An Xá"), (.province, "tỉnh Phú Thọ"), (.issuerCode, "TTHTCĐ"),
    ] { _ = try await engine.change(officer, setting, to: value) }
    var people: [PersonID] = []
    for number in 1...max(1, count) {
      let enrolment = Enrolment.fixture(
        "Nguyễn Thị Mẫu \(Self.letters(number))",
        birthYear: 1_950 + number % 40,
        of: village,
        consents: [centre.consent()]
      )
      people.append(try await engine.enrol(officer, enrolment, pin: "2580").person)
    }
    learners = people
    if isOpen { try await engine.openRegister(officer, at: "Máy văn phòng") }
    for person in people { try await observe(person) }
  }

  /// A name without digits for a number: 28 is `ab`.
  private static func letters(_ number: Int) -> String {
    let alphabet = Array("abcdefghiklmnopqrstuvxy")
    var rest = number
    var text = ""
    while rest > 0 {
      text = String(alphabet[rest % alphabet.count]) + text
      rest /= alphabet.count
    }
    return text
  }

  static var library: Library {
    var library = Library.fixture
    library.originals.courses["khoa"] = Course(
      id: "khoa",
      version: "1.2",
      title: "Nhận ra và tránh lừa đảo trên mạng",
      audience: [.everyone],
      code: "K04",
      lessons: [],
      tasks: [ObservedTask(id: "viec", title: "Tự cúp máy", observe: ["Cúp máy"])]
    )
    return library
  }

  static let task = TaskReference(course: "khoa", task: "viec")

  /// Signs a learner's task off.
  func observe(
    _ person: PersonID,
    _ level: TaskLevel = .independent,
    by observer: SessionToken? = nil
  ) async throws {
    let sighting = Sighting(
      task: Self.task,
      level: level,
      place: .villageHall,
      mode: .onSite,
      device: .own
    )
    _ = try await engine.observe(observer ?? tutor, sighting, of: person)
  }

  func check(_ people: [PersonID]? = nil) async throws {
    try await engine.check(
      officer,
      Self.target,
      of: (people ?? learners).map { CheckedLearner($0) }
    )
  }

  /// Checks and issues.
  func issue(_ people: [PersonID]? = nil) async throws -> [PaperID] {
    try await check(people)
    return try await engine.issue(signer, Self.target, to: people ?? learners)
  }

  func row(_ paper: PaperID) async throws -> PaperRow? {
    try await centre.store.read { try $0.paper(paper) }
  }

  func entry(_ paper: PaperID) async throws -> RegisterEntry? {
    try await centre.store.read { try $0.entry(of: paper) }
  }

  /// The signer as the second of two people.
  var witness: Witness {
    Witness(login: Self.signerLogin, passphrase: TestCentre.passphrase, on: .other)
  }
}
