/// What is wrong with something that was typed; each shell says it in its own words.
package enum Refusal: String, Error, Hashable, Sendable, CaseIterable {
  case nameEmpty = "name-empty"
  case nameTooLong = "name-too-long"

  /// With a digit or a sign that no name has.
  case nameSign = "name-sign"

  /// In TCVN3 or VNI, which only look right in their own fonts.
  case nameOldEncoding = "name-old-encoding"
  case birthYear = "birth-year"
  case tooYoung = "too-young"
  case guardianNeeded = "guardian-needed"
  case pinForm = "pin-form"
  case pinWeak = "pin-weak"
  case loginForm = "login-form"
  case loginTaken = "login-taken"
  case passphraseTooShort = "passphrase-too-short"
  case passphraseTooLong = "passphrase-too-long"
  case passphraseWeak = "passphrase-weak"
  case passphraseMissing = "passphrase-missing"
  case settlementMissing = "settlement-missing"
  case settlementUnknown = "settlement-unknown"
  case settlementKind = "settlement-kind"
  case settlementTwice = "settlement-twice"
  case settlementDates = "settlement-dates"
  case predecessorUnknown = "predecessor-unknown"
  case settingEmpty = "setting-empty"
  case settingTooLong = "setting-too-long"
  case settingChoice = "setting-choice"
  case settingForm = "setting-form"
  case roleNotGiven = "role-not-given"
  case lastOfficer = "last-officer"
  case alreadySetUp = "already-set-up"
  case groupUnknown = "group-unknown"
  case columnMissing = "column-missing"
  case groupsMissing = "groups-missing"
  case personMissing = "person-missing"
  case consentMissing = "consent-missing"
  case phone
  case phoneOldNumber = "phone-old-number"
  case phoneOwner = "phone-owner"
  case reason
  case address
  case nobodyChosen = "nobody-chosen"
  case date
  case time
  case dateNotYet = "date-not-yet"
  case ownself = "own-self"
  case samePerson = "same-person"
  case alreadyJoined = "already-joined"
  case notJoined = "not-joined"

  /// The name that was read is not that of the entry.
  case namesDiffer = "names-differ"

  /// A carried answer with a letter that was misread, or a group left out.
  case carriedMisread = "carried-misread"

  /// A carried answer of another centre, or that no page of this one sealed.
  case carriedForeign = "carried-foreign"
  case attemptOpen = "attempt-open"
  case attemptState = "attempt-state"
  case questionsDiffer = "questions-differ"
  case notOral = "not-oral"
  case figureUnknown = "figure-unknown"

  /// Not a number, or not of the kind that the figure takes.
  case figureValue = "figure-value"

  /// Something that is counted over a period needs its first day, and nothing else has one.
  case figurePeriod = "figure-period"
  case sourceMissing = "source-missing"

  /// The issuer has no such signature.
  case signature

  /// A signer's days that end before they begin.
  case signerDates = "signer-dates"

  /// Nobody has said by which right the signer signs, or not for today.
  case noAuthority = "no-authority"

  /// Whoever observed a task of a learner issues no paper of that learner.
  case hasObserved = "has-observed"

  /// Something is still to do.
  case notComplete = "not-complete"

  /// The day of something that shows a completion is not known.
  case dayUnknown = "day-unknown"

  /// The clock is in doubt: the date is to be confirmed first.
  case dateDoubtful = "date-doubtful"

  /// No officer has looked at what shows the completion, or not at all of it.
  case notChecked = "not-checked"

  /// A paper for the same already holds.
  case paperHolds = "paper-holds"

  /// The paper holds no longer.
  case paperEnded = "paper-ended"

  /// The centre has not said what stands at the top of its papers.
  case settingsMissing = "settings-missing"

  /// Not what fits on a paper.
  case paperText = "paper-text"
  case lastDigits = "last-digits"

  /// Another person has to agree.
  case secondPerson = "second-person"
  case machineName = "machine-name"
  case machineCode = "machine-code"
  case registerOpen = "register-open"
  case issuerName = "issuer-name"

  /// Not a file of an issuer's public keys.
  case issuerKeys = "issuer-keys"

  /// Other keys than those that were taken for this issuer before.
  case issuerKeysDiffer = "issuer-keys-differ"

  /// Not a list of an issuer, or not as it was signed.
  case statusList = "status-list"

  /// A list of an issuer whose keys are not here.
  case listIssuer = "list-issuer"
  case checkCode = "check-code"

  /// A picture of which nothing could be made.
  case pictureUnreadable = "picture-unreadable"

  /// A picture in which no symbol of a paper was read.
  case pictureWithoutPaper = "picture-without-paper"

  /// No program on this machine reads pictures.
  case noPictureReader = "no-picture-reader"

  /// The name that was written again is not the one that stands there.
  case nameNotSame = "name-not-same"

  case requestClosed = "request-closed"

  /// Whoever holds a role is not erased before it ends.
  case holdsRole = "holds-role"

  /// Of who was erased nothing is known that another paper could say.
  case holderErased = "holder-erased"
}
