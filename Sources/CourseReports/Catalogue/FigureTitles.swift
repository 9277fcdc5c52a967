package import CourseCore

extension FigureName {
  /// As forms and tables call it.
  package func title(in language: Language) -> String {
    switch self {
    case .kind(let kind): language == .english ? kind.english : kind.vietnamese
    case .target(let indicator):
      (language == .english ? "Target: " : "Chỉ tiêu: ") + indicator.title(in: language)
    }
  }
}

extension Indicator {
  /// As tables and screens call it.
  package func title(in language: Language) -> String {
    language == .english ? english : vietnamese
  }

  private var vietnamese: String {
    switch self {
    case .core: "Người trưởng thành đạt bộ khóa cốt lõi"
    case .vneid: "Người trưởng thành đã được xác nhận trên VNeID (khai báo)"
    case .workingAgeTrained: "Người trong độ tuổi lao động đã học một khóa cốt lõi"
    case .workers: "Người lao động doanh nghiệp, HTX đạt bộ khóa cốt lõi"
    case .officials: "Cán bộ, công chức, viên chức đạt bộ khóa cốt lõi"
    case .households: "Hộ có ít nhất một người thành thạo"
    }
  }

  private var english: String {
    switch self {
    case .core: "Adults who completed the core programme"
    case .vneid: "Adults confirmed on VNeID (declared)"
    case .workingAgeTrained: "People of working age who completed a core course"
    case .workers: "Workers of enterprises and co-operatives who completed the core programme"
    case .officials: "Officials who completed the core programme"
    case .households: "Households with somebody proficient"
    }
  }
}

extension FigureKind {
  fileprivate var vietnamese: String {
    switch self {
    case .residents: "Dân số"
    case .residentsFrom14: "Dân số từ 14 tuổi"
    case .adults: "Dân số từ 18 tuổi"
    case .workingAge: "Người trong độ tuổi lao động"
    case .households: "Số hộ"
    case .workers: "Người lao động trong doanh nghiệp, HTX"
    case .officials: "Cán bộ, công chức, viên chức"
    case .workingAgeYears: "Độ tuổi lao động (từ–đến)"
    case .eIdentities: "Người có danh tính điện tử"
    case .householdsOnline: "Hộ có Internet hoặc điện thoại thông minh"
    case .smartphoneUsers: "Người dùng điện thoại thông minh"
    case .skilledOfficials: "Cán bộ thành thạo phần mềm"
    case .teachingSchools: "Trường học lồng ghép kỹ năng số"
    case .onlineDossiers: "Hồ sơ thủ tục hành chính trực tuyến"
    case .electronicDocuments: "Văn bản điện tử"
    case .broadcasts: "Buổi tuyên truyền"
    case .articles: "Tin, bài"
    case .procedureVideos: "Video hướng dẫn thủ tục"
    }
  }

  fileprivate var english: String {
    switch self {
    case .residents: "Residents"
    case .residentsFrom14: "Residents aged 14 and over"
    case .adults: "Residents aged 18 and over"
    case .workingAge: "People of working age"
    case .households: "Households"
    case .workers: "Workers of enterprises and co-operatives"
    case .officials: "Officials"
    case .workingAgeYears: "Working age (from–through)"
    case .eIdentities: "People with an electronic identity"
    case .householdsOnline: "Households with internet or a smartphone"
    case .smartphoneUsers: "People who use a smartphone"
    case .skilledOfficials: "Officials who master their software"
    case .teachingSchools: "Schools that teach digital skills"
    case .onlineDossiers: "Dossiers handed in online"
    case .electronicDocuments: "Electronic documents"
    case .broadcasts: "Information events"
    case .articles: "Articles and news"
    case .procedureVideos: "Videos about procedures"
    }
  }
}

extension Audience {
  func title(in language: Language) -> String {
    language == .english ? english : vietnamese
  }

  private var vietnamese: String {
    switch self {
    case .everyone: "Mọi người"
    case .olderPerson: "Người cao tuổi"
    case .farmer: "Nông dân"
    case .fisher: "Ngư dân"
    case .trader: "Tiểu thương, hộ kinh doanh"
    case .worker: "Người lao động"
    case .away: "Người đi làm xa"
    case .official: "Cán bộ, công chức, viên chức"
    case .tutor: "Tổ công nghệ số cộng đồng"
    case .student: "Học sinh, sinh viên"
    case .vulnerable: "Nhóm yếu thế"
    }
  }

  private var english: String {
    switch self {
    case .everyone: "Everybody"
    case .olderPerson: "Older people"
    case .farmer: "Farmers"
    case .fisher: "Fishers"
    case .trader: "Traders"
    case .worker: "Workers"
    case .away: "Away for work"
    case .official: "Officials"
    case .tutor: "Digital teams"
    case .student: "Pupils and students"
    case .vulnerable: "Vulnerable people"
    }
  }
}
