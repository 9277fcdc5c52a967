import CourseCore
import CourseEngine

extension PageCall {
  /// A question as it is asked, with what was given so far; `place` is its own in the API.
  func asked(_ shown: ShownQuestion, at place: String, given: Response?) -> Values {
    let common: Values = [
      "ask": Markdown(shown.ask).html(), "say": voice(shown.say, for: place),
      "hints": shown.hints.map { words.hint($0) },
      "picture": shown.body.usesPicture ? nil : shown.picture.map(values(of:)),
      "kind": shown.kind.rawValue, "partCount": shown.body.partCount,
      "isStory": shown.kind == .scenario,
    ]
    return common.adding(body(of: shown, given))
  }

  private func body(of shown: ShownQuestion, _ given: Response?) -> Values {
    let chosen: [Int] = if case .places(let places)? = given { places } else { [] }
    switch shown.body {
    case .choices(let options, let isSeveral):
      return choices(options, chosen, isSeveral: isSeveral)
    case .poll(let options):
      return choices(options.map { ShownQuestion.Option($0) }, chosen, isSeveral: true)
    case .trueOrFalse:
      let truth: [Int] = if case .truth(let truth)? = given { [truth ? 0 : 1] } else { [] }
      let options = [words.sayTrue, words.sayFalse].map { ShownQuestion.Option($0) }
      return choices(options, truth, isSeveral: false)
    case .typed: return typed(given, unit: nil, isNumber: false)
    case .number(let unit): return typed(given, unit: unit, isNumber: true)
    case .order(let lines): return order(lines, given)
    case .match(let lefts, let rights): return assign(lefts, rights, given)
    case .sort(let headings, let items):
      return assign(items.map { ShownQuestion.Option($0) }, headings, given)
    case .fill(let pieces): return fill(pieces, given)
    case .spot(let areas, let isSeveral):
      let spots = areas.enumerated().map { place, area in
        ["place": place, "shape": Places.classes(of: area.shape)] as Values
      }
      return choices(areas.map { ShownQuestion.Option($0.name) }, chosen, isSeveral: isSeveral)
        .adding([
          "body": Template.spot.rawValue, "spots": spots, "map": shown.picture.map(values(of:)),
        ])
    case .scenario(let story): return self.story(story, given)
    }
  }

  private func choices(
    _ options: [ShownQuestion.Option],
    _ chosen: [Int],
    isSeveral: Bool
  ) -> Values {
    [
      "body": Template.choices.rawValue, "isSeveral": isSeveral,
      "type": isSeveral ? "checkbox" : "radio",
      "legend": isSeveral ? words.chooseSeveral : words.chooseOne,
      "options": options.enumerated().map { place, option in
        [
          "place": place, "text": option.text, "isChosen": chosen.contains(place),
          "picture": option.picture.map(values(of:)), "say": option.say.map { Path.media($0.file) },
        ] as Values
      },
    ]
  }

  private func typed(_ given: Response?, unit: String?, isNumber: Bool) -> Values {
    let line: String? =
      switch given {
      case .line(let line)?, .number(let line, _)?: line
      default: nil
      }
    return [
      "body": Template.typed.rawValue, "line": line ?? "", "unit": unit, "isNumber": isNumber,
      "label": isNumber ? words.typeNumber : words.typeAnswer,
    ]
  }

  private func order(_ lines: [String], _ given: Response?) -> Values {
    let order: [Int] = if case .order(let order)? = given { order } else { [] }
    return [
      "body": Template.order.rawValue, "order": order.map { "\($0)" }.joined(separator: ","),
      "lines": lines.enumerated().map { place, line in
        let turn = order.firstIndex(of: place).map { $0 + 1 }
        return ["place": place, "text": line, "turn": turn, "isTaken": turn != nil] as Values
      },
    ]
  }

  private func assign(
    _ parts: [ShownQuestion.Option],
    _ partners: [String],
    _ given: Response?
  ) -> Values {
    let assigned: [Int?] = if case .assigned(let assigned)? = given { assigned } else { [] }
    return [
      "body": Template.assign.rawValue,
      "parts": parts.enumerated().map { number, part in
        [
          "number": number, "text": part.text, "picture": part.picture.map(values(of:)),
          "turn": words.itemOf(number + 1, parts.count),
          "partners": partners.enumerated().map { place, partner in
            let isChosen = assigned.indices.contains(number) && assigned[number] == place
            return ["place": place, "text": partner, "isChosen": isChosen] as Values
          },
        ] as Values
      },
    ]
  }

  private func fill(_ pieces: [ShownQuestion.Piece], _ given: Response?) -> Values {
    let gaps: [Response.Gap?] = if case .gaps(let gaps)? = given { gaps } else { [] }
    var number = 0
    let filled = pieces.map { piece -> Values in
      guard case .text(let text) = piece else {
        defer { number += 1 }
        let gap = gaps.indices.contains(number) ? gaps[number] : nil
        return self.gap(piece, number: number, given: gap)
      }
      return ["text": text]
    }
    return ["body": Template.fill.rawValue, "pieces": filled]
  }

  private func gap(
    _ piece: ShownQuestion.Piece,
    number: Int,
    given: Response.Gap?
  ) -> Values {
    let base: Values = ["number": number, "label": words.gapLabel(number + 1)]
    guard case .picked(let options) = piece else {
      let line: String = if case .line(let line)? = given { line } else { "" }
      return base.adding(["isTyped": true, "line": line])
    }
    let chosen: Int? = if case .place(let place)? = given { place } else { nil }
    return base.adding([
      "isPicked": true,
      "options": options.enumerated().map { place, option in
        ["place": place, "text": option, "isChosen": place == chosen] as Values
      },
    ])
  }

  private func story(_ story: ShownQuestion.Story, _ given: Response?) -> Values {
    let said: [Int] = if case .replies(let said)? = given { said } else { [] }
    return [
      "body": Template.story.rawValue, "said": said.map { "\($0)" }.joined(separator: ","),
      "played": story.played.map { scene in
        ["says": Markdown(scene.says).html(), "reply": words.youReplied(scene.reply)] as Values
      },
      "says": story.current.map { Markdown($0.says).html() },
      "hasReplies": !story.isOver, "map": story.current?.picture.map(values(of:)),
      "replies": story.current?.replies.enumerated().map { place, reply in
        [
          "place": place, "text": reply.text, "shape": reply.shape.map { Places.classes(of: $0) },
        ] as Values
      },
    ]
  }
}

extension ShownQuestion.Body {
  /// Whether the question's picture is touched, rather than looked at above it.
  fileprivate var usesPicture: Bool { if case .spot = self { true } else { false } }
}
