/// Who issues papers: the learning centre, or the commune itself.
package enum IssuerKind: String, Hashable, Sendable, CaseIterable {
  case centre
  case peoplesCommittee = "peoples-committee"

  /// What the symbol of a paper says where the centre has said nothing.
  package var usualCode: String { self == .centre ? "TTHTCĐ" : "UBND" }
}

/// By which right somebody signs papers, and the lines that say it above the signature.
///
/// Source: `domain.md`, section 4.3.
package struct SignatureBlock: Hashable, Sendable {
  package enum Capacity: String, Hashable, Sendable, CaseIterable {
    /// The head of the issuer.
    case head

    /// Acting head, until one is appointed (Q.).
    case acting

    /// A deputy in the head's place (KT.).
    case deputy

    /// The head of a section, by order (TL.).
    case byOrder = "by-order"

    /// Somebody to whom the head has given a power in writing (TUQ.).
    case delegated
  }

  package let capacity: Capacity

  /// Whether the head signs for the whole committee (TM.), which the commune alone does.
  package let isForCollective: Bool

  /// The post of who signs by order or delegation, such as `TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI`.
  package let post: String?

  /// `nil` for a post where none is said or none where one must be.
  package init?(_ capacity: Capacity, isForCollective: Bool = false, post: String? = nil) {
    let needsPost = capacity == .byOrder || capacity == .delegated
    guard needsPost == (post != nil), post.map(Self.isLine) ?? true,
      !isForCollective || !needsPost
    else { return nil }
    self.capacity = capacity
    self.isForCollective = isForCollective
    self.post = post
  }

  private static func isLine(_ text: String) -> Bool {
    (1...120).contains(text.utf8.count) && text.tidied.utf8.elementsEqual(text.utf8)
  }
}

extension SignatureBlock {
  /// The lines as they stand one under another; `nil` where the issuer has no such signature.
  package func lines(of issuer: IssuerKind) -> [String]? {
    guard !isForCollective || issuer == .peoplesCommittee else { return nil }
    let head = issuer == .centre ? "GIÁM ĐỐC" : "CHỦ TỊCH"
    let own =
      switch capacity {
      case .head: [head]
      case .acting: ["Q. \(head)"]
      case .deputy: ["KT. \(head)", "PHÓ \(head)"]
      case .byOrder: ["TL. \(head)", post ?? ""]
      case .delegated: ["TUQ. \(head)", post ?? ""]
      }
    return (isForCollective ? ["TM. ỦY BAN NHÂN DÂN"] : []) + own
  }
}

/// By which right, and on which days, a signer signs.
package struct SigningTerms: Hashable, Sendable {
  package let block: SignatureBlock
  package let from: CalendarDay

  /// The last day; `nil` where none is set.
  package let through: CalendarDay?

  /// `nil` for days that end before they begin.
  package init?(_ block: SignatureBlock, from: CalendarDay, through: CalendarDay? = nil) {
    if let through, through < from { return nil }
    self.block = block
    self.from = from
    self.through = through
  }

  /// Whether the signer may sign a paper that is dated so.
  package func hold(on day: CalendarDay) -> Bool {
    from <= day && (through.map { day <= $0 } ?? true)
  }
}

extension SignatureBlock: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "capacity": .string(capacity.rawValue),
      "collective": isForCollective ? true : nil,
      "post": post.map { .string($0) },
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    let block = Self(
      try json.choice("capacity"),
      isForCollective: try json.flag("collective"),
      post: try json.optionalString("post")
    )
    guard let block else { throw ShapeError("a signature") }
    self = block
  }
}

extension SigningTerms: JSONRepresentable {
  package var json: JSONValue {
    .object(present: ["block": block.json, "from": from.json, "through": through?.json])
  }

  package init(json: JSONValue) throws(ShapeError) {
    let terms = Self(
      try json.member("block"),
      from: try json.member("from"),
      through: try json.optional("through")
    )
    guard let terms else { throw ShapeError("days in their order", at: ["through"]) }
    self = terms
  }
}
