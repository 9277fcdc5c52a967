import CourseCore

extension PaperFactWords {
  static let english = PaperFactWords(
    language: .english,
    superior: "Authority above",
    issuer: "Issuer",
    number: "Number",
    replaces: "Replaces number",
    dated: "Place and date",
    expires: "Valid through",
    course: "Completed the course",
    programme: "Completed the programme",
    holder: "Full name",
    born: "Born",
    home: "Home",
    studied: "Studied",
    form: "Form",
    test: "Test",
    tasks: "Practical tasks",
    policy: "Judged by",
    signer: "Signed by",
    checkCode: "Check code",
    edition: { $0.isEmpty ? "version \($1)" : "\($0), version \($1)" },
    period: { began, completed in
      began.map { "from \($0) to \(completed)" } ?? "to \(completed)"
    },
    score: { test in
      let critical = test.criticalRight.map {
        $0 ? ", all critical questions right" : ", not all critical questions right"
      }
      return "\(test.earned)/\(test.available) (pass mark \(test.passMark)%)" + (critical ?? "")
    },
    done: { "\($0.done)/\($0.available) alone, observed by \($0.observer)" },
    day: { $0.description }
  )
}
