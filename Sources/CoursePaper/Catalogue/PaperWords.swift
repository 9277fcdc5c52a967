import CourseCore

/// The words that are printed, in one language.
struct PaperWords: Sendable {
  let card: String
  let cardAdvice: String
  let cards: String
  let posterInvitation: String
  let posterScan: String
  let minutes: @Sendable (Int) -> String
  let poster: String
  let checklist: String
  let checklistHead: String
  let number: String
  let learner: String
  let place: String
  let scale: String
  let promise: String

  static func of(_ language: Language) -> Self { language == .english ? english : vietnamese }
}

extension PaperWords {
  static let vietnamese = PaperWords(
    card: "THẺ HỌC VIÊN",
    cardAdvice: "Quét mã hoặc gõ mã thẻ, rồi bấm 4 số PIN. Ở lớp: chọn tên, chọn hình này. "
      + "PIN chỉ mình người học biết.",
    cards: "Thẻ học viên",
    posterInvitation: "Mời bà con học bài",
    posterScan: "Mở máy ảnh của điện thoại, đưa vào mã này. Không cần thẻ, không cần mật khẩu.",
    minutes: { "khoảng \($0) phút" },
    poster: "Áp phích",
    checklist: "Phiếu quan sát nhiệm vụ",
    checklistHead:
      "Ngày ……/……/…………   Nơi: ………………………………………   Người quan sát: ………………………………………",
    number: "TT",
    learner: "Họ và tên, mã thẻ",
    place: "Ghi rõ nếu khác: nơi, cách (tại chỗ, gọi video), máy",
    scale:
      "Khoanh một số: 0 chưa làm được · 1 làm được khi có hướng dẫn · 2 tự làm được (chỉ gợi ý bằng lời một lần).",
    promise: "Không ký cho chính mình. Người nhà nên nhờ thành viên khác quan sát."
  )

  static let english = PaperWords(
    card: "LEARNER'S CARD",
    cardAdvice: "Scan or type the code, then press your 4-digit PIN. In a class, choose your name "
      + "and this picture. Only you know the PIN.",
    cards: "Learners' cards",
    posterInvitation: "Come and learn",
    posterScan: "Open your phone's camera and point it at this code. No card, no password.",
    minutes: { "about \($0) minutes" },
    poster: "Poster",
    checklist: "Sheet for observed tasks",
    checklistHead:
      "Date ……/……/…………   Place: ………………………………………   Observer: ………………………………………",
    number: "No.",
    learner: "Name, card",
    place: "Where it differs: place, how (on the spot, video), device",
    scale:
      "Ring one: 0 not yet · 1 with guidance · 2 alone (at most one spoken hint).",
    promise: "Nobody signs for themselves. A relative's task is better seen by another member."
  )
}
