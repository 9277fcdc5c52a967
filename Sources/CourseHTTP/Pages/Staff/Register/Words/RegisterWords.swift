import CourseCore

/// What the pages of the register say, in one language.
struct RegisterWords: Catalogue {
  let title, empty, year, show, book, list, withdrawnToo: String
  let rows: @Sendable (Int) -> String
  let valid, replaced, withdrawn, voided: String
  let because: @Sendable (String, String) -> String

  // Taking the register out.
  let export, exportHelp, exportReason, csv, xlsx: String

  // One paper.
  let printPaper, badge, handed, notHanded, replacedBy, replaces, elsewhere: String
  let holderErased, signedFacts: String
  let hand, handLead, recipient: String
  let reissue, reissueLead, void, voidLead, withdraw, withdrawLead: String
  let reason, decision, decisionHelp, second, secondLogin, secondPassphrase: String

  // The key, and where the register lies.
  let issuing, key, noKey, keyName, fingerprint, issuer, keySince, hasPassphrase,
    noPassphrase: String
  let makeKey, makeKeyLead, issuerName, issuerNameHelp, newPassphrase, newPassphraseHelp: String
  let again, differ, keyMade: String
  let place, notOpen, here: String
  let at: @Sendable (String) -> String
  let open, openLead, machine, machineHelp: String
  let rotate, rotateLead, oldPassphrase: String
  let rotated: @Sendable (String) -> String
  let move, moveLead, station, stationHelp, thisStation: String
  let publicKeys, publicKeysHelp: String

  // Lists.
  let lists, listsLead, signLists, showLists, showLead, listTooLong: String
  let listSymbol: @Sendable (_ number: Int) -> String

  // The clock.
  let clock, clockLead, clockShows, clockGood, clockDoubt, date, time, timeHelp: String
  let confirm, confirmed, confirmFirst: String

  // A signer's right.
  let signing, signingHelp, collective, post, postHelp, signsFrom, signsThrough: String
  let signs: @Sendable (_ titles: String, _ from: String, _ through: String?) -> String
}
