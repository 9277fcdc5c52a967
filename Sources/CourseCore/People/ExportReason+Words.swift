extension ExportReason {
  package func words(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .classList: isEnglish ? "to call people to a class" : "gọi người đến lớp"
    case .visits: isEnglish ? "to go from house to house" : "đến từng nhà"
    case .comparison:
      isEnglish ? "to compare with papers and correct" : "đối chiếu với giấy tờ để sửa"
    case .superior:
      isEnglish ? "a higher office asked for it in writing" : "cấp trên yêu cầu bằng văn bản"
    case .archive: isEnglish ? "to be kept in the archive" : "lưu trữ"
    case .inspection: isEnglish ? "for an inspection" : "phục vụ kiểm tra"
    case .report: isEnglish ? "for a report" : "làm báo cáo"
    case .handOver: isEnglish ? "for a hand-over of papers" : "trao giấy"
    }
  }
}
