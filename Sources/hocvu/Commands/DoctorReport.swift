import CourseCore
import CourseStore

/// What `hocvu doctor` says.
struct DoctorReport {
  private let findings: [Finding]
  private let data: String
  private let content: String?
  private let words: DoctorWords

  init(_ findings: [Finding], data: String, content: String?, words: DoctorWords) {
    self.findings = findings
    self.data = data
    self.content = content
    self.words = words
  }

  /// One paragraph for each finding: its sentence and code, then the command.
  var text: String {
    guard !findings.isEmpty else { return words.nothing }
    return findings.map { "\(words.sentence($0)) [\($0.code.rawValue)]\n  \(command(for: $0))" }
      .joined(separator: "\n\n")
  }

  var json: String {
    let value: JSONValue = [
      "findings": .array(
        findings.map { finding in
          [
            "code": .string(finding.code.rawValue),
            "command": .string(command(for: finding)),
            "detail": .string(finding.detail),
            "sentence": .string(words.sentence(finding)),
            "serious": .bool(finding.isSerious),
          ]
        }
      ),
      "serious": .bool(findings.contains(where: \.isSerious)),
    ]
    return String(decoding: value.canonicalBytes, as: UTF8.self)
  }

  /// The one command to type next.
  private func command(for finding: Finding) -> String {
    let data = Shell.quoted(data)
    return switch finding.code {
    case .dataMissing, .dataTooOld, .stationNew: "hocvu serve --data \(data)"
    case .dataBusy: "hocvu doctor --data \(data)"
    case .dataReadOnly, .rightsTooWide: "chmod -R u+rwX,go= \(data)"
    case .dataDamaged, .chainBroken: "cp -a \(data) \(data)-giu-lai"
    case .dataTooNew: "hocvu --version"
    case .diskLow, .diskCritical: "df -h \(data)"
    case .tablesDiffer: "hocvu rebuild --data \(data)"
    case .kindsUnknown: "hocvu --version"
    case .clockDoubtful: "date"
    case .pastItsTime: "hocvu retain --data \(data)"
    case .contentErrors, .contentUnreadable: "hocvu check \(Shell.quoted(content ?? "."))"
    }
  }
}
