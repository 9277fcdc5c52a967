import CourseStore

extension DoctorWords {
  static let english = Self(
    nothing: "All is well.",
    sentence: englishSentence,
    rebuilt: { "The tables were built anew from \($0) records." },
    notRebuilt: { "The tables are as they were. " + englishSentence($0) }
  )

  private static func englishSentence(_ finding: Finding) -> String {
    let detail = finding.detail
    return switch finding.code {
    case .dataMissing: "There is no data in \(detail) yet; the first start makes it."
    case .dataBusy: "Another program is using the data; look again in a few minutes."
    case .dataReadOnly: "The data directory cannot be written to; give the right to write back."
    case .dataDamaged:
      "The data file is damaged (\(detail)); put a copy aside, then use the latest backup."
    case .dataTooNew: "The data was written by a later hocvu; use that version."
    case .dataTooOld: "The data is still in an older form; the next start changes it."
    case .rightsTooWide: "Others on this machine can read \(detail); narrow the rights."
    case .diskLow: "Only \(detail) MB are free on the disk; remove what nobody needs."
    case .diskCritical:
      "The disk is nearly full (\(detail) MB free) and no test can begin; make room on it."
    case .stationNew:
      "This directory is a copy or was restored; the next start makes it a new station, and nothing is lost."
    case .chainBroken:
      "Record \(detail) is not as it was written; put a copy aside and tell who is in charge."
    case .tablesDiffer: "Table \(detail) does not agree with the records; build the tables anew."
    case .kindsUnknown:
      "There are records of the kind \(detail) of a later hocvu; update the program."
    case .clockDoubtful: "The clock shows \(detail), which may be wrong; set date and time."
    case .pastItsTime:
      "\(detail) items of personal data are kept past their time; look, then erase."
    case .contentErrors: "The courses have \(detail) mistakes; look at each and mend it."
    case .contentUnreadable: "\(detail) cannot be read; name the folder of the courses."
    }
  }
}
