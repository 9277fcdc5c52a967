import CourseCore

/// A part of a staff page; the templates of these are all that such pages are made of.
enum Block {
  case heading(String)
  case text(String)

  /// Something to be careful about.
  case note(String)

  /// Something that went well.
  case good(String)

  /// A code or a number to be read off from afar.
  case code(String)
  case facts([Fact])

  /// Things to go to or to look at; the text stands where there are none.
  case list([Item], empty: String? = nil)

  /// A part that is fetched anew from an address every few seconds while it is looked at.
  indirect case live([Block], from: String)
  case table(headings: [String], rows: [[String]])
  case form(StaffForm)

  /// SVG of our own making, which stands in the page as it is.
  case drawing(String)

  /// A part of a longer list, with the ways to the others.
  case parts(Values)
}

/// A thing that is known, under its name.
struct Fact: Sendable {
  let name: String
  let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// A line of a list; without a path it leads nowhere.
struct Item: Sendable {
  let title: String
  let detail: String?
  let path: String?
  let isDone: Bool

  init(_ title: String, _ detail: String? = nil, to path: String? = nil, isDone: Bool = false) {
    self.title = title
    self.detail = detail
    self.path = path
    self.isDone = isDone
  }
}
