/// Every page, and what its forms do.
enum Pages {
  static let routes: [PageRoute] =
    signInRoutes + homeRoutes + courseRoutes + lessonRoutes + testRoutes + attemptRoutes
    + resultRoutes
}
