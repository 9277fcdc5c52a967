import CourseCore
import CourseEngine

/// What `hocvu kiosk` says, in one language.
struct KioskWords: Sendable {
  let invited: @Sendable (_ invitation: KioskInvitation) -> String
  let none: String
  let unknown: @Sendable (_ name: String) -> String
  let removed: @Sendable (_ name: String) -> String
  private let since: String
  private let uncertain: String

  static func of(_ language: Language) -> Self { language == .english ? english : vietnamese }

  func line(_ kiosk: KioskView) -> String {
    let day = kiosk.registered.isWallTrusted ? "\(CalendarDay(kiosk.registered.wall))" : uncertain
    return "\(kiosk.name)   \(since) \(day)"
  }

  private static let vietnamese = KioskWords(
    invited: { invitation in
      """
      Mã của ‹\(invitation.name)›: \(invitation.code)
      Trong 15 phút, mở trang /kiosk trên máy đó rồi gõ mã. Gõ sai năm lần thì phải xin mã khác.
      """
    },
    none: "Chưa có máy nào được đăng ký; đăng ký bằng: hocvu kiosk add TÊN",
    unknown: { "không có máy nào tên ‹\($0)›; xem các tên bằng: hocvu kiosk list" },
    removed: { "‹\($0)› không còn là máy học của trung tâm." },
    since: "từ",
    uncertain: "ngày chưa rõ"
  )

  private static let english = KioskWords(
    invited: { invitation in
      """
      The code of ‹\(invitation.name)›: \(invitation.code)
      Within 15 minutes, open the page /kiosk on that machine and type it. Five wrong codes end it.
      """
    },
    none: "No machine is registered yet; register one by: hocvu kiosk add NAME",
    unknown: { "there is no kiosk ‹\($0)›; see the names by: hocvu kiosk list" },
    removed: { "‹\($0)› is no kiosk of the centre any more." },
    since: "since",
    uncertain: "an uncertain day"
  )
}
