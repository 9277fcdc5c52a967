extension PaperFacts.Study.Form {
  /// The words that stand for the form on papers, which are signed by its number.
  package func words(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .alone: isEnglish ? "on one's own" : "tự học"
    case .guided: isEnglish ? "on one's own with a tutor" : "tự học có người hướng dẫn"
    case .inClass: isEnglish ? "in class" : "học tại lớp"
    case .atHome: isEnglish ? "at home with a tutor" : "hướng dẫn tại nhà"
    case .remote: isEnglish ? "by video call" : "hướng dẫn từ xa"
    }
  }
}

extension PaperFacts.Study.TestMode {
  /// The words that stand for the mode on papers, which are signed by its number.
  package func words(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .onScreen: isEnglish ? "test on a screen" : "kiểm tra trên máy"
    case .oral: isEnglish ? "oral test" : "kiểm tra vấn đáp"
    case .onPaper: isEnglish ? "test on paper" : "kiểm tra trên giấy"
    }
  }
}
