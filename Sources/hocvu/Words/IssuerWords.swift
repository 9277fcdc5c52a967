import CourseCore
import CourseEngine

/// What `hocvu issuer` says, in one language.
struct IssuerWords: Sendable {
  private let madeFor: @Sendable (_ name: String, _ facts: String) -> String
  let none: String
  let written: @Sendable (_ path: String) -> String
  let rotated: @Sendable (CalendarDay) -> String
  let passphrase: String
  let newPassphrase: String
  let again: String
  let differ: String
  let inputEnded: String
  private let issuer: String
  private let key: String
  private let since: String
  private let secret: @Sendable (_ hasPassphrase: Bool) -> String

  static func of(_ language: Language) -> Self { language == .english ? english : vietnamese }

  func made(_ standing: IssuingKeyStanding) -> String { madeFor(standing.name, facts(standing)) }

  /// What is known of a key, a line each.
  func facts(_ standing: IssuingKeyStanding) -> String {
    let from = standing.window == .everyDay ? [] : ["\(since) \(standing.window.from.written)"]
    let lines = [
      standing.name, "\(issuer) \(standing.issuer)", "\(key) \(standing.key.fingerprint)",
    ]
    return (lines + from + [secret(standing.hasPassphrase)]).joined(separator: "\n")
  }

  private static let vietnamese = IssuerWords(
    madeFor: { name, facts in
      """
      Đã lập khóa ký cho \(name).
      \(facts)
      Bước sau: cán bộ mở sổ ở trang “Khóa ký và nơi giữ sổ”, rồi gửi tệp khóa công khai cho nơi \
      khác: hocvu issuer keys TỆP
      """
    },
    none: "Máy này chưa có khóa ký; lập bằng: hocvu issuer make --name TÊN",
    written: { "Đã ghi khóa công khai vào ‹\($0)›." },
    rotated: {
      "Khóa mới ký giấy từ ngày \($0.written). Hãy gửi lại tệp khóa công khai: hocvu issuer keys TỆP"
    },
    passphrase: "Mật khẩu của khóa đang dùng:",
    newPassphrase: "Mật khẩu của khóa mới, ít nhất 12 ký tự:",
    again: "Gõ lại mật khẩu:",
    differ: "hai lần gõ không giống nhau; chưa làm gì, hãy chạy lại",
    inputEnded: "chưa có mật khẩu; chưa làm gì, hãy chạy lại",
    issuer: "Nơi cấp:",
    key: "Dấu vân tay của khóa:",
    since: "Ký giấy từ ngày",
    secret: { $0 ? "Khóa có mật khẩu riêng." : "Khóa không có mật khẩu riêng." }
  )

  private static let english = IssuerWords(
    madeFor: { name, facts in
      """
      The signing key of \(name) is made.
      \(facts)
      Next: an officer opens the register on the page of the key and the register; then hand out the \
      public keys: hocvu issuer keys FILE
      """
    },
    none: "This machine has no signing key; make it by: hocvu issuer make --name NAME",
    written: { "The public keys are in ‹\($0)›." },
    rotated: {
      "The new key signs papers from \($0.written). Hand out the public keys again: "
        + "hocvu issuer keys FILE"
    },
    passphrase: "Passphrase of the key in use:",
    newPassphrase: "Passphrase of the new key, at least 12 characters:",
    again: "Once more:",
    differ: "the two passphrases differ; nothing was done, run it again",
    inputEnded: "there is no passphrase; nothing was done, run it again",
    issuer: "Issuer:",
    key: "Fingerprint of the key:",
    since: "Signs papers from",
    secret: { $0 ? "The key has a passphrase." : "The key has no passphrase." }
  )
}
