import CourseCore
import CourseEngine

extension VerifyWords {
  static let vietnamese = VerifyWords(
    signedFacts: "Những dòng đã được ký:",
    compare: """
      Hãy so từng dòng với tờ giấy: dòng nào khác là tờ giấy đã bị sửa. Bốn số cuối của số định \
      danh, nếu có in, không nằm trong chữ ký.
      """,
    clockInDoubt: "đồng hồ máy này có thể sai, nên chưa xét thời hạn",
    notText: {
      "không có tệp ‹\($0)›; nếu đây là chữ của mã QR thì phải bắt đầu bằng HV1:"
    },
    badKeys: { "‹\($0)› không phải tệp khóa công khai; hãy xin lại tệp ở nơi cấp giấy" },
    noReader:
      "máy này chưa có chương trình đọc ảnh; cài gói zbar-tools và poppler-utils, hoặc đưa chữ "
      + "của mã QR",
    noPicture: { "không đọc được ảnh ‹\($0)›; hãy chụp hay quét lại" },
    noSymbol: { "trong ‹\($0)› không thấy mã QR của giấy nào; hãy chụp gần và rõ hơn" },
    badList: { "chưa dùng được danh sách ‹\($0)›: " + listText($1) }
  )

  private static func listText(_ error: StatusListError) -> String {
    switch error {
    case .noList: "đây không phải danh sách của nơi cấp giấy"
    case .unknownKey(let issuer): "chưa có khóa công khai của \(issuer) (--keys)"
    case .wrongSignature: "chữ ký không khớp với nội dung"
    }
  }
}
