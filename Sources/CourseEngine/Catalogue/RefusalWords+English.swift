import CourseCore

extension RefusalWords {
  static func english(_ refusal: Refusal) -> String {
    switch refusal {
    case .nameEmpty: "Write the full name."
    case .nameTooLong: "The name is too long; write it as it stands on the papers."
    case .nameSign: "A name has letters, apostrophes and hyphens only."
    case .nameOldEncoding: "This was typed in an old encoding (TCVN3, VNI); type it in Unicode."
    case .birthYear: "The year of birth has four digits, such as 1958."
    case .tooYoung: "Learners are 14 or older."
    case .guardianNeeded: "Under 18 a parent or guardian has to consent too."
    case .pinForm: "The PIN has four digits."
    case .pinWeak: "This PIN is too easy to guess; choose four other digits."
    case .loginForm: "The login has 3 to 32 small letters, digits, dots and hyphens."
    case .loginTaken: "Somebody has this login already; choose another."
    case .passphraseTooShort: "The passphrase needs at least 12 characters; a few words do best."
    case .passphraseTooLong: "The passphrase is longer than 200 characters; choose a shorter one."
    case .passphraseWeak: "This passphrase is too easy to guess; take a few different words."
    case .passphraseMissing: "Write the passphrase."
    case .settlementMissing: "Choose the settlement."
    case .settlementUnknown: "The centre does not know this settlement; add it to the list."
    case .settlementKind: "Write the kind and the name, such as “Thôn Đoài” or “Tổ dân phố 5”."
    case .settlementTwice: "This settlement is there already."
    case .settlementDates: "The first day comes before the last."
    case .predecessorUnknown: "There is no such settlement to have come before."
    case .settingEmpty: "There is nothing here yet; write something."
    case .settingTooLong: "This is longer than 200 characters."
    case .settingChoice: "Choose one of the ways that are named."
    case .settingForm: "A symbol has letters, digits and hyphens, 20 at most, such as TTHTCĐ."
    case .roleNotGiven: "Choose a role that can be given."
    case .lastOfficer: "This is the only officer; give somebody else the role first."
    case .alreadySetUp: "The centre has been set up; sign in to change it."
    case .groupUnknown: "There is no such group; look at its name."
    case .columnMissing: "The table lacks this column; look at its first line."
    case .groupsMissing: "Choose at least one group."
    case .personMissing: "Choose at least one person."
    case .consentMissing: "Consent to study and judgement is needed; read it aloud and ask."
    case .phone: "Write a telephone number such as 0912 345 678 or +82 10 1234 5678."
    case .phoneOldNumber: "This is an old number of 11 digits; use the new one."
    case .phoneOwner: "Say whose telephone number it is."
    case .address: "Write the address like https://192.168.1.20:8443."
    case .nobodyChosen: "Please choose at least one person."
    case .reason: "Choose a reason of the list."
    case .date: "Write the day like 05/02/2026; in tables and files like 2026-02-05."
    case .time: "The time is written like 14:05."
    case .dateNotYet: "This day has not come yet."
    case .ownself: "Nobody does this for themselves; ask somebody else."
    case .samePerson: "These two are one."
    case .alreadyJoined: "These two have been joined already."
    case .namesDiffer: "The name is not that of this entry; look at both names before joining."
    case .notJoined: "These two were not joined."
    case .carriedMisread: "The code is not as it was written; look at each group of letters again."
    case .carriedForeign:
      "This code was not made by this machine, or was changed; ask where the test was taken."
    case .attemptOpen: "The attempt has not ended."
    case .attemptState: "The attempt is no longer in a state for that."
    case .questionsDiffer: "The replacement must have as many parts in the same places."
    case .notOral: "This assessment is not taken orally."
    case .figureUnknown: "There is no such figure; choose one of the list."
    case .figureValue: "Write a number like 1.234, 80,06%, 85–90%, khoảng 80% or trên 47 nghìn."
    case .figurePeriod:
      "What is counted over a period needs its first day, not after its last; others have none."
    case .nameNotSame: "The name is not the one that stands in this entry; look at it again."
    case .requestClosed: "This request was closed before."
    case .holdsRole: "This person holds a role; end the role first."
    case .holderErased: "The holder's data were erased; no other paper can be made in its place."
    case .sourceMissing:
      "Write where it comes from: a document or an office, never a person's name."
    case .signature:
      "This issuer has no such signature; choose the post and the right to sign again."
    case .signerDates: "The last day of signing comes after the first."
    case .noAuthority: "This person has no right to sign today; look at the role of the signer."
    case .hasObserved:
      "Whoever observed this learner signs no paper of this learner; ask another signer."
    case .notComplete: "This learner still has something to do."
    case .dayUnknown: "The day of something is not known; confirm the date first."
    case .dateDoubtful: "The machine's clock may be wrong; confirm the date first."
    case .notChecked: "No officer has checked all that shows this completion."
    case .paperHolds: "This learner already has a paper that holds."
    case .paperEnded: "This paper holds no longer."
    case .settingsMissing: "Write the commune, the province and the issuer in the settings first."
    case .paperText: "A line is too long for the paper; write it shorter."
    case .lastDigits: "Write the last four digits of the citizen number only."
    case .secondPerson: "This takes two people; ask another one who has the right."
    case .machineName: "Write what the machine is called, such as “office machine”."
    case .machineCode:
      "The code of a machine has 32 letters and digits; copy it from this page there."
    case .registerOpen: "The register is open already."
    case .issuerName: "Please give the name of the issuer, at most 120 letters."
    case .issuerKeys:
      "This is no file of an issuer's public keys, or it was changed; ask for it again."
    case .issuerKeysDiffer:
      "These keys are not those taken for this issuer before; ring the issuer before you trust them."
    case .statusList: "This is no list of an issuer, or it was changed; ask for it again."
    case .listIssuer:
      "The public keys of this list's issuer are not here; take the file of keys first."
    case .checkCode:
      "A check code has seven letters and digits, such as K7Q42M-7; compare it with the paper."
    case .pictureUnreadable:
      "This picture cannot be read; take or scan it again, and save it as JPEG, PNG or PDF."
    case .pictureWithoutPaper:
      "No QR code of a paper is seen in the picture; take it nearer and sharper."
    case .noPictureReader:
      "Nothing here reads pictures; install zbar-tools and poppler-utils, or use a scanner."
    }
  }
}
