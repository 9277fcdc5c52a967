// The words of `domain.md`, section 4.5, as the register says them.

extension RevocationReason {
  package func words(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .doneByAnother: isEnglish ? "somebody else did it" : "người khác làm hộ"
    case .wronglyObserved:
      isEnglish ? "a task was signed off wrongly" : "xác nhận nhiệm vụ khi không quan sát đúng"
    case .wrongPerson: isEnglish ? "made out to the wrong person" : "cấp sai người"
    case .conditionsNotMet:
      isEnglish ? "the conditions were not met" : "không đủ điều kiện vào ngày cấp"
    case .noAuthority: isEnglish ? "the signer had no authority" : "ký sai thẩm quyền"
    case .inspection:
      isEnglish ? "conclusion of an inspection" : "kết luận kiểm tra, cơ quan có thẩm quyền"
    case .onRequest: isEnglish ? "the holder asked for it" : "theo đề nghị của người được cấp"
    }
  }
}

extension ReissueReason {
  package func words(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .wrongDetails: isEnglish ? "wrong details" : "sai thông tin"
    case .nameChanged: isEnglish ? "the name was changed" : "đổi tên"
    case .lostOrDamaged: isEnglish ? "lost or damaged" : "mất, hỏng"
    }
  }
}

extension VoidReason {
  package func words(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .spoiledPrint: isEnglish ? "spoiled print" : "in hỏng"
    case .duplicate: isEnglish ? "duplicate" : "cấp trùng"
    }
  }
}

extension PaperRecipient {
  package func words(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .holder: isEnglish ? "the holder" : "người được cấp"
    case .proxy: isEnglish ? "somebody in the holder's place" : "người nhận thay"
    }
  }
}

/// The words of a reason by its code; the code itself where no reason is called so.
package func reasonWords(_ code: String, in language: Language) -> String {
  RevocationReason(rawValue: code)?.words(in: language)
    ?? ReissueReason(rawValue: code)?.words(in: language)
    ?? VoidReason(rawValue: code)?.words(in: language) ?? code
}
