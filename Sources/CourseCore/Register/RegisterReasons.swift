// The codes are those of `domain.md`, section 4.5; there is no free text about anybody.

/// Why a paper is revoked.
package enum RevocationReason: String, Hashable, Sendable, CaseIterable {
  /// Somebody else took the test or did the task.
  case doneByAnother = "lam_ho"

  /// A task was signed off that nobody saw done alone.
  case wronglyObserved = "quan_sat_sai"

  /// It was made out to a namesake.
  case wrongPerson = "sai_nguoi"

  /// What the policy asks for was not there on the day.
  case conditionsNotMet = "khong_du_dieu_kien"

  /// Who signed had no authority on the day.
  case noAuthority = "sai_tham_quyen"

  /// An inspection came to that.
  case inspection = "ket_luan_kiem_tra"

  /// The holder asks for it.
  case onRequest = "theo_de_nghi"
}

/// Why another paper is issued in the place of one.
package enum ReissueReason: String, Hashable, Sendable, CaseIterable {
  case wrongDetails = "sai_thong_tin"
  case nameChanged = "doi_ten"
  case lostOrDamaged = "mat_hong"
}

/// Why a number stands in the register without a paper.
package enum VoidReason: String, Hashable, Sendable, CaseIterable {
  case spoiledPrint = "in_hong"
  case duplicate = "trung"
}

/// Who took a paper from the desk.
package enum PaperRecipient: String, Hashable, Sendable, CaseIterable {
  case holder

  /// Somebody in the holder's place, whose name stands in the printed register alone.
  case proxy
}
