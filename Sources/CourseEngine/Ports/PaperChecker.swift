package import CourseCore

/// Checks papers by the keys and lists that are at hand.
package protocol PaperChecker: Sendable {
  /// Checks the text of a symbol, a badge, or a picture that carries one, on a day, or on none where
  /// the clock is not believed.
  func check(_ text: String, on today: CalendarDay?) -> PaperCheck
}

/// Reads what issuers hand to other centres: their public keys, and their lists.
package protocol IssuerFileReader: Sendable {
  /// Reads a file of public keys.
  func keys(in file: [UInt8]) throws(IssuerFileError) -> IssuerSummary

  /// Reads a signed list, and believes it where one of these files of keys says to.
  func list(_ text: String, trusting files: [[UInt8]]) throws(StatusListError) -> StatusList

  /// What checks papers by these files of keys, each of which was read before, and these lists.
  func checker(trusting files: [[UInt8]], lists: StatusLists) -> any PaperChecker
}

/// What a file of public keys says.
package struct IssuerSummary: Hashable, Sendable {
  package let issuer: IssuerID

  /// What people call the issuer.
  package let name: String

  /// The names of the keys, in the order in which they came into use.
  package let keys: [Digest]

  /// The file in its usual form.
  package let file: [UInt8]

  package init(issuer: IssuerID, name: String, keys: [Digest], file: [UInt8]) {
    self.issuer = issuer
    self.name = name
    self.keys = keys
    self.file = file
  }
}

/// Why a file of public keys is not taken.
package enum IssuerFileError: Error, Hashable, Sendable {
  /// It is something else, or was changed.
  case noKeys

  /// The issuer is called by a key that is not in it.
  case otherName
}

/// Why a text is not taken for an issuer's list.
package enum StatusListError: Error, Hashable, Sendable {
  case noList
  case unknownKey(IssuerID)
  case wrongSignature
}

/// Where nobody's papers are checked.
package struct NoIssuerFiles: IssuerFileReader {
  package init() {}

  package func keys(in file: [UInt8]) throws(IssuerFileError) -> IssuerSummary { throw .noKeys }

  package func list(
    _ text: String,
    trusting files: [[UInt8]]
  ) throws(StatusListError) -> StatusList { throw .noList }

  package func checker(trusting files: [[UInt8]], lists: StatusLists) -> any PaperChecker {
    Nobody()
  }

  private struct Nobody: PaperChecker {
    func check(_ text: String, on today: CalendarDay?) -> PaperCheck {
      PaperCheck(.altered(.notOurs))
    }
  }
}
