package import CourseCore

/// A text that is read aloud before a person consents; each version is kept under its digest.
package struct ConsentText: Hashable, Sendable {
  package let purpose: ConsentPurpose
  package let language: Language

  /// Raised with every change of the words.
  package let version: Int
  package let text: String

  /// What the digest runs over and what is kept.
  package var canonicalBytes: [UInt8] {
    JSONValue.object(present: [
      "language": .string(language.rawValue),
      "purpose": .string(purpose.rawValue),
      "text": .string(text),
      "version": .integer(version),
    ]).canonicalBytes
  }

  /// The texts of today, in the languages that have them.
  package static let all: [ConsentText] = ConsentPurpose.allCases.flatMap { purpose in
    [
      ConsentText(purpose: purpose, language: .vietnamese, version: 1, text: vietnamese(purpose)),
      ConsentText(purpose: purpose, language: .english, version: 1, text: english(purpose)),
    ]
  }
}

extension ConsentText {
  private static func vietnamese(_ purpose: ConsentPurpose) -> String {
    switch purpose {
    case .study:
      """
      Trung tâm ghi họ tên, năm sinh, thôn, nhóm đối tượng và kết quả học của bác để dạy, kiểm tra \
      và xét hoàn thành. Chỉ người hướng dẫn của thôn và cán bộ trung tâm xem được. Bác có quyền \
      xem, sửa, xin xóa và rút lại sự đồng ý bất cứ lúc nào. Bác có đồng ý không?
      """
    case .numberOnPaper:
      """
      Khi cấp giấy xác nhận, trung tâm ghi bốn số cuối của số định danh lên giấy để tránh nhầm \
      người. Không đồng ý vẫn được cấp giấy. Bác có đồng ý không?
      """
    case .reminders:
      """
      Trung tâm gọi điện hoặc nhắn tin nhắc lịch học. Tin nhắn không bao giờ có đường dẫn, không \
      hỏi mật khẩu, mã OTP hay tiền. Bác có đồng ý không?
      """
    case .praise:
      """
      Trung tâm nêu tên bác trên loa, bảng tin hoặc nhóm Zalo của thôn làm gương cho bà con. Bác có \
      đồng ý không?
      """
    }
  }

  private static func english(_ purpose: ConsentPurpose) -> String {
    switch purpose {
    case .study:
      """
      The centre keeps your name, year of birth, settlement, groups and results, to teach, to test \
      and to judge what you have completed. Only the tutors of your settlement and the officers of \
      the centre see them. You may see, correct or erase them and withdraw at any time. Do you agree?
      """
    case .numberOnPaper:
      """
      The paper shows the last four digits of your personal number, so that nobody is taken for \
      another. You get the paper without it too. Do you agree?
      """
    case .reminders:
      """
      The centre rings or writes to remind you of classes. A message never has a link and never asks \
      for a password, a code or money. Do you agree?
      """
    case .praise:
      "The centre names you in public as an example to others. Do you agree?"
    }
  }
}
