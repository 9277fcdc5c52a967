import CourseCore

extension Block {
  func values(in state: FormState) -> Values {
    switch self {
    case .heading(let text): text.values(.blockHeading)
    case .text(let text): text.values(.blockText)
    case .note(let text): text.values(.blockNote)
    case .good(let text): text.values(.blockGood)
    case .code(let text): text.values(.blockCode)
    case .facts(let facts):
      [
        "block": Template.blockFacts.rawValue,
        "facts": facts.map { ["fact": $0.name, "value": $0.value] as Values },
      ]
    case .list(let items, let empty):
      [
        "block": Template.blockList.rawValue, "empty": items.isEmpty ? empty : nil,
        "hasItems": !items.isEmpty, "items": items.map(\.values),
      ]
    case .live(let blocks, let path):
      [
        "block": Template.blockLive.rawValue, "from": path,
        "blocks": blocks.map { $0.values(in: state) },
      ]
    case .table(let headings, let rows):
      [
        "block": Template.blockTable.rawValue, "headings": headings,
        "rows": rows.map { ["head": $0.first, "cells": Array($0.dropFirst())] as Values },
      ]
    case .form(let form): form.values(in: state)
    case .drawing(let svg): ["block": Template.blockDrawing.rawValue, "drawing": svg]
    case .parts(let links): links.adding(["block": Template.blockParts.rawValue])
    }
  }
}

extension Item {
  fileprivate var values: Values {
    ["item": title, "detail": detail, "path": path, "isDone": isDone]
  }
}

extension String {
  fileprivate func values(_ template: Template) -> Values {
    ["block": template.rawValue, "text": self]
  }
}
