import CourseCore

/// Pieces of pages that no template makes.
package enum HTML {
  package static func steps(_ steps: [String]) -> String {
    "<ol>" + steps.map { "<li>\(Markup.escaped($0))</li>" }.joined() + "</ol>"
  }
}
