import CourseCore
import CourseEngine

extension VerifyWords {
  static let english = VerifyWords(
    signedFacts: "The lines that were signed:",
    compare: """
      Compare each line with the paper: where one differs, the print was edited. The last four \
      digits of a citizen's number, where printed, are not signed.
      """,
    clockInDoubt: "the clock of this machine may be wrong, so ends of validity were not looked at",
    notText: { "there is no file ‹\($0)›; the text of a QR symbol begins with HV1:" },
    badKeys: { "‹\($0)› is no file of public keys; ask the issuer for it again" },
    noReader:
      "no program here reads pictures; install the packages zbar-tools and poppler-utils, or give "
      + "the text of the QR symbol",
    noPicture: { "cannot read the picture ‹\($0)›; take or scan it again" },
    noSymbol: { "no symbol of a paper is seen in ‹\($0)›; take the picture nearer and sharper" },
    badList: { "cannot use the list ‹\($0)›: " + listText($1) }
  )

  private static func listText(_ error: StatusListError) -> String {
    switch error {
    case .noList: "it is no list of an issuer of papers"
    case .unknownKey(let issuer): "no public key of \(issuer) is here (--keys)"
    case .wrongSignature: "its signature does not fit what it says"
    }
  }
}
