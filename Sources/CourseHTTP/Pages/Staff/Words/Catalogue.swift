import CourseCore

/// What an area of the staff's pages says, in every language; one that leaves something out does not
/// compile.
protocol Catalogue: Sendable {
  static var vietnamese: Self { get }
  static var english: Self { get }
}

extension Catalogue {
  static func of(_ language: Language) -> Self {
    language == .english ? .english : .vietnamese
  }
}

/// A thing of a closed list that people read by name.
protocol Labelled {
  var vietnamese: String { get }
  var english: String { get }
}

extension Labelled {
  func label(in language: Language) -> String {
    language == .english ? english : vietnamese
  }
}

extension Field.Option {
  /// A thing of a closed list to choose from.
  init<Thing: Labelled & RawRepresentable<String>>(_ thing: Thing, in language: Language) {
    self.init(thing.rawValue, thing.label(in: language))
  }
}

extension Field {
  /// Everything of a closed list, to choose from.
  static func options<Thing: Labelled & RawRepresentable<String> & CaseIterable>(
    _ things: Thing.Type,
    in language: Language
  ) -> [Option] { options(Array(things.allCases), in: language) }

  /// Some things of a closed list, to choose from.
  static func options<Thing: Labelled & RawRepresentable<String>>(
    _ things: [Thing],
    in language: Language
  ) -> [Option] { things.map { Option($0, in: language) } }
}
