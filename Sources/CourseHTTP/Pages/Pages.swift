/// Every page, and what its forms do.
enum Pages {
  static let routes: [PageRoute] =
    ofLearners + ownDataRoutes + leavingRoutes + kioskRoutes + firstStartRoutes + checkingRoutes
    + staffRoutes

  /// What learners meet, from the sign-in to their results.
  ///
  /// To open any of these changes nothing, so that the voice may open it once more.
  static let ofLearners: [PageRoute] =
    signInRoutes + classRoutes + homeRoutes + courseRoutes + lessonRoutes + testRoutes
    + attemptRoutes + resultRoutes

  /// Where the voice finds the page that it is to read.
  static let readAloud = PageRoutes(ofLearners)
}
