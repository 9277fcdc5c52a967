import CourseCore

/// What the pages say on which papers are checked, in one language.
struct CheckingWords: Catalogue {
  let title, lead, scan, scanHelp, show, check: String
  let paste, pasteHelp, takeFile: String
  let photo, photoHelp, file, fileHelp, readPicture: String
  let code, codeHelp, lookUp: String
  let signedFacts, compare, clockInDoubt: String
  let notFound, number, issued, subject, holder, standing, valid, codeNote: String
  let ended: @Sendable (_ day: String) -> String
  let replaced: @Sendable (_ day: String) -> String

  // Other issuers.
  let issuers, issuersLead, noIssuers, keys, keysHelp, takeKeys, takeKeysFile: String
  let fingerprint: @Sendable (String) -> String
  let keysTaken: @Sendable (_ name: String, _ fingerprint: String) -> String
  let list, listHelp, takeList, takeListFile, scanList: String
  let listTaken: @Sendable (_ version: Int, _ day: String) -> String
  let listOlder: @Sendable (_ version: Int) -> String
  let listOf: @Sendable (_ number: Int, _ version: Int, _ day: String, _ ended: Int) -> String
  let noLists: String
  let drop: @Sendable (_ name: String) -> String

  static let vietnamese = CheckingWords(
    title: "Kiểm tra giấy xác nhận",
    lead: "Không cần mạng. Máy chỉ nói điều nơi cấp đã ký và danh sách đang có ở máy này.",
    scan: "Quét mã QR trên giấy",
    scanHelp: "Bấm vào ô này rồi quét; chữ hiện thành dấu chấm để bộ gõ không đổi chữ.",
    show: "Hiện chữ",
    check: "Kiểm tra",
    paste: "Hoặc dán chữ của mã QR, huy hiệu",
    pasteHelp: "Chữ bắt đầu bằng HV1:, hoặc tệp huy hiệu .jwt, .svg.",
    takeFile: "Lấy từ tệp",
    photo: "Chụp ảnh tờ giấy",
    photoHelp: "Trên điện thoại: chụp thẳng, gần, đủ sáng, thấy trọn mã QR.",
    file: "Hoặc chọn ảnh, bản quét, tệp PDF có sẵn",
    fileHelp: "Tệp tới 12 MB, cả huy hiệu .jwt, .svg. Máy đọc xong là bỏ, không lưu lại.",
    readPicture: "Đọc ảnh và kiểm tra",
    code: "Mã kiểm tra in trên giấy",
    codeHelp: "Chỉ tra được giấy do máy này cấp, ví dụ K7Q42M-7.",
    lookUp: "Tra mã",
    signedFacts: "Những dòng đã được ký",
    compare: "Hãy so từng dòng với tờ giấy: dòng nào khác là tờ giấy đã bị sửa. Bốn số cuối của số "
      + "định danh, nếu có in, không nằm trong chữ ký.",
    clockInDoubt: "Đồng hồ máy này có thể sai, nên chưa xét thời hạn.",
    notFound: "Sổ ở máy này không có giấy nào mang mã đó.",
    number: "Số",
    issued: "Ngày cấp",
    subject: "Đã hoàn thành",
    holder: "Người được cấp",
    standing: "Tình trạng",
    valid: "còn hiệu lực theo sổ",
    codeNote: "Tra bằng mã chỉ thấy chữ đầu của tên; quét mã QR để thấy đủ những dòng đã ký.",
    ended: { "không còn hiệu lực từ ngày \($0)" },
    replaced: { "đã được thay bằng giấy khác từ ngày \($0)" },
    issuers: "Nơi cấp khác: khóa và danh sách",
    issuersLead:
      "Nhận tệp khóa công khai một lần, rồi nhận danh sách mới mỗi khi có. Trước khi tin, "
      + "hãy gọi nơi cấp để đọc lại dấu vân tay.",
    noIssuers: "Chưa nhận khóa của nơi cấp nào khác.",
    keys: "Tệp khóa công khai",
    keysHelp: "Tệp .json nơi cấp gửi; chọn tệp hoặc dán chữ.",
    takeKeys: "Nhận khóa",
    takeKeysFile: "Chọn tệp khóa",
    fingerprint: { "dấu vân tay \($0)" },
    keysTaken: { name, fingerprint in "Đã nhận khóa của \(name). Dấu vân tay: \(fingerprint)." },
    list: "Danh sách tình trạng giấy",
    listHelp: "Tệp .txt nơi cấp gửi; chọn tệp hoặc dán chữ.",
    takeList: "Nhận danh sách",
    takeListFile: "Chọn tệp danh sách",
    scanList: "Hoặc quét mã QR của danh sách",
    listTaken: { version, day in "Đã nhận danh sách bản \(version), ngày \(day)." },
    listOlder: { "Bản \($0) không mới hơn bản đang có; giữ bản đang có." },
    listOf: { number, version, day, ended in
      "danh sách \(number): bản \(version), ngày \(day), \(ended) giấy không còn hiệu lực"
    },
    noLists: "chưa có danh sách",
    drop: { "Thôi tin khóa của \($0)" }
  )

