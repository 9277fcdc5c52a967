import CourseCore
import CourseEngine
import CourseReports

// The words of reasons stand beside the reasons: the printed register says them too.

extension RevocationReason: Labelled {
  var vietnamese: String { words(in: .vietnamese) }
  var english: String { words(in: .english) }
}

extension ReissueReason: Labelled {
  var vietnamese: String { words(in: .vietnamese) }
  var english: String { words(in: .english) }
}

extension VoidReason: Labelled {
  var vietnamese: String { words(in: .vietnamese) }
  var english: String { words(in: .english) }
}

extension PaperRecipient: Labelled {
  var vietnamese: String { words(in: .vietnamese) }
  var english: String { words(in: .english) }
}

extension ExportReason: Labelled {
  var vietnamese: String { words(in: .vietnamese) }
  var english: String { words(in: .english) }
}

extension SignatureBlock.Capacity: Labelled {
  var vietnamese: String {
    switch self {
    case .head: "Người đứng đầu"
    case .acting: "Quyền người đứng đầu (Q.)"
    case .deputy: "Cấp phó ký thay (KT.)"
    case .byOrder: "Ký thừa lệnh (TL.)"
    case .delegated: "Ký thừa ủy quyền (TUQ.)"
    }
  }

  var english: String {
    switch self {
    case .head: "Head"
    case .acting: "Acting head (Q.)"
    case .deputy: "Deputy in the head's place (KT.)"
    case .byOrder: "By order (TL.)"
    case .delegated: "By delegation (TUQ.)"
    }
  }
}
