/// Knows the names of what is never asked, kept or told of anybody (`domain.md`, sections 5.1, REQ-D1,
/// and 5.2).
package enum ForbiddenField {
  /// Ethnic group, religion, health, poverty, photographs of people and of identity cards, numbers of
  /// identity cards, one-time codes, bank accounts, addresses, exact dates of birth, e-mail, traces of
  /// what people click on and where they are.
  private static let words: Set = [
    "ethnic", "ethnicity", "dantoc", "religion", "tongiao", "health", "illness", "disability",
    "poor", "poverty", "hongheo", "photo", "photograph", "portrait", "selfie", "idcard",
    "identitycard", "identitynumber", "idnumber", "personalnumber", "cccd", "cmnd", "citizen",
    "otp", "bankaccount", "iban", "street", "housenumber", "homeaddress", "birthdate", "birthday",
    "birthmonth", "dateofbirth", "email", "click", "clicks", "useragent", "ipaddress", "latitude",
    "longitude", "politics", "party", "nationality",
  ]

  /// Whether a name has one of the words in it: as a part between capitals, points and underlines, as
  /// two such parts together, or as the whole.
  package static func isNamed(by name: String) -> Bool {
    let parts = parts(of: name)
    let pairs = zip(parts, parts.dropFirst()).map { $0 + $1 }
    return !words.isDisjoint(with: parts + pairs + [parts.joined()])
  }

  private static func parts(of name: String) -> [String] {
    var parts = [""]
    for letter in name {
      if !letter.isLetter {
        parts.append("")
      } else if letter.isUppercase {
        parts.append(letter.lowercased())
      } else {
        parts[parts.count - 1].append(letter)
      }
    }
    return parts.filter { !$0.isEmpty }
  }
}
