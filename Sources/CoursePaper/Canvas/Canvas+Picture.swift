import CPangoCairo
import CourseCore

extension Canvas {
  /// Draws a picture into a square of this side.
  func draw(_ picture: LearnerPicture, x: Double, y: Double, side: Double) {
    cairo_save(drawing)
    cairo_translate(drawing, x, y)
    cairo_scale(drawing, side / Double(LearnerPicture.side), side / Double(LearnerPicture.side))
    cairo_set_line_width(drawing, Double(LearnerPicture.line))
    cairo_set_line_join(drawing, CAIRO_LINE_JOIN_ROUND)
    cairo_set_line_cap(drawing, CAIRO_LINE_CAP_ROUND)
    for shape in picture.drawing {
      switch shape {
      case .line(let path):
        trace(path)
        cairo_stroke(drawing)
      case .filled(let path):
        trace(path)
        cairo_fill_preserve(drawing)
        cairo_stroke(drawing)
      }
    }
    cairo_restore(drawing)
  }

  private func trace(_ path: DrawnPath) {
    cairo_new_path(drawing)
    switch path {
    case .ellipse(let x, let y, let width, let height):
      cairo_save(drawing)
      cairo_translate(drawing, Double(x), Double(y))
      cairo_scale(drawing, Double(width), Double(height))
      cairo_arc(drawing, 0, 0, 1, 0, 2 * .pi)
      cairo_restore(drawing)
    case .steps(let steps): for step in steps { take(step) }
    }
  }

  private func take(_ step: DrawnPath.Step) {
    switch step {
    case .move(let point): cairo_move_to(drawing, Double(point.x), Double(point.y))
    case .line(let point): cairo_line_to(drawing, Double(point.x), Double(point.y))
    case .curve(let way, let end): curve(towards: way, to: end)
    case .close: cairo_close_path(drawing)
    }
  }

  /// Cairo draws by two points what we draw by one: each lies two thirds of the way towards it.
  private func curve(towards way: DrawnPath.Point, to end: DrawnPath.Point) {
    var (x, y) = (0.0, 0.0)
    cairo_get_current_point(drawing, &x, &y)
    func third(_ start: Double, _ way: Int) -> Double { start + (Double(way) - start) * 2 / 3 }
    cairo_curve_to(
      drawing,
      third(x, way.x),
      third(y, way.y),
      third(Double(end.x), way.x),
      third(Double(end.y), way.y),
      Double(end.x),
      Double(end.y)
    )
  }
}
