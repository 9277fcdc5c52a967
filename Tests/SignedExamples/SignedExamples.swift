import CourseCore
import CourseCredentials
import CourseEngine
import CourseStore
import CourseTestSupport
import Glibc

/// Signs papers, lists and badges of an invented centre, for checkers that are not ours.
///
/// `SignedExamples FOLDER` writes them into a folder that is there.
@main enum SignedExamples {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else { return print("SignedExamples FOLDER") }
    let folder = Folder(path: CommandLine.arguments[1])
    let centre = try Centre(named: "An Xá", keptIn: folder)
    try centre.writeKeys(to: folder, as: "keys.json")
    try centre.writePapers(to: folder)
    try centre.writeLists(to: folder)
    try centre.writeRandomLists(to: folder)
    try centre.writePrints(to: folder)
    let other = try Centre(named: "Bến Lạ", keptIn: folder)
    try other.writeKeys(to: folder, as: "other.json")
    try folder.write(other.seal(.fixture(issuer: other.issuer)).symbol, as: "other.txt")
    try Centre(named: "Có tên miền", called: IssuerID("tthtcd.an-xa.example"), keptIn: folder)
      .writeForOthers(to: folder)
    try folder.write(other.pretending(to: centre.issuer), as: "pretended.txt")
  }
}

/// Where the examples go.
struct Folder {
  let path: String

  func write(_ text: String, as name: String) throws {
    try SmallFile.replace("\(path)/\(name)", with: Array(text.utf8))
  }
}

/// An issuer with a key of its first year and the one that came after it.
struct Centre {
  let issuer: IssuerID
  private let keys: IssuerKeys
  private let first: IssuerKey
  private let second: IssuerKey

  /// Makes the keys; one is kept under a passphrase and read again, as a centre would.
  init(named name: String, called issuer: IssuerID? = nil, keptIn folder: Folder) throws {
    let made = IssuerKey()
    let file = "\(folder.path)/\(made.thumbprint).key"
    try SmallFile.found(file, with: made.secretText(passphrase: "lúa chín đầy đồng"))
    first = try IssuerKey(
      secretText: SmallFile.read(file) ?? [],
      passphrase: "lúa chín đầy đồng"
    )
    second = IssuerKey()
    let issuer = issuer ?? IssuerID(firstKey: first.thumbprint)
    self.issuer = issuer
    let begun = IssuerKeys(
      issuer: issuer,
      name: name,
      keys: [first.publicKey(for: .fixture("2025-01-01"))]
    )
    guard let rotated = begun.rotated(to: second, from: .fixture("2026-01-01")) else {
      preconditionFailure("a later key can be put into use")
    }
    keys = rotated
  }

  func writeKeys(to folder: Folder, as name: String) throws {
    try folder.write(String(decoding: keys.file, as: UTF8.self), as: name)
  }

  /// Signs by the key of the paper's year.
  func seal(_ facts: PaperFacts) throws -> SignedPaper {
    let key = facts.issued < .fixture("2026-01-01") ? first : second
    return try IssuerSigner(issuer: issuer, key: key).seal(facts)
  }

  /// Signs by the key in use.
  func sign(_ list: StatusList) throws -> SignedStatusList {
    try IssuerSigner(issuer: issuer, key: second).sign(list)
  }

  /// What verifiers of badges ask for that are not ours: addresses of the web.
  func writeForOthers(to folder: Folder) throws {
    try writeKeys(to: folder, as: "host.json")
    for (name, index) in [("valid", 7), ("withdrawn", 8)] {
      let paper = try seal(.fixture(index, issuer: issuer, index: index))
      try folder.write(paper.badge, as: "host-\(name).jwt")
    }
    let list = StatusList(
      issuer: issuer,
      number: 1,
      version: 1,
      signed: CalendarDay.fixture("2026-04-13").start,
      ended: [8: EndedPaper(.withdrawn, on: .fixture("2026-04-10"))]
    )
    let signed = try sign(list)
    try folder.write(signed.credential, as: "host-list.jwt")
  }

