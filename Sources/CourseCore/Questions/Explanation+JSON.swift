/// The form in which the API explains an answer.
extension Explanation: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("answer", rightAnswer)
      json.member("available", available.count)
      json.member("comment", comment)
      json.member("earned", earned.count)
      if !parts.isEmpty { json.member("parts", parts) }
      json.member("right", isRight)
      if !rightPlaces.isEmpty { json.member("rightPlaces", rightPlaces) }
      json.member("why", why)
    }
  }
}

extension Explanation.Part: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("belongs", right)
      json.member("given", given)
      json.member("marked", marked)
      json.member("picked", isPicked)
      json.member("right", isRight)
      json.member("text", text.isEmpty ? nil : text)
      json.member("why", why)
    }
  }
}

extension Explanation.RightAnswer: JSONWritable {
  /// One member, named by the form of the answer.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .options(let options): json.member("options", options)
      case .truth(let truth): json.member("truth", truth)
      case .line(let line): json.member("line", line)
      case .number(let number, let unit):
        json.member("number", number.json)
        json.member("unit", unit)
      case .sequence(let lines): json.member("order", lines)
      case .pairs(let pairs): json.member("pairs", pairs)
      case .groups(let groups): json.member("groups", groups.map(\.json))
      case .gaps(let gaps): json.member("gaps", gaps)
      }
    }
  }
}

extension Explanation.Pair: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("left", left)
      json.member("right", right)
    }
  }
}
