import CourseCore

extension Audience: Labelled {
  var vietnamese: String {
    switch self {
    case .everyone: "Người dân"
    case .olderPerson: "Người cao tuổi"
    case .farmer: "Nông dân"
    case .fisher: "Ngư dân"
    case .trader: "Tiểu thương"
    case .worker: "Người lao động"
    case .away: "Đi làm xa"
    case .official: "Cán bộ, công chức"
    case .tutor: "Tổ viên tổ công nghệ số"
    case .student: "Học sinh, sinh viên"
    case .vulnerable: "Nhóm yếu thế"
    }
  }
}

extension PhoneOwner: Labelled {
  var vietnamese: String {
    switch self {
    case .own: "Của chính mình"
    case .spouse: "Của vợ hoặc chồng"
    case .child: "Của con cháu"
    case .neighbour: "Của hàng xóm"
    }
  }
}

extension PlaceType: Labelled {
  var vietnamese: String {
    switch self {
    case .centre: "Trung tâm"
    case .villageHall: "Nhà văn hóa"
    case .home: "Tại nhà"
    case .market: "Chợ"
    case .harbour: "Bến cá"
    case .remote: "Từ xa"
    case .other: "Nơi khác"
    }
  }
}

extension ObservationMode: Labelled {
  var vietnamese: String {
    switch self {
    case .onSite: "Gặp trực tiếp"
    case .atHome: "Tại nhà học viên"
    case .video: "Gọi video"
    }
  }
}

extension ObservationDevice: Labelled {
  var vietnamese: String {
    switch self {
    case .own: "Máy của học viên"
    case .borrowed: "Máy mượn"
    case .centre: "Máy của trung tâm"
    }
  }
}

extension TaskLevel: Labelled {
  var vietnamese: String {
    switch self {
    case .notYet: "0 – chưa làm được"
    case .guided: "1 – làm được khi có hướng dẫn"
    case .independent: "2 – tự làm được"
    }
  }
}

extension NameReason: Labelled {
  var vietnamese: String {
    switch self {
    case .mistyped: "Gõ nhầm"
    case .asOnPapers: "Viết lại đúng như giấy tờ"
    case .renamed: "Đã đổi tên"
    }
  }
}

extension FollowupReason: Labelled {
  var vietnamese: String {
    switch self {
    case .shy: "Còn ngại"
    case .noTime: "Sợ mất thời gian"
    case .cost: "Sợ tốn kém"
    case .nobodyToHelp: "Không có người hướng dẫn"
    case .busy: "Đang bận"
    case .notInterested: "Chưa thấy cần"
    case .work: "Công việc đặc thù"
    case .away: "Đang đi xa"
    }
  }
}

extension ReopenReason: Labelled {
  var vietnamese: String {
    switch self {
    case .powerCut: "Mất điện, hỏng máy"
    case .closedByMistake: "Bấm kết thúc nhầm"
    case .calledAway: "Có việc phải đi"
    }
  }
}

extension SetAsideReason: Labelled {
  var vietnamese: String {
    switch self {
    case .helped: "Có người làm hộ"
    case .someoneElse: "Người khác làm bằng thẻ này"
    case .wrongTest: "Mở nhầm bài"
    case .brokenQuestion: "Câu hỏi bị lỗi"
    }
  }
}

extension RevisionReason: Labelled {
  var vietnamese: String {
    switch self {
    case .wrongKey: "Đáp án sai"
    case .severalRight: "Nhiều đáp án cùng đúng"
    case .outOfDate: "Nội dung đã cũ"
    }
  }
}

extension ConsentPurpose: Labelled {
  var vietnamese: String {
    switch self {
    case .study: "Đi học và xét hoàn thành"
    case .numberOnPaper: "Ghi bốn số cuối lên giấy"
    case .reminders: "Nhắc lịch qua điện thoại"
    case .praise: "Nêu tên làm gương"
    }
  }
}

extension ConsentMode: Labelled {
  var vietnamese: String {
    switch self {
    case .signed: "Ký trên giấy"
    case .tapped: "Bấm trên màn hình"
    }
  }
}

extension Role: Labelled {
  var vietnamese: String {
    switch self {
    case .learner: "Học viên"
    case .tutor: "Hướng dẫn viên"
    case .teamLeader: "Tổ trưởng"
    case .officer: "Cán bộ trung tâm"
    case .signer: "Người ký"
    case .leader: "Lãnh đạo"
    case .technician: "Phụ trách máy"
    }
  }
}
