import CourseCore

extension CentreWords {
  static let vietnamese = CentreWords(
    none: "không có",
    more: "Việc khác",
    takeFile: "Lấy từ tệp (CSV hoặc văn bản)",
    line: { "Dòng \($0): “\($1)”" },
    linesToMend: { "Chưa ghi gì: còn \($0) chỗ cần sửa, ghi theo từng dòng ở dưới." },
    since: { "từ \($0)" },
    until: { "đến \($0)" },
    fromHelp: "Để trống nếu không rõ ngày.",
    untilHelp: "Để trống nếu không rõ ngày, hoặc vẫn còn.",
    findName: "Tìm theo tên",
    nobodyFound: "Không tìm thấy ai có tên như vậy.",
    settings: "Thông tin trung tâm",
    settingsLead: "Những mục này in trên giấy và áp phích. Để trống mục nào chưa có.",
    settingHelp: { setting in
      switch setting {
      case .commune: "Ví dụ: xã An Xá."
      case .province: "Ví dụ: tỉnh Phú Thọ."
      case .centrePhone: "Ví dụ: 0912 345 678."
      case .issuerCode: "Đứng trong số giấy, ví dụ: TTHTCĐ."
      case .paperType: "Đứng trong số giấy, ví dụ: GXN."
      case .coreProgramme: "Báo cáo đếm người đã hoàn thành chương trình này."
      case .proficientProgramme: "Báo cáo đếm hộ có người đã hoàn thành chương trình này."
      default: nil
      }
    },
    settingChoice: { value in
      switch value {
      case "centre": "Trung tâm"
      case "own": "Con dấu của trung tâm"
      case "peoples-committee": "Ủy ban nhân dân"
      case "none": "Không có con dấu"
      case "vi": "Tiếng Việt"
      case "en": "Tiếng Anh"
      default: value
      }
    },
    notChosen: "Chưa chọn",
    settlements: "Thôn, bản, tổ dân phố",
    settlementCount: { "\($0) thôn, bản, tổ dân phố." },
    noSettlements: "Chưa có thôn, bản, tổ dân phố nào.",
    addSettlement: "Thêm một thôn, bản, tổ dân phố",
    addSettlements: "Thêm cả danh sách",
    was: { "trước là \($0)" },
    kind: "Loại",
    settlementName: "Tên",
    settlementNameHelp: "Chỉ ghi tên, ví dụ: Đoài.",
    from: "Có từ ngày",
    untilDay: "Đến hết ngày",
    predecessor: "Trước đó là",
    settlementLines: "Danh sách",
    settlementLinesHelp: "Mỗi dòng một tên, ví dụ: Thôn Đoài. Có thể dán cả cột từ bảng tính; "
      + "nơi đã có được giữ nguyên.",
    kiosks: "Máy học của trung tâm",
    kiosksLead: "Ở máy đã đăng ký, gõ sai mã PIN ở nơi khác không làm ai phải chờ.",
    addKiosk: "Đăng ký một máy",
    kioskName: "Tên máy",
    kioskNameHelp: "Ví dụ: Máy cạnh cửa. Nhiều nhất 40 chữ.",
    makeCode: "Lấy mã",
    invited: { "Mã để đăng ký “\($0)”:" },
    invitedHelp: "Ở máy ấy, mở trang /kiosk rồi gõ sáu số này trong 15 phút. Mã dùng một lần.",
    registeredKiosks: "Đã đăng ký",
    noKiosks: "Chưa có máy nào.",
    registered: { "Đăng ký ngày \($0)" },
    removeKiosk: { "Thôi đăng ký “\($0)”" },
    roles: "Cán bộ, hướng dẫn viên",
    memberCount: { "\($0) người." },
    appoint: "Thêm người",
    signIns: "Ai đã đăng nhập",
    signInsHelp:
      "Chỉ ghi người làm việc, giữ 24 tháng. Có nhiều lần gõ sai lạ thì hãy hỏi người đó.",
    noSignIns: "Chưa có lần nào.",
    signedInWell: "đã vào",
    mistypedPassphrase: "gõ sai cụm mật khẩu",
    otherDevice: "máy khác",
    gone: "Người đã xóa",
    fullName: "Họ và tên",
    callName: "Tên thường gọi",
    callNameHelp: "Ví dụ: cô Mai. Để trống nếu không cần.",
    role: "Vai trò",
    roleSettlements: "Phụ trách",
    roleSettlementsHelp: "Chỉ chọn cho hướng dẫn viên và tổ trưởng.",
    giveRole: "Giao vai trò",
    endRole: { "Thôi vai trò: \($0)" },
    endRoles: "Thôi vai trò",
    login: "Tên đăng nhập",
    noLogin: "chưa có",
    loginHelp: "Chữ thường không dấu, ví dụ: mai.tran.",
    passphrase: "Mật khẩu",
    passphraseHelp: "Ít nhất 12 ký tự; bốn từ ghép lại là dễ nhớ nhất.",
    setLogin: "Đặt lại tên đăng nhập, mật khẩu",
    setLoginLead: "Người này sẽ phải đăng nhập lại bằng mật khẩu mới.",
    ownPassphrase: "Đổi mật khẩu của tôi",
    oldPassphrase: "Mật khẩu đang dùng",
    newPassphrase: "Mật khẩu mới",
    passphraseAgain: "Gõ lại mật khẩu mới",
    passphrasesDiffer: "Hai lần gõ mật khẩu mới không giống nhau; hãy gõ lại.",
    wrongPassphrase: "Mật khẩu đang dùng chưa đúng; hãy gõ lại.",
    teams: "Tổ công nghệ số cộng đồng",
    findTeam: "Tìm theo thôn hoặc tổ trưởng",
    teamCount: { "\($0) tổ, \($1) thành viên." },
    noTeams: "Chưa có tổ nào.",
    members: { "\($0) thành viên" },
    ledBy: { "tổ trưởng: \($0)" },
    beginTeam: { "Lập tổ ở \($0)" },
    teamOf: { "Tổ ở \($0)" },
    noMembers: "Tổ chưa có ai.",
    left: "đã thôi",
    leads: "tổ trưởng",
    join: "Thêm vào tổ",
    joinHelp: "Tìm trong học viên và những người đã có vai trò.",
    whoJoins: "Ai vào tổ?",
    isLeader: "Là tổ trưởng",
    memberFrom: "Vào tổ từ ngày",
    memberUntil: "Thôi từ sau ngày",
    joinAgain: "Vào lại tổ",
    leave: "Thôi ở tổ",
    households: "Hộ gia đình",
    householdCount: { "\($0) hộ." },
    noHouseholds: "Chưa ghi hộ nào.",
    addHousehold: "Thêm một hộ",
    household: { "Hộ \($0)" },
    whoLives: "Ai ở trong hộ?",
    membersHelp: "Chỉ những người đã ghi danh. Bỏ chọn ai không còn ở trong hộ.",
    head: "Chủ hộ",
    findMember: "Tìm người để thêm",
    find: "Tìm",
    emptyHousehold: "Gõ tên ở dưới để tìm người.",
    importPeople: "Ghi danh từ bảng (CSV)",
    importTeams: "Thêm tổ và thành viên từ bảng (CSV)",
    importTitle: { $0 == .people ? "Ghi danh từ bảng" : "Thêm tổ từ bảng" },
    importLead:
      "Trong bảng tính, lưu dạng CSV (UTF-8) rồi chọn tệp, hoặc chép cả bảng dán vào đây. "
      + "Xem xong mới ghi.",
    table: "Bảng",
    columns: { table in
      table == .people
        ? "Dòng đầu là tên cột: Họ và tên; Năm sinh; Thôn; Đồng ý; có thể thêm Nhóm; Điện thoại."
        : "Dòng đầu là tên cột: Họ và tên; Thôn; có thể thêm Vai trò; Điện thoại."
    },
    checkTable: "Xem bảng",
    writeTable: "Ghi vào sổ",
    otherTable: "Chọn bảng khác",
    notYetWritten: "Chưa ghi gì. Bấm nút dưới để ghi; bảng dài có thể mất vài giây.",
    tableGone: "Bảng đã xem không còn trên máy; hãy chọn lại. Chưa ghi gì.",
    peopleFound: { "\($0) người có thể ghi danh." },
    peopleWritten: { "Đã ghi danh \($0) người. Thẻ và mã PIN cấp sau, ở trang từng người." },
    teamsFound: { "\($0) thành viên của \($1) tổ." },
    teamsWritten: {
      "Đã thêm \($0) thành viên của \($1) tổ. Tên đăng nhập cấp sau cho từng người."
    },
    lineOf: { "Dòng \($0), cột “\($1)”" },
    likelyLines: { "Có thể đã ghi danh rồi, hãy xem lại các dòng: \($0)." }
  )
}

extension CentreSetting: Labelled {
  var vietnamese: String {
    switch self {
    case .commune: "Xã, phường, đặc khu"
    case .province: "Tỉnh, thành phố"
    case .centreName: "Tên trung tâm"
    case .centreAddress: "Địa chỉ"
    case .centrePhone: "Điện thoại"
    case .issuer: "Nơi cấp giấy xác nhận"
    case .issuerCode: "Ký hiệu nơi cấp"
    case .paperType: "Ký hiệu loại giấy"
    case .seal: "Con dấu"
    case .language: "Ngôn ngữ của màn hình chung"
    case .coreProgramme: "Chương trình cốt lõi"
    case .proficientProgramme: "Chương trình của người thành thạo trong hộ"
    }
  }
}
