/// Text as it stands in a page.
package enum HTML {
  package static func escaped(_ text: some StringProtocol) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  package static func steps(_ steps: [String]) -> String {
    "<ol>" + steps.map { "<li>\(escaped($0))</li>" }.joined() + "</ol>"
  }
}
