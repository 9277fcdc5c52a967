import CourseCore
import CourseCredentials

extension VerifyWords {
  static let english = VerifyWords(
    verdict: { englishText($0) },
    signedFacts: "The lines that were signed:",
    compare: """
      Compare each line with the paper: where one differs, the print was edited. The last four \
      digits of a citizen's number, where printed, are not signed.
      """,
    clockInDoubt: "the clock of this machine may be wrong, so ends of validity were not looked at",
    notText: { "there is no file ‹\($0)›; the text of a QR symbol begins with HV1:" },
    badKeys: { "‹\($0)› is no file of public keys; ask the issuer for it again" },
    badList: { "cannot use the list ‹\($0)›: " + listText($1) },
    facts: .english
  )

  private static func englishText(_ verdict: PaperVerdict) -> String {
    switch verdict {
    case .valid(let date): "VALID as of the list of \(date)."
    case .revoked(let date): "NO LONGER VALID since \(date)."
    case .replaced(let date): "REPLACED by another paper since \(date)."
    case .expired(let date): "EXPIRED: valid through \(date)."
    case .statusUnknown(let doubt):
      "SIGNATURE RIGHT, not known whether still valid: \(text(doubt))."
    case .unknownKey(let issuer, .notHere):
      "CANNOT BE CHECKED YET: no public key of \(issuer) is here; ask the issuer for its file."
    case .unknownKey(let issuer, .notInUse(let date)):
      "NOT RECOGNISED: the key that signed was not one of \(issuer) on \(date)."
    case .altered(let flaw): text(flaw)
    }
  }

  private static func text(_ doubt: StatusDoubt) -> String {
    switch doubt {
    case .noList: "no list of its issuer is here"
    case .oldList(let days): "the list is \(days) days old"
    case .listOfLaterDay(let day): "the list says to be of \(day), which has not come"
    }
  }

  private static func text(_ flaw: PaperFlaw) -> String {
    switch flaw {
    case .notOurs: "NOT A PAPER of Học Vụ: this symbol or file has another purpose."
    case .isStatusList: "THIS IS A LIST of the issuer and no paper; give it after --list."
    case .foreignLetters:
      "CANNOT BE READ: there are letters that no QR symbol of ours has; turn the input method off."
    case .tooLong: "NOT A PAPER: longer than any paper is."
    case .damaged: "ALTERED or cut short: its letters do not fit; scan the paper again."
    case .misshapen: "ALTERED: what is inside does not have the form of a paper."
    case .newerVersion: "CANNOT BE READ: a later Học Vụ made the paper; use that version."
    case .wrongSignature: "ALTERED: the signature does not fit what is said."
    case .otherIssuer: "ALTERED: one issuer's key signed in the name of another."
    case .contradiction: "ALTERED: the badge says something else than the paper inside it."
    }
  }

  private static func listText(_ error: StatusListError) -> String {
    switch error {
    case .noList: "it is no list of an issuer of papers"
    case .unknownKey(let issuer): "no public key of \(issuer) is here (--keys)"
    case .wrongSignature: "its signature does not fit what it says"
    }
  }
}

extension FactWords {
  static let english = FactWords(
    language: .english,
    superior: "Authority above",
    issuer: "Issuer",
    number: "Number",
    replaces: "Replaces number",
    dated: "Place and date",
    expires: "Valid through",
    course: "Completed the course",
    programme: "Completed the programme",
    holder: "Full name",
    born: "Born",
    home: "Home",
    studied: "Studied",
    form: "Form",
    test: "Test",
    tasks: "Practical tasks",
    policy: "Judged by",
    signer: "Signed by",
    checkCode: "Check code",
    edition: { $0.isEmpty ? "version \($1)" : "\($0), version \($1)" },
    period: { began, completed in
      began.map { "from \($0) to \(completed)" } ?? "to \(completed)"
    },
    score: { test in
      let critical = test.criticalRight.map {
        $0 ? ", all critical questions right" : ", not all critical questions right"
      }
      return "\(test.earned)/\(test.available) (pass mark \(test.passMark)%)" + (critical ?? "")
    },
    done: { "\($0.done)/\($0.available) alone, observed by \($0.observer)" },
    day: { $0.description }
  )
}
