/// A place on a picture, in hundredths of the picture's width (`x`) and height (`y`).
package enum Shape: Hashable, Sendable {
  case rectangle(left: Int, top: Int, width: Int, height: Int)

  /// `radius` in hundredths of the picture's width.
  case circle(x: Int, y: Int, radius: Int)
}