  /// The symbol of a paper in the name of another issuer.
  func pretending(to issuer: IssuerID) throws -> String {
    try IssuerSigner(issuer: issuer, key: second).seal(.fixture(issuer: issuer)).symbol
  }

  func writePapers(to folder: Folder) throws {
    let papers: [(String, PaperFacts)] = [
      ("valid", .fixture(issuer: issuer)),
      ("least", .least(of: issuer)),
      ("longest", .longest(of: issuer)),
      ("earlier", .fixture(3, issuer: issuer, issued: "2025-06-01", index: 3)),
      ("withdrawn", .fixture(8, issuer: issuer, index: 8)),
      ("voided", .fixture(9, issuer: issuer, index: 9)),
      ("replaced", .fixture(10, issuer: issuer, index: 10)),
      ("expired", .fixture(12, issuer: issuer, expires: "2026-03-01", index: 12)),
    ]
    for (name, facts) in papers {
      let paper = try seal(facts)
      try folder.write(paper.symbol + "\n", as: "\(name).txt")
      try folder.write(paper.badge, as: "\(name).jwt")
      try folder.write(paper.picture, as: "\(name).svg")
    }
    let signer = IssuerSigner(issuer: issuer, key: first)
    let late = try signer.seal(.fixture(13, issuer: issuer, issued: "2026-02-05"))
    try folder.write(late.symbol, as: "late.txt")
  }

  /// The first list knows nothing yet; the second one is of a machine set to the year 2099; the last
  /// one is of now.
  func writeLists(to folder: Folder) throws {
    let ended: [Int: EndedPaper] = [
      8: EndedPaper(.withdrawn, on: .fixture("2026-04-10")),
      9: EndedPaper(.voided, on: .fixture("2026-04-11")),
      10: EndedPaper(.replaced, on: .fixture("2026-04-12")),
    ]
    let now = Timestamp(milliseconds: Int64(time(nil)) * 1_000)
    let states: [(Int, Timestamp, [Int: EndedPaper])] = [
      (1, CalendarDay.fixture("2026-02-06").start, [:]),
      (2, CalendarDay.fixture("2099-01-01").start, ended.filter { $0.key == 8 }),
      (3, CalendarDay.fixture("2026-04-13").start, ended), (4, now, ended),
    ]
    for (version, signed, ended) in states {
      let list = StatusList(
        issuer: issuer,
        number: 1,
        version: version,
        signed: signed,
        ended: ended
      )
      let signed = try sign(list)
      try folder.write(signed.text, as: "list-\(version).txt")
      try folder.write(signed.credential, as: "list-\(version).jwt")
    }
  }
}

extension PaperFacts {
  /// A paper with nothing on it that may be left out.
  static func least(of issuer: IssuerID) -> Self {
    var facts = fixture(1, issuer: issuer, index: 1)
    facts.letterhead.superior = nil
    facts.holder.born = nil
    facts.study = Study(completed: facts.study.completed, forms: [.alone])
    facts.test = nil
    facts.tasks = nil
    return facts
  }

  /// A paper whose names and titles are as long as they get.
  static func longest(of issuer: IssuerID) -> Self {
    var facts = fixture(
      12_345,
      issuer: issuer,
      expires: "2031-02-05",
      replaces: 12_344,
      index: 16_383
    )
    facts.holder.fullName = "Nguyễn Hoàng Thị Phương Thảo Ngân Hà"
    facts.holder.home = "Khu dân cư số 12 Nguyễn Thị Minh Khai, phường Hưng Đạo Vương, tỉnh Phú Thọ"
    facts.achievement = Achievement(
      kind: .programme,
      code: "nguoi-dan-so-co-ban",
      title: "Kỹ năng số cơ bản cho người dân: an toàn, dịch vụ công và thanh toán",
      version: "2026.10"
    )
    facts.study.forms = [.guided, .inClass, .atHome]
    facts.tasks?.observer = "Hoàng Thị Kim Ngân, Lò Văn Thanh"
    facts.signer = Signer(
      name: "Nguyễn Hoàng Phương Nam",
      titles: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]
    )
    return facts
  }
}
