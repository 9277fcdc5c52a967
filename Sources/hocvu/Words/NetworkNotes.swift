import CourseCore

/// What the commands that open the centre to the Wi-Fi say, in one language.
struct NetworkNotes: Sendable {
  let forPhones: String
  let noNetwork: String
  let clockInDoubt: @Sendable (_ end: CalendarDay) -> String
  let unreadable: @Sendable (_ path: String) -> String
  let taken: @Sendable (_ path: String) -> String

  // On paper.
  let title: String
  let address: String
  let scan: String
  let afterwards: String
  let fingerprint: String
  let onlyWhile: String
  let holds: @Sendable (_ authority: CalendarDay) -> String
  let printed: @Sendable (_ path: String) -> String
}

extension NetworkNotes {
  static func of(_ language: Language) -> Self { language == .english ? english : vietnamese }

  private static let vietnamese = NetworkNotes(
    forPhones: "(điện thoại trong Wi-Fi)",
    noNetwork: "Máy này chưa nối vào mạng nào; nối Wi-Fi rồi địa chỉ sẽ hiện ở đây.",
    clockInDoubt: {
      """
      đồng hồ máy này có thể sai. Lớp học vẫn mở; chứng chỉ tính từ ngày gần nhất đã biết, dùng \
      được đến \($0). Nếu điện thoại báo chứng chỉ hết hạn, hãy chỉnh lại ngày của máy này
      """
    },
    unreadable: {
      """
      không đọc được chứng chỉ gốc trong ‹\($0)›. Nếu có bản sao của tệp này thì chép lại; không \
      có thì đổi tên tệp, chương trình sẽ lập chứng chỉ mới và mọi điện thoại phải cài lại
      """
    },
    taken: { "‹\($0)› đã có; hãy chọn tên khác cho tờ giấy" },
    title: "Điện thoại vào lớp học qua Wi-Fi của trung tâm",
    address: "Mở địa chỉ này lần đầu:",
    scan: "hoặc quét hình này bằng máy ảnh của điện thoại",
    afterwards: "Từ lần sau, mở:",
    fingerprint: "Dấu vân tay SHA-256 của chứng chỉ:",
    onlyWhile: "Địa chỉ chỉ mở khi máy trung tâm đang chạy: hocvu serve --network",
    holds: { "Chứng chỉ dùng được đến \($0). Gỡ nó khỏi điện thoại khi thôi làm ở trung tâm." },
    printed: { "Tờ giấy để in: \($0)" }
  )

  private static let english = NetworkNotes(
    forPhones: "(phones in the Wi-Fi)",
    noNetwork: "This machine is in no network yet; its address appears here once it is.",
    clockInDoubt: {
      """
      the clock of this machine may be wrong. The centre is open all the same; the certificate is \
      counted from the newest date that is known and holds until \($0). Where a phone says that it \
      has ended, set the date of this machine
      """
    },
    unreadable: {
      """
      the root certificate in ‹\($0)› cannot be read. Where there is a copy of the file, put it \
      back; else rename the file: another is made, and every phone has to install that
      """
    },
    taken: { "‹\($0)› is there already; choose another name for the page" },
    title: "Phones in the centre's Wi-Fi",
    address: "Open this address the first time:",
    scan: "or scan this with the phone's camera",
    afterwards: "From then on, open:",
    fingerprint: "SHA-256 fingerprint of the certificate:",
    onlyWhile: "The address is open only while the centre's machine runs: hocvu serve --network",
    holds: { "The certificate holds until \($0). Remove it when you leave the centre." },
    printed: { "The page to print: \($0)" }
  )
}