  static let english = CheckingWords(
    title: "Check a paper",
    lead:
      "No network is needed. It goes by what the issuer signed, and by the lists that are here.",
    scan: "Scan the QR code on the paper",
    scanHelp: "Press here, then scan; letters show as dots so that no input method changes them.",
    show: "Show the letters",
    check: "Check",
    paste: "Or paste the text of the QR code, or a badge",
    pasteHelp: "Text that begins with HV1:, or a badge file .jwt, .svg.",
    takeFile: "Take it from a file",
    photo: "Take a photo of the paper",
    photoHelp: "On a telephone: straight, near, in good light, with all of the QR code.",
    file: "Or choose a photo, a scan or a PDF file",
    fileHelp: "Up to 12 MB, a badge .jwt or .svg too. It is read and dropped, and kept nowhere.",
    readPicture: "Read the picture and check",
    code: "Check code printed on the paper",
    codeHelp: "Finds papers of this machine's register only, such as K7Q42M-7.",
    lookUp: "Look the code up",
    signedFacts: "Signed lines",
    compare: "Compare each line with the paper: where one differs, the print was edited. The last "
      + "four digits of a citizen's number, where printed, are not signed.",
    clockInDoubt: "This machine's clock may be wrong, so ends of validity were not looked at.",
    notFound: "The register here has no paper with this code.",
    number: "Number",
    issued: "Issued on",
    subject: "Completed",
    holder: "Holder",
    standing: "State",
    valid: "holds, by the register",
    codeNote: "By a code only the initials are shown; scan the QR code to see all signed lines.",
    ended: { "no longer valid since \($0)" },
    replaced: { "replaced by another paper since \($0)" },
    issuers: "Other issuers: keys and lists",
    issuersLead:
      "Take the file of public keys once, and each new list. Before you trust a key, ring "
      + "the issuer and compare the fingerprint.",
    noIssuers: "No keys of another issuer were taken yet.",
    keys: "File of public keys",
    keysHelp: "The .json file that the issuer sent; choose it or paste its text.",
    takeKeys: "Take the keys",
    takeKeysFile: "Choose the file of keys",
    fingerprint: { "fingerprint \($0)" },
    keysTaken: { name, fingerprint in "The keys of \(name) are taken. Fingerprint: \(fingerprint)."
    },
    list: "List of what holds",
    listHelp: "The .txt file that the issuer sent; choose it or paste its text.",
    takeList: "Take the list",
    takeListFile: "Choose the file of the list",
    scanList: "Or scan the QR code of the list",
    listTaken: { version, day in "List version \(version) of \(day) is taken." },
    listOlder: { "Version \($0) is not newer than the one here; that one stays." },
    listOf: { number, version, day, ended in
      "list \(number): version \(version) of \(day), \(ended) hold no longer"
    },
    noLists: "no list yet",
    drop: { "Believe the keys of \($0) no longer" }
  )
}
