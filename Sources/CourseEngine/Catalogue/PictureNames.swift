package import CourseCore

extension LearnerPicture {
  /// What people call the thing.
  package func name(in language: Language) -> String {
    language == .english ? english : vietnamese
  }

  private var vietnamese: String {
    switch self {
    case .hat: "cái nón"
    case .fish: "con cá"
    case .boat: "cái thuyền"
    case .house: "ngôi nhà"
    case .sun: "mặt trời"
    case .moon: "mặt trăng"
    case .star: "ngôi sao"
    case .tree: "cái cây"
    case .leaf: "chiếc lá"
    case .flower: "bông hoa"
    case .orange: "quả cam"
    case .carrot: "củ cà rốt"
    case .umbrella: "cái ô"
    case .teapot: "ấm trà"
    case .bowl: "bát đũa"
    case .key: "chìa khóa"
    case .chair: "cái ghế"
    case .ladder: "cái thang"
    case .bicycle: "xe đạp"
    case .drum: "cái trống"
    case .duck: "con vịt"
    case .butterfly: "con bướm"
    case .turtle: "con rùa"
    case .bell: "cái chuông"
    }
  }

  private var english: String {
    switch self {
    case .hat: "hat"
    case .fish: "fish"
    case .boat: "boat"
    case .house: "house"
    case .sun: "sun"
    case .moon: "moon"
    case .star: "star"
    case .tree: "tree"
    case .leaf: "leaf"
    case .flower: "flower"
    case .orange: "orange"
    case .carrot: "carrot"
    case .umbrella: "umbrella"
    case .teapot: "teapot"
    case .bowl: "bowl and chopsticks"
    case .key: "key"
    case .chair: "chair"
    case .ladder: "ladder"
    case .bicycle: "bicycle"
    case .drum: "drum"
    case .duck: "duck"
    case .butterfly: "butterfly"
    case .turtle: "turtle"
    case .bell: "bell"
    }
  }
}
