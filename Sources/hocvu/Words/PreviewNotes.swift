import CourseCore

/// What `hocvu preview` says in the terminal, in one language.
struct PreviewNotes: Sendable {
  let shown: @Sendable (_ name: String) -> String
  let hint: String
  let readAgain: String
  let found: @Sendable (_ errors: Int, _ warnings: Int) -> String
  let more: @Sendable (Int) -> String
  let stopped: String

  static func of(_ language: Language) -> Self { language == .english ? english : vietnamese }

  private static let vietnamese = PreviewNotes(
    shown: { "Xem thử ‹\($0)›:" },
    hint: "Mở địa chỉ trên trong trình duyệt; lưu tệp là trang tự đổi. Bấm Ctrl-C để dừng.",
    readAgain: "Đã đọc lại:",
    found: { "\($0) lỗi, \($1) lưu ý." },
    more: { "…và \($0) lỗi nữa, xem trên trang." },
    stopped: "Đã dừng."
  )

  private static let english = PreviewNotes(
    shown: { "Preview of ‹\($0)›:" },
    hint: "Open the address above in a browser; the page changes when a file is saved. "
      + "Press Ctrl-C to stop.",
    readAgain: "Read again:",
    found: { "\($0) errors, \($1) warnings." },
    more: { "…and \($0) more errors, see the page." },
    stopped: "Stopped."
  )
}
