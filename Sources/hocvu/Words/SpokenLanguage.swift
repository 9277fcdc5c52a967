import ArgumentParser
import CourseCore

/// The languages that the program speaks.
enum SpokenLanguage: String, ExpressibleByArgument, CaseIterable {
  case vi
  case en

  var language: Language { Language(rawValue) }
}
