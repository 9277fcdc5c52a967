import CourseCore

extension StaffReading {
  /// Who issues papers: the learning centre, where nothing else was said.
  func issuerKind() throws -> IssuerKind {
    try settings()[CentreSetting.issuer.rawValue].flatMap { IssuerKind(rawValue: $0) } ?? .centre
  }
}

/// What stands at the top of an issuer's papers, and in their numbers.
struct IssuerLines {
  let kind: IssuerKind
  let letterhead: PaperFacts.Letterhead

  /// The commune without what it is, as it stands before a date: `An Xá`.
  let place: String

  /// The commune and the province, as they end an address.
  let region: String

  /// What stands after the type in the symbol of a paper.
  let code: String

  /// What stands for the type, unless a programme says another.
  let paperType: String

  /// - Throws: `EngineError.refused` where the centre has not said where it is.
  init(_ settings: [String: String]) throws {
    func value(_ setting: CentreSetting) -> String? { settings[setting.rawValue] }
    guard let commune = value(.commune), let province = value(.province) else {
      throw EngineError.refused("settings", .settingsMissing)
    }
    kind = value(.issuer).flatMap { IssuerKind(rawValue: $0) } ?? .centre
    let committee = "ỦY BAN NHÂN DÂN \(commune.uppercased())"
    switch kind {
    case .peoplesCommittee: letterhead = PaperFacts.Letterhead(name: committee)
    case .centre:
      letterhead = PaperFacts.Letterhead(
        superior: committee,
        name: value(.centreName)?.uppercased()
          ?? "TRUNG TÂM HỌC TẬP CỘNG ĐỒNG \(commune.uppercased())"
      )
    }
    place = Self.bareName(of: commune)
    region = "\(commune), \(province)"
    code = value(.issuerCode) ?? kind.usualCode
    paperType = value(.paperType) ?? "GXN"
  }

  private static func bareName(of commune: String) -> String {
    let kinds = ["xã ", "phường ", "đặc khu ", "thị trấn "]
    let kind = kinds.first { commune.lowercased().hasPrefix($0) }
    return kind.map { String(commune.dropFirst($0.count)) } ?? commune
  }
}
