import CourseCore

extension DocumentReader {
  /// Reads the scenes of a story, and walks every way through them.
  func scenario(_ fields: Fields) -> AnswerKey? {
    var places: [Int] = []
    var targets: [[Int?]] = []
    let scenes = fields.records(.scenario) { scene -> Scene? in
      var arrows: [Int?] = []
      defer {
        places.append(scene[.scene] ?? scene.place)
        targets.append(arrows)
      }
      return self.scene(scene, &arrows)
    }
    guard let scenes else { return nil }
    guard areNamesOnce(scenes, places), walk(scenes, places, targets) else { return nil }
    return .scenario(scenes)
  }

  private func scene(_ fields: Fields, _ arrows: inout [Int?]) -> Scene? {
    let id = fields.id(.scene)
    let says = fields.text(.says)
    let picture = fields.picture()
    var targets: [Int?] = []
    var shapes: [(String, Shape)] = []
    var shapePlaces: [Int] = []
    let replies = fields.records(.replies) { reply -> Scene.Reply? in
      let key = [Key.safe, .unsafe, .reply].first { reply.has($0) } ?? .reply
      let text = reply.line(key)
      let to = reply.id(.to)
      let why = reply.text(.why)
      let shape = self.shape(reply, on: picture)
      for key in [Key.rect, .circle] where reply.has(key) && !fields.has(.image) {
        reply.report(.needs, [.text(key.name), "image"], at: key)
      }
      targets.append(reply[.to])
      if reply.has(.rect), reply.has(.circle) {
        reply.report(.unusedKey, ["circle", "image"], at: .circle)
      }
      if let shape, let text {
        shapes.append((text, shape))
        shapePlaces.append(reply.place)
      }
      guard let text, let worth = Scene.Reply.Worth(key) else { return nil }
      return Scene.Reply(text, worth, to: to.map { SceneID($0) }, why: why, shape: shape)
    }
    reportOverlaps(shapes, shapePlaces, on: picture)
    arrows = targets
    guard let id, let says, !fields.has(.replies) || replies != nil else { return nil }
    return Scene(id: SceneID(id), says: says, picture: picture, replies: replies ?? [])
  }

  private func areNamesOnce(_ scenes: [Scene], _ places: [Int]) -> Bool {
    var seen: [SceneID: Int] = [:]
    for (number, scene) in scenes.enumerated() {
      if let first = seen[scene.id] {
        let line = "\(self.place.path):\(node(places[first]).line + 1)"
        report(.idTwice, [.text(scene.id.rawValue), .text(line)], at: places[number])
        return false
      }
      seen[scene.id] = number
    }
    return true
  }

  /// Checks that replies lead to later scenes, that every scene is reached, and that every way
  /// through the story meets a reply that counts.
  private func walk(_ scenes: [Scene], _ places: [Int], _ arrows: [[Int?]]) -> Bool {
    let numbers = Dictionary(scenes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var isReached = Array(repeating: false, count: scenes.count)
    // Whether a way without a scored reply leads here.
    var isBare = isReached
    isReached[0] = true
    isBare[0] = true
    var isSound = true
    for (number, scene) in scenes.enumerated() {
      if isBare[number], scene.replies.isEmpty, isReached[number] {
        report(.storyUnscored, [.text(scene.id.rawValue)], at: places[number])
        isSound = false
      }
      for (reply, arrow) in zip(scene.replies, arrows[number]) {
        let staysBare = isBare[number] && reply.worth == .neutral
        guard let to = reply.to, let arrow else {
          if staysBare, isReached[number] {
            report(.storyUnscored, [.text(scene.id.rawValue)], at: places[number])
            isSound = false
          }
          continue
        }
        guard let next = numbers[to] else {
          reportUnknownScene(to, scenes, at: arrow)
          isSound = false
          continue
        }
        guard next > number else {
          report(.storyBack, [.text(scene.id.rawValue)], at: arrow)
          isSound = false
          continue
        }
        if isReached[number] { isReached[next] = true }
        if staysBare { isBare[next] = true }
      }
    }
    for (number, scene) in scenes.enumerated() where !isReached[number] {
      report(.story, [.text(scene.id.rawValue)], at: places[number])
      isSound = false
    }
    return isSound
  }

  private func reportUnknownScene(_ id: SceneID, _ scenes: [Scene], at place: Int) {
    let names = scenes.map(\.id.rawValue)
    guard let alike = guess(id.rawValue, among: names) else {
      return report(.notFound, [.noun(.scene), .text(id.rawValue)], at: place)
    }
    report(.notFoundAlike, [.noun(.scene), .text(id.rawValue), .text(alike)], at: place) {
      self.line(of: place, with: alike)?.trimmedStart
    }
  }
}

extension Scene.Reply.Worth {
  fileprivate init?(_ key: Key) {
    switch key {
    case .safe: self = .safe
    case .unsafe: self = .unsafe
    case .reply: self = .neutral
    default: return nil
    }
  }
}
