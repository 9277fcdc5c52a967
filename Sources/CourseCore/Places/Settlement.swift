/// Names a settlement in records; its name can change.
package struct SettlementID: CodeIdentifier {
  package let code: Code128

  package init(_ code: Code128) { self.code = code }
}

/// What the smallest unit of a commune is called there.
package enum SettlementKind: String, Hashable, Sendable, CaseIterable {
  case thon, ban, ap, buon, lang, soc, xom
  case toDanPho = "to-dan-pho"
  case khuPho = "khu-pho"
  case khuDanCu = "khu-dan-cu"

  /// The Vietnamese word, as it stands before the name.
  package var word: String {
    switch self {
    case .thon: "thôn"
    case .ban: "bản"
    case .ap: "ấp"
    case .buon: "buôn"
    case .lang: "làng"
    case .soc: "sóc"
    case .xom: "xóm"
    case .toDanPho: "tổ dân phố"
    case .khuPho: "khu phố"
    case .khuDanCu: "khu dân cư"
    }
  }

  /// Other ways in which lists say the kind.
  private var otherWords: [String] {
    switch self {
    case .toDanPho: ["tdp", "tổ"]
    case .khuPho: ["kp"]
    case .khuDanCu: ["kdc", "khu"]
    default: []
    }
  }

  /// Parts `Thôn Đoài` into its kind and its name; `nil` where no kind stands before a name.
  package static func parted(_ title: String) -> (kind: Self, name: String)? {
    let title = title.tidied
    let words = title.split(separator: " ")
    let ways = allCases.flatMap { kind in
      ([kind.word] + kind.otherWords).map { (kind, $0.split(separator: " ")) }
    }
    // Longer words first: "khu phố 2" is of the kind "khu phố", not "khu".
    for (kind, way) in ways.sorted(by: { $0.1.count > $1.1.count })
    where words.count > way.count {
      let start = words.prefix(way.count).map { Spelling.folded($0.lowercased()) }
      guard start == way.map({ Spelling.folded(String($0)) }) else { continue }
      return (kind, words.dropFirst(way.count).joined(separator: " "))
    }
    return nil
  }
}

/// A village, hamlet or urban group of the commune.
package struct Settlement: Hashable, Sendable {
  package let id: SettlementID
  package let kind: SettlementKind
  package let name: String

  /// The days from which and through which it is one; `nil` where nothing is known.
  package let from: CalendarDay?
  package let until: CalendarDay?

  /// What it was before it was renamed, merged or divided.
  package let predecessor: SettlementID?

  package init(
    id: SettlementID,
    kind: SettlementKind,
    name: String,
    from: CalendarDay? = nil,
    until: CalendarDay? = nil,
    predecessor: SettlementID? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.from = from
    self.until = until
    self.predecessor = predecessor
  }

  /// As people say it: `thôn Đoài`.
  package var title: String { kind.word + " " + name }

  package var order: NaturalOrder { NaturalOrder(title) }

  /// The settlement that a draft makes.
  package init(_ id: SettlementID, _ draft: SettlementDraft) {
    self.init(
      id: id,
      kind: draft.kind,
      name: draft.name,
      from: draft.from,
      until: draft.until,
      predecessor: draft.predecessor
    )
  }

  /// Whether it is one on a day.
  package func exists(on day: CalendarDay) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}

/// What is said of a settlement that is to be kept.
package struct SettlementDraft: Hashable, Sendable {
  package let kind: SettlementKind
  package let name: String
  package let from: CalendarDay?
  package let until: CalendarDay?
  package let predecessor: SettlementID?

  static let longestName = 80

  /// - Throws: `settlementMissing`, `nameTooLong`, `nameOldEncoding`, `settlementDates`.
  package init(
    kind: SettlementKind,
    name: String,
    from: CalendarDay? = nil,
    until: CalendarDay? = nil,
    predecessor: SettlementID? = nil
  ) throws(Refusal) {
    let name = name.tidied
    guard !name.isEmpty else { throw .settlementMissing }
    guard name.unicodeScalars.count <= Self.longestName else { throw .nameTooLong }
    guard !PersonName.isInOldEncoding(name) else { throw .nameOldEncoding }
    if let from, let until, from > until { throw .settlementDates }
    self.kind = kind
    self.name = name
    self.from = from
    self.until = until
    self.predecessor = predecessor
  }

  /// Whether two drafts say one place: the same kind, and the same name however it is spelled.
  package func names(_ kind: SettlementKind, _ name: String) -> Bool {
    self.kind == kind && Self.key(self.name) == Self.key(name)
  }

  /// Whether there is a day on which both are settlements.
  package func meets(_ other: Settlement) -> Bool {
    let endsBefore = until.flatMap { end in other.from.map { end < $0 } } ?? false
    let beginsAfter = from.flatMap { start in other.until.map { $0 < start } } ?? false
    return !endsBefore && !beginsAfter
  }

  private static func key(_ name: String) -> String { Spelling.folded(name.lowercased()) }
}
