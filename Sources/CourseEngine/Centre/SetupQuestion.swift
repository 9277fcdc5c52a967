package import CourseCore

/// What a new centre is asked at its first start, in this order, on every screen.
package enum SetupQuestion: Hashable, Sendable, CaseIterable {
  case commune, province, centreName
  case officerName, login, passphrase
  case settlements
  case issuer, issuerCode, centrePhone

  /// The setting that the answer becomes; `nil` for the officer and the settlements.
  package var setting: CentreSetting? {
    switch self {
    case .commune: .commune
    case .province: .province
    case .centreName: .centreName
    case .issuer: .issuer
    case .issuerCode: .issuerCode
    case .centrePhone: .centrePhone
    case .officerName, .login, .passphrase, .settlements: nil
    }
  }

  /// Whether the centre can begin without the answer.
  package var mayWait: Bool {
    switch self {
    case .commune, .officerName, .login, .passphrase: false
    default: true
    }
  }

  /// From 1.
  package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}
