import CourseCore

/// Codes from the system's source of chance, which is safe for secrets.
enum Random {
  static func code() -> Code128 {
    var chance = SystemRandomNumberGenerator()
    return Code128(using: &chance)
  }
}
