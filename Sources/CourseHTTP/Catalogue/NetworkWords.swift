package import CourseCore

/// What is said to those who want to use the centre from another machine, in one language.
package struct NetworkWords: Sendable {
  /// The language, as pages name it.
  package let tag: String
  let welcome: String
  let refusal: String
  let whyCertificate: String
  let getCertificate: String
  package let android: [String]
  package let iPhone: [String]
  package let compare: String
  let goOnSecurely: String
  let guests: String
  let asGuest: String

  package static func of(_ language: Language) -> Self {
    language == .english ? english : vietnamese
  }
}

extension NetworkWords {
  static let vietnamese = NetworkWords(
    tag: "vi",
    welcome: "Học Vụ – máy của trung tâm",
    refusal: "Trang này chỉ mở qua đường an toàn",
    whyCertificate: """
      Mọi người trong Wi-Fi đều đọc được những gì gửi qua đường này, nên ở đây không nhập mã thẻ, \
      mã PIN hay mật khẩu. Cài chứng chỉ của trung tâm một lần, điện thoại sẽ vào được đường an toàn.
      """,
    getCertificate: "Tải chứng chỉ của trung tâm",
    android: [
      "Nối điện thoại vào Wi-Fi của trung tâm, mở địa chỉ in trên giấy, bấm “Tải chứng chỉ”.",
      "Mở Cài đặt, tìm “chứng chỉ”, chọn “Chứng chỉ CA”, rồi “Vẫn cài đặt”.",
      "Chọn tệp hocvu.crt vừa tải về.",
      """
      Mở Cài đặt, tìm “thông tin xác thực đáng tin cậy”, thẻ “Người dùng”, chọn Học Vụ, so dấu vân \
      tay SHA-256 với tờ giấy.
      """,
    ],
    iPhone: [
      """
      Nối điện thoại vào Wi-Fi của trung tâm, mở địa chỉ in trên giấy bằng Safari, bấm “Tải \
      chứng chỉ”, chọn “Cho phép”.
      """,
      """
      Mở Cài đặt, chọn “Đã tải về hồ sơ”, xem “Chi tiết khác”, so dấu vân tay SHA-256 với tờ \
      giấy, rồi “Cài đặt”.
      """,
      "Mở Cài đặt, Cài đặt chung, Giới thiệu, Cài đặt tin cậy chứng chỉ, bật Học Vụ.",
    ],
    compare: """
      Dấu vân tay phải giống tờ giấy do cán bộ in, từng nhóm một. Khác một nhóm: gỡ chứng chỉ ra và \
      gọi cán bộ.
      """,
    goOnSecurely: "Đã cài rồi: vào đường an toàn",
    guests: "Học thử thì không cần gì cả; kết quả không được giữ lại.",
    asGuest: "Học thử"
  )

  static let english = NetworkWords(
    tag: "en",
    welcome: "Học Vụ – the centre's machine",
    refusal: "This page is open over the secure way only",
    whyCertificate: """
      Everybody in the Wi-Fi can read what is sent this way, so no card, PIN or passphrase is taken \
      here. Install the centre's certificate once, and the phone can use the secure way.
      """,
    getCertificate: "Get the centre's certificate",
    android: [
      "Join the centre's Wi-Fi, open the printed address, tap “Get the centre's certificate”.",
      "Open Settings, search for “certificate”, choose “CA certificate”, then “Install anyway”.",
      "Choose the file hocvu.crt that was just downloaded.",
      """
      Open Settings, search for “trusted credentials”, tab “User”, choose Học Vụ, and compare the \
      SHA-256 fingerprint with the paper.
      """,
    ],
    iPhone: [
      """
      Join the centre's Wi-Fi, open the printed address in Safari, tap “Get the centre's \
      certificate”, then “Allow”.
      """,
      """
      Open Settings, “Profile Downloaded”, “More Details”, compare the SHA-256 fingerprint \
      with the paper, then “Install”.
      """,
      "Open Settings, General, About, Certificate Trust Settings, and switch Học Vụ on.",
    ],
    compare: """
      The fingerprint must be that of the paper the officer printed, group by group. Where one group \
      differs, remove the certificate and call the officer.
      """,
    goOnSecurely: "It is installed: use the secure way",
    guests: "To look around nothing is needed, and nothing is kept.",
    asGuest: "Look around"
  )
}
