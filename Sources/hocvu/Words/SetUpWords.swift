import CourseCore
import CourseEngine

/// The words of `hocvu setup` in one language.
struct SetUpWords: Sendable {
  let welcome: String
  let mayWait: String
  let passphraseAgain: String
  let passphrasesDiffer: String
  let alreadyDone: String
  let inputEnded: String
  let noFile: @Sendable (_ path: String) -> String
  let listProblems: @Sendable (_ path: String) -> String
  let line: @Sendable (_ number: Int, _ text: String) -> String
  let done: @Sendable (_ login: String) -> String

  let question: @Sendable (SetupQuestion) -> String

  /// What is wrong with an answer.
  func sentences(_ problem: SetupProblem, _ language: Language) -> [String] {
    switch problem {
    case .refused(let refusal): [RefusalWords.text(refusal, in: language)]
    case .lines(let problems):
      problems.map { line($0.line, $0.text) + " " + RefusalWords.text($0.refusal, in: language) }
    }
  }
}

extension SetUpWords {
  static func of(_ language: Language) -> Self { language == .english ? english : vietnamese }

  static let vietnamese = SetUpWords(
    welcome: "Thiết lập trung tâm. Trả lời xong mười câu là dùng được.",
    mayWait: "bấm Enter để sau",
    passphraseAgain: "Gõ lại mật khẩu một lần nữa?",
    passphrasesDiffer: "Hai lần gõ không giống nhau; hãy gõ lại.",
    alreadyDone: "trung tâm đã được thiết lập; hãy đăng nhập để thay đổi",
    inputEnded: "chưa trả lời hết những câu cần thiết; chưa ghi gì, hãy chạy lại",
    noFile: { "không đọc được ‹\($0)›; hãy xem lại tên tệp" },
    listProblems: { "‹\($0)› có chỗ cần sửa; chưa ghi gì:" },
    line: { "Dòng \($0), “\($1)”:" },
    done: {
      """
      Xong. Đăng nhập bằng tên “\($0)” và mật khẩu vừa đặt.
      Mở máy chủ của trung tâm bằng lệnh: hocvu serve
      """
    },
    question: { question in
      switch question {
      case .commune: "Xã, phường, đặc khu, ví dụ “xã An Xá”?"
      case .province: "Tỉnh, thành phố?"
      case .centreName: "Tên trung tâm?"
      case .officerName: "Người phụ trách trung tâm: họ và tên?"
      case .login: "Tên đăng nhập của người phụ trách, ví dụ hoa.vanphong?"
      case .passphrase: "Mật khẩu của người phụ trách, ít nhất 12 ký tự, ví dụ bốn từ ghép lại?"
      case .settlements:
        "Các thôn, bản, tổ dân phố: mỗi dòng một tên, xong thì bấm Enter ở dòng trống?"
      case .centrePhone: "Điện thoại của trung tâm?"
      case .issuer: "Ai cấp giấy xác nhận: gõ centre (trung tâm) hoặc peoples-committee (UBND)?"
      case .issuerCode: "Ký hiệu nơi cấp trong số giấy, ví dụ TTHTCĐ?"
      }
    }
  )

  static let english = SetUpWords(
    welcome: "Setting up the centre. Ten answers, and it can be used.",
    mayWait: "Enter leaves it for later",
    passphraseAgain: "The passphrase once more?",
    passphrasesDiffer: "The two are not the same; type it again.",
    alreadyDone: "the centre has been set up; sign in to change it",
    inputEnded: "not all that is needed was answered; nothing was written, run it again",
    noFile: { "‹\($0)› cannot be read; look at the name of the file" },
    listProblems: { "‹\($0)› has something to mend; nothing was written:" },
    line: { "Line \($0), “\($1)”:" },
    done: {
      """
      Done. Sign in with the login “\($0)” and the passphrase.
      The centre's server is started by: hocvu serve
      """
    },
    question: { question in
      switch question {
      case .commune: "The commune, such as “xã An Xá”?"
      case .province: "The province?"
      case .centreName: "The name of the centre?"
      case .officerName: "Who runs the centre: full name?"
      case .login: "The login of that person, such as hoa.vanphong?"
      case .passphrase: "The passphrase of that person, at least 12 characters, such as four words?"
      case .settlements: "The settlements, one to a line, and Enter on an empty line at the end?"
      case .centrePhone: "The telephone of the centre?"
      case .issuer: "Who issues papers: centre or peoples-committee?"
      case .issuerCode: "The issuer in the number of a paper, such as TTHTCĐ?"
      }
    }
  )
}
