/// Every page, and what its forms do.
enum Pages {
  static let routes: [PageRoute] =
    signInRoutes + classRoutes + kioskRoutes + homeRoutes + courseRoutes + lessonRoutes + testRoutes
    + attemptRoutes
    + resultRoutes + firstStartRoutes + staffRoutes
}
