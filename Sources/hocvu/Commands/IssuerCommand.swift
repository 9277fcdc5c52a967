import ArgumentParser
import CourseCore
import CourseEngine

/// `hocvu issuer`: the key with which this machine signs papers.
struct IssuerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "issuer",
    abstract: "Khóa ký giấy xác nhận của trung tâm. / The key that signs the centre's papers.",
    discussion: """
      Khóa nằm trong thư mục dữ liệu, tệp issuing.key, chỉ chủ thư mục đọc được; không bản sao lưu
      nào có nó. Chỉ máy giữ sổ cấp giấy cần khóa.

      Ví dụ:
        hocvu issuer make --name "Trung tâm học tập cộng đồng xã An Xá"
        hocvu issuer make --name "UBND xã An Xá" --passphrase    hỏi mật khẩu của khóa
        hocvu issuer show
        hocvu issuer keys an-xa.json    tệp khóa công khai, gửi cho nơi khác kiểm tra giấy
        hocvu issuer rotate             thay khóa; giấy đã cấp vẫn đúng

      Mã thoát: 0 đã xong; 1 không làm được; 2 gọi lệnh sai; 3 bỏ dở.
      """,
    subcommands: [Make.self, Show.self, Keys.self, Rotate.self]
  )
}

extension CentreRecords {
  fileprivate var words: IssuerWords { .of(language.language) }

  /// A passphrase that is typed twice at a terminal, and read once elsewhere.
  fileprivate func newPassphrase() throws -> String {
    print(words.newPassphrase)
    let passphrase = try Secret.readLine(orElse: words.inputEnded)
    guard Secret.isTyped else { return passphrase }
    print(words.again)
    guard try Secret.readLine(orElse: words.inputEnded) == passphrase else {
      throw Complaint.unusable(words.differ)
    }
    return passphrase
  }

  /// What opens the key; `nil` where it has no passphrase.
  fileprivate func passphrase(of key: IssuingKeyStanding?) throws -> String? {
    guard key?.hasPassphrase == true else { return nil }
    print(words.passphrase)
    return try Secret.readLine(orElse: words.inputEnded)
  }
}

extension IssuerCommand {
  struct Make: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lập khóa đầu tiên. / Makes the first key."
    )

    @Option(help: "Tên nơi cấp, như nơi khác gọi.")
    var name: String

    @Option(help: "Tên miền của nơi cấp, nếu có; không có thì gọi theo khóa.")
    var host: String?

    @Flag(help: "Đặt mật khẩu riêng cho khóa.")
    var passphrase = false

    @OptionGroup var centre: CentreRecords

    func validate() throws {
      if let host, IssuerID(host) == nil {
        throw ValidationError("--host là một tên miền như tthtcd.an-xa.example")
      }
    }

    func run() async throws {
      try await centre.run { engine in
        let draft = IssuingKeyDraft(
          name: name,
          issuer: host.flatMap { IssuerID($0) },
          passphrase: passphrase ? try centre.newPassphrase() : nil
        )
        print(centre.words.made(try engine.makeIssuingKey(draft)))
      }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Nói khóa nào đang dùng. / Says which key is in use."
    )

    @OptionGroup var centre: CentreRecords

    func run() async throws {
      try await centre.run { engine in
        let standing = try engine.issuingKeyStanding()
        print(standing.map { centre.words.facts($0) } ?? centre.words.none)
      }
    }
  }

  struct Keys: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Xuất tệp khóa công khai (JWKS). / Writes the public keys."
    )

    @Argument(help: "Tệp để ghi; không có thì in ra.")
    var file: String?

    @OptionGroup var centre: CentreRecords

    func run() async throws {
      let language = centre.language.language
      try await centre.run { engine in
        guard let standing = try engine.issuingKeyStanding() else {
          throw EngineError.issuingKey(.missing)
        }
        guard let file else {
          print(String(decoding: standing.publicFile, as: UTF8.self))
          return
        }
        do { try SavedFile.write(standing.publicFile, to: file) } catch {
          throw Complaint(error, in: language)
        }
        print(centre.words.written(file))
      }
    }
  }

  struct Rotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Thay khóa đang dùng. / Puts another key into use."
    )

    @Flag(help: "Đặt mật khẩu riêng cho khóa mới.")
    var passphrase = false

    @OptionGroup var centre: CentreRecords

    func run() async throws {
      try await centre.run { engine in
        let old = try centre.passphrase(of: engine.issuingKeyStanding())
        let next = passphrase ? try centre.newPassphrase() : nil
        print(centre.words.rotated(try await engine.rotateIssuingKey(opening: old, under: next)))
      }
    }
  }
}
