package import CourseEngine

/// Something about a data directory that someone should see to.
package struct Finding: Hashable, Sendable {
  /// Names what was found for ever, so that instructions can be looked up by it.
  package enum Code: String, Hashable, Sendable, CaseIterable {
    case dataMissing = "data-missing"
    case dataBusy = "data-busy"
    case dataReadOnly = "data-read-only"
    case dataDamaged = "data-damaged"
    case dataTooNew = "data-too-new"
    case dataTooOld = "data-too-old"
    case rightsTooWide = "rights-too-wide"
    case diskLow = "disk-low"
    case diskCritical = "disk-critical"
    case stationNew = "station-new"
    case chainBroken = "chain-broken"
    case tablesDiffer = "tables-differ"
    case kindsUnknown = "kinds-unknown"
    case clockDoubtful = "clock-doubtful"
    case pastItsTime = "past-its-time"
    case contentErrors = "content-errors"
    case contentUnreadable = "content-unreadable"
  }

  package let code: Code

  /// The file, record or number that the sentence about it names; empty where there is none.
  package let detail: String

  package init(_ code: Code, _ detail: String = "") {
    self.code = code
    self.detail = detail
  }

  /// Whether results may be lost or wrong; the others are advice.
  package var isSerious: Bool {
    switch code {
    case .dataMissing, .dataReadOnly, .dataDamaged, .dataTooNew, .diskCritical, .chainBroken,
      .tablesDiffer, .contentErrors, .contentUnreadable:
      true
    case .dataBusy, .dataTooOld, .rightsTooWide, .diskLow, .stationNew, .kindsUnknown,
      .clockDoubtful, .pastItsTime:
      false
    }
  }
}

extension Finding {
  /// The finding that an error of the store stands for.
  package init(_ error: StoreError) {
    switch error {
    case .busy: self.init(.dataBusy)
    case .diskFull: self.init(.diskCritical, "0")
    case .readOnly: self.init(.dataReadOnly)
    case .damaged(let what): self.init(.dataDamaged, what)
    case .tooNew: self.init(.dataTooNew)
    }
  }
}
