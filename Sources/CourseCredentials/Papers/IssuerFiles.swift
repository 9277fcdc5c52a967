package import CourseCore
package import CourseEngine

/// Reads the key sets and the signed lists of issuers.
package struct IssuerFiles: IssuerFileReader {
  package init() {}

  package func keys(in file: [UInt8]) throws(IssuerFileError) -> IssuerSummary {
    guard let keys = try? IssuerKeys(file: file), let first = keys.keys.first else {
      throw .noKeys
    }
    // Who has no name on the Internet is called by the first key, which nobody else can show.
    let isNamed = !keys.issuer.isCalledByKey || keys.issuer == IssuerID(firstKey: first.thumbprint)
    guard isNamed else { throw .otherName }
    return IssuerSummary(
      issuer: keys.issuer,
      name: keys.name,
      keys: keys.keys.map(\.thumbprint),
      file: keys.file
    )
  }

  package func list(
    _ text: String,
    trusting files: [[UInt8]]
  ) throws(StatusListError) -> StatusList {
    try StatusList(text: text, trusting: Self.issuers(in: files))
  }

  package func checker(trusting files: [[UInt8]], lists: StatusLists) -> any PaperChecker {
    KnownIssuers(Self.issuers(in: files), lists: lists)
  }

  private static func issuers(in files: [[UInt8]]) -> TrustedIssuers {
    TrustedIssuers(files.compactMap { try? IssuerKeys(file: $0) })
  }
}
