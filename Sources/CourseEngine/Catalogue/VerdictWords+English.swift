import CourseCore

extension VerdictWords {
  static func englishText(_ verdict: PaperVerdict) -> String {
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
    case .isStatusList:
      "THIS IS A LIST of the issuer and no paper; it says which papers hold no longer."
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
}
