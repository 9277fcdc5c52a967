import CourseCore
import CourseEngine

extension Pages {
  static let observeRoutes: [StaffRoute] = [
    .form("/staff/people/{person}/tasks/{course}/{task}", for: .observe) { desk in
      try await desk.taskPage()
    } take: { desk in
      try await desk.observe()
    }
  ]
}

extension StaffDesk {
  var teaching: TeachingWords { .of(language) }

  /// A task with three large buttons, with the place, mode and device of the last time.
  ///
  /// Who came here by a name and a task signs off with the third press.
  fileprivate func taskPage() async throws -> PageReply {
    let id = try person()
    let file = try await engine.person(token, id)
    let standing = try await engine.standing(token, of: id, in: language)
    let reference = try task()
    guard let task = standing.tasks.first(where: { $0.reference == reference }) else {
      throw Problem(.notFound)
    }
    let best = task.best.map { [Block.good($0.label(in: language))] } ?? []
    return page(
      task.title,
      back: toPerson(file),
      [.text(file.view.fullName)] + best + [.heading(teaching.look)]
        + [.list(task.observe.map { Item($0) })]
        + (task.prepare.map { [.text("\(teaching.prepare): \($0)")] } ?? [])
        + [.heading(teaching.howWell), .form(form(isRemoteAllowed: task.isRemoteAllowed))]
    )
  }

  private func form(isRemoteAllowed: Bool) -> StaffForm {
    let last = LastSighting(call.sighting)
    let modes = ObservationMode.allCases.filter { isRemoteAllowed || $0 != .video }
    let mode = isRemoteAllowed || last.mode != .video ? last.mode : .onSite
    return StaffForm(
      call.path,
      [
        Field(
          "place",
          teaching.place,
          .menu(Field.options(PlaceType.self, in: language)),
          given: [last.place.rawValue]
        ),
        Field(
          "mode",
          teaching.mode,
          .menu(modes.map { Field.Option($0, in: language) }),
          given: [mode.rawValue],
          help: isRemoteAllowed ? nil : teaching.noVideo
        ),
        Field(
          "device",
          teaching.device,
          .menu(Field.options(ObservationDevice.self, in: language)),
          given: [last.device.rawValue]
        ), Field("day", teaching.seenOn, .day, help: teaching.seenOnHelp),
      ],
      TaskLevel.allCases.reversed().map { level in
        .init(level.label(in: language), value: level.rawValue)
      }
    )
  }

  fileprivate func observe() async throws -> PageReply {
    let id = try person()
    let seen = LastSighting(
      place: try chosen("place"),
      mode: try chosen("mode"),
      device: try chosen("device")
    )
    let observed = try await engine.observe(
      token,
      Sighting(
        task: try task(),
        level: try chosen("do"),
        place: seen.place,
        mode: seen.mode,
        device: seen.device,
        day: try day("day")
      ),
      of: id
    )
    let note = observed.isRelative ? "relative" : "signed"
    return .see("\(path(of: id))?note=\(note)").setting(.sighting, to: seen.cookie)
  }

  private func task() throws -> TaskReference {
    TaskReference(course: try call.course(), task: TaskID(try call.value("task")))
  }
}

/// Where and how a tutor watched the last task, which is mostly where the next one is done.
struct LastSighting {
  let place: PlaceType
  let mode: ObservationMode
  let device: ObservationDevice

  init(place: PlaceType, mode: ObservationMode, device: ObservationDevice) {
    self.place = place
    self.mode = mode
    self.device = device
  }

  /// Reads the value of the cookie, such as `home.at-home.own`.
  init(_ cookie: String?) {
    let parts = (cookie ?? "").split(separator: ".").map(String.init)
    let part = { (place: Int) in parts.indices.contains(place) ? parts[place] : "" }
    self.init(
      place: PlaceType(rawValue: part(0)) ?? .centre,
      mode: ObservationMode(rawValue: part(1)) ?? .onSite,
      device: ObservationDevice(rawValue: part(2)) ?? .own
    )
  }

  var cookie: String { "\(place.rawValue).\(mode.rawValue).\(device.rawValue)" }
}
