import ArgumentParser
import CourseCore
import CourseCredentials
import CourseEngine

/// `hocvu verify`: checks a completion paper by its symbol or badge, with no network.
struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Kiểm tra một giấy xác nhận, không cần mạng. / Checks a completion paper.",
    discussion: """
      Ví dụ:
        hocvu verify 'HV1:6BF…' --keys an-xa.json --list an-xa-1.txt
        hocvu verify giay.txt --keys an-xa.json --language en
        hocvu verify huy-hieu.svg --keys an-xa.json --keys tinh.json --list an-xa-1.txt
        hocvu verify anh-chup.jpg --keys an-xa.json --list an-xa-1.txt

      Đưa chữ của mã QR, hoặc một tệp: chữ của mã QR, huy hiệu .jwt, hình .svg có huy hiệu, ảnh hay \
      bản PDF của giấy (cần các gói zbar-tools, poppler-utils). Tệp khóa công khai và danh sách xin ở nơi cấp giấy; trong nhiều danh sách, bản có số lớn nhất được dùng.

      Mã thoát: 0 còn hiệu lực; 1 không đọc được tệp; 2 gọi lệnh sai; 4 đã thu hồi, bị thay hoặc hết
      hạn; 5 chữ ký đúng, chưa rõ còn hiệu lực không; 6 chưa có khóa của nơi cấp; 7 đã bị sửa, hoặc
      không phải giấy xác nhận.
      Exit codes: 0 valid; 1 a file cannot be read; 2 wrong use; 4 withdrawn, replaced or expired;
      5 signature right, status unknown; 6 no key of its issuer; 7 altered, or no paper.
      """
  )

  @Argument(help: "Chữ của mã QR, hoặc một tệp. / The text of a QR symbol, or a file.")
  var paper: String

  @Option(help: "Tệp khóa công khai của nơi cấp. / A file of an issuer's public keys.")
  var keys: [String]

  @Option(help: "Danh sách của nơi cấp. / An issuer's list.")
  var list: [String] = []

  @Option(help: "Ngôn ngữ: vi hoặc en.")
  var language: SpokenLanguage = .vi

  func run() async throws {
    let words = VerifyWords.of(language.language)
    let issuers = try TrustedIssuers(keys.map { try issuer(in: $0, words) })
    let lists = try lists(trusting: issuers, words)
    let today = Self.today
    let checker = KnownIssuers(issuers, lists: lists)
    let checks = try await texts(words).map { checker.check($0, on: today) }
    if today == nil { print("(" + words.clockInDoubt + ")") }
    for check in checks { tell(check, words) }
    if let worst = checks.map(\.verdict).max(by: { $0.weight < $1.weight }) {
      throw worst.exitCode
    }
  }

  private func tell(_ check: PaperCheck, _ words: VerifyWords) {
    print(VerdictWords.text(check.verdict, in: language.language))
    guard let facts = check.facts else { return }
    print("\n" + words.signedFacts)
    for line in PaperFactWords.of(language.language).lines(of: facts) {
      print("  \(line.name): \(line.value)")
    }
    print("\n" + words.compare)
  }

  /// The day, where the clock can be right: no data directory says more about it here.
  private static var today: CalendarDay? {
    let reading = SystemClock.read()
    return ClockTrust(built: Program.builtAt).isTrusted(reading) ? CalendarDay(reading.wall) : nil
  }

  /// The texts of the papers: one, or those of all symbols in a picture.
  private func texts(_ words: VerifyWords) async throws -> [String] {
    guard LocalFiles.exists(paper) else {
      guard paper.hasPrefix(SealText.prefix) else {
        throw Complaint.unusable(words.notText(paper))
      }
      return [paper]
    }
    let bytes = try bytes(of: paper)
    guard PictureKind(of: bytes) != nil else { return [String(decoding: bytes, as: UTF8.self)] }
    let found: [String]
    do { found = try await PictureReader().symbols(in: bytes) } catch {
      switch error {
      case .notInstalled: throw Complaint.unusable(words.noReader)
      case .unreadable: throw Complaint.unusable(words.noPicture(paper))
      }
    }
    let symbols = found.filter { $0.hasPrefix(SealText.prefix) }
    guard !symbols.isEmpty else { throw Complaint.unusable(words.noSymbol(paper)) }
    return symbols
  }

  private func issuer(in path: String, _ words: VerifyWords) throws -> IssuerKeys {
    let file = try bytes(of: path)
    guard let keys = try? IssuerKeys(file: file) else {
      throw Complaint.unusable(words.badKeys(path))
    }
    return keys
  }

  private func lists(
    trusting issuers: TrustedIssuers,
    _ words: VerifyWords
  ) throws -> StatusLists {
    var lists = StatusLists()
    for path in list {
      let text = String(decoding: try bytes(of: path), as: UTF8.self)
      do {
        let list = try StatusList(text: text, trusting: issuers)
        _ = lists.keep(list)
      } catch { throw Complaint.unusable(words.badList(path, error)) }
    }
    return lists
  }

  private func bytes(of path: String) throws -> [UInt8] {
    do { return try SavedFile.read(path) } catch { throw Complaint(error, in: language.language) }
  }
}

extension PaperVerdict {
  /// How much it is to be heeded: of several papers in a picture, the worst decides.
  fileprivate var weight: Int32 { exitCode.rawValue }

  fileprivate var exitCode: ExitCode {
    switch self {
    case .valid: .success
    case .revoked, .replaced, .expired: ExitCode(4)
    case .statusUnknown: ExitCode(5)
    case .unknownKey: ExitCode(6)
    case .altered: ExitCode(7)
    }
  }
}
