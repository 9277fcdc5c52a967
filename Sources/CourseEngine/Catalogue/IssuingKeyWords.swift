package import CourseCore

/// Why nothing was signed, in every language.
package enum IssuingKeyWords {
  package static func text(_ error: IssuingKeyError, in language: Language) -> String {
    language == .english ? english(error) : vietnamese(error)
  }

  private static func vietnamese(_ error: IssuingKeyError) -> String {
    switch error {
    case .missing: "Máy này chưa có khóa ký; cán bộ lập khóa ở trang “Khóa ký và nơi giữ sổ”."
    case .passphraseMissing: "Khóa ký có mật khẩu riêng; hãy gõ mật khẩu của khóa."
    case .wrongPassphrase: "Mật khẩu của khóa chưa đúng; hãy gõ lại."
    case .unreadable:
      "Không đọc được tệp khóa ký trong thư mục dữ liệu; hãy lấy lại tệp từ bản đã cất."
    case .alreadyMade: "Máy này đã có khóa ký."
    case .notInUseYet:
      "Khóa mới chỉ ký giấy từ ngày sau; hôm nay đã ký bằng khóa cũ. Ngày mai hãy cấp tiếp."
    case .changed: "Khóa ký vừa được thay; hãy làm lại."
    case .notKept: "Không ghi được khóa vào thư mục dữ liệu; hãy xem đĩa còn chỗ và quyền ghi."
    }
  }

  private static func english(_ error: IssuingKeyError) -> String {
    switch error {
    case .missing:
      "This machine has no signing key; an officer makes it on the page of the key and the register."
    case .passphraseMissing: "The signing key has a passphrase of its own; please type it."
    case .wrongPassphrase: "The passphrase of the key does not fit yet; please retype it."
    case .unreadable:
      "The file of the signing key cannot be read; take it from where it was put away."
    case .alreadyMade: "This machine has a signing key already."
    case .notInUseYet:
      "The new key signs from a later day, because papers of today are signed; go on tomorrow."
    case .changed: "Another key was put into use just now; please do it again."
    case .notKept: "The key could not be written; look at the space and the rights of the disk."
    }
  }
}
