import CourseCore
import CourseCredentials
import CourseEngine
import CourseTestSupport

/// An issuer with one key, and whoever believes it.
struct TestIssuer {
  let key = IssuerKey()

  var issuer: IssuerID { IssuerID(firstKey: key.thumbprint) }

  var keys: IssuerKeys {
    IssuerKeys(
      issuer: issuer,
      name: "Trung tâm An Xá",
      keys: [key.publicKey(for: .fixture("2026-01-01"))]
    )
  }

  var signer: IssuerSigner { IssuerSigner(issuer: issuer, key: key) }

  var facts: PaperFacts { .fixture(issuer: issuer) }

  func list(_ ended: [Int: EndedPaper] = [:], version: Int = 1) -> StatusList {
    StatusList(
      issuer: issuer,
      number: 1,
      version: version,
      signed: CalendarDay.fixture("2026-03-01").start,
      ended: ended
    )
  }

  /// Checks as of a day on which the list is new.
  func check(_ text: String, trusting others: [IssuerKeys] = []) -> PaperCheck {
    var lists = StatusLists()
    _ = lists.keep(list())
    return KnownIssuers(TrustedIssuers([keys] + others), lists: lists)
      .check(text, on: .fixture("2026-03-02"))
  }
}
