package import CourseCore
package import CourseEngine

/// The register of a year as a table for Excel, with who took it out, when and why.
package struct RegisterTable: Hashable, Sendable {
  package let table: ReportTable

  package init(_ export: RegisterExport) {
    let book = export.book
    table = ReportTable(
      name: "so-\(book.year)",
      title: RegisterText.footer(of: book),
      heading: [RegisterText.place] + RegisterText.paperHeads + RegisterText.laterHeads,
      rows: book.rows.enumerated().map { place, row in
        let text = RegisterText(row)
        return [.count(place + 1)]
          + (text.paper + text.later).map { $0.isEmpty ? .empty : .text($0) }
      },
      notes: [book.closing?.sentence, Self.taken(export)].compactMap(\.self)
    )
  }

  private static func taken(_ export: RegisterExport) -> String {
    let day = export.day?.written ?? "chưa rõ ngày"
    return "Danh sách có tên người. Xuất bởi \(export.by), ngày \(day); lý do: "
      + "\(export.reason.words(in: .vietnamese))."
  }
}

extension ExportReason {
  package func words(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .archive: isEnglish ? "to be kept in the archive" : "lưu trữ"
    case .inspection: isEnglish ? "for an inspection" : "phục vụ kiểm tra"
    case .report: isEnglish ? "for a report" : "làm báo cáo"
    case .handOver: isEnglish ? "for a hand-over of papers" : "trao giấy"
    }
  }
}
