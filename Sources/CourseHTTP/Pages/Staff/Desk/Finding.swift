import CourseCore
import CourseEngine

/// Names are looked for without standing in an address, where browsers and logs would keep them
/// (ASVS 5.0, V14.2.1): a cookie holds them until whoever looks leaves.
extension Pages {
  static let finding = "/staff/find"

  /// The field that says on which page something is looked for.
  static let findingPlace = "on"

  static let findingRoutes: [StaffRoute] = [
    .act(finding, for: .seeSettlements) { desk in desk.find() }
  ]
}

extension StaffDesk {
  /// As much as anybody types; cookies have 4 KiB.
  private static var longest: Int { 2_000 }

  fileprivate func find() -> PageReply {
    guard let path = form[Pages.findingPlace], path.wholeMatch(of: /\/staff(\/[a-z0-9-]+)+/) != nil
    else { return .see("/staff") }
    let fields = form.encoded
    return .see(path).setting(.found, to: fields.utf8.count <= Self.longest ? fields : nil)
  }
}
