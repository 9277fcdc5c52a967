import CourseCore

/// What was picked in a class so far: a name, then a picture.
struct Picked: Sendable {
  let member: String
  let picture: LearnerPicture?

  init(_ member: String, _ picture: LearnerPicture? = nil) {
    self.member = member
    self.picture = picture
  }

  /// Reads what a page before has the browser keep.
  init?(_ cookie: String) {
    let parts = cookie.split(separator: ".")
    guard let member = parts.first, Hex.isText(String(member), ofDigits: 16) else { return nil }
    self.member = String(member)
    picture = parts.dropFirst().first.flatMap { LearnerPicture(rawValue: String($0)) }
  }

  var cookie: String { [member, picture?.rawValue].compactMap(\.self).joined(separator: ".") }
}
