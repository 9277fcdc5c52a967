/// What a centre says of itself; there are no other settings that people change.
package enum CentreSetting: String, Hashable, Sendable, CaseIterable {
  /// Such as `xã An Xá`.
  case commune

  /// Such as `tỉnh Phú Thọ`.
  case province
  case centreName = "centre.name"

  /// Where people write or ring the centre.
  case centreAddress = "centre.address"
  case centrePhone = "centre.phone"

  /// Who issues papers.
  case issuer

  /// What stands in the symbol of a paper after the type, such as `TTHTCĐ`.
  case issuerCode = "issuer.code"

  /// What stands in the symbol of a paper for its type, such as `GXN`.
  case paperType = "paper.type"
  case seal

  /// The language of screens that nobody is signed in at.
  case language

  /// The programme that everybody is to complete, and the one that makes somebody proficient.
  case coreProgramme = "figures.core"
  case proficientProgramme = "figures.proficient"

  static let longest = 200

  /// The only values; `nil` where anything may stand.
  package var choices: [String]? {
    switch self {
    case .issuer: ["centre", "peoples-committee"]
    case .seal: ["own", "peoples-committee", "none"]
    case .language: ["vi", "en"]
    default: nil
    }
  }

  /// Returns the value as it is kept.
  package func checked(_ typed: String) throws(Refusal) -> String {
    let value = typed.tidied
    guard !value.isEmpty else { throw .settingEmpty }
    guard value.unicodeScalars.count <= Self.longest else { throw .settingTooLong }
    guard !PersonName.isInOldEncoding(value) else { throw .nameOldEncoding }
    if let choices, !choices.contains(value) { throw .settingChoice }
    switch self {
    case .issuerCode, .paperType: try Self.checkSymbol(value)
    case .centrePhone: return try PhoneNumber(value).e164
    case .coreProgramme, .proficientProgramme: try Self.checkID(value)
    default: break
    }
    return value
  }

  private static func checkID(_ value: String) throws(Refusal) {
    let isID = value.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
    guard isID else { throw .settingChoice }
  }

  /// A symbol of a paper is letters and digits, in groups parted by hyphens.
  private static func checkSymbol(_ value: String) throws(Refusal) {
    let groups = value.split(separator: "-", omittingEmptySubsequences: false)
    let isSymbol = groups.allSatisfy { group in
      !group.isEmpty
        && group.unicodeScalars.allSatisfy {
          $0.properties.isAlphabetic || ("0"..."9").contains($0)
        }
    }
    guard isSymbol, value.unicodeScalars.count <= 20 else { throw .settingForm }
  }
}
