import CPangoCairo

/// A font that goes into the file with its letters: the metrics of Times New Roman or Arial, with
/// every Vietnamese letter.
enum Typeface: String, CaseIterable {
  case serif = "Liberation Serif"
  case sans = "Liberation Sans"
}

/// How a text is set.
struct TextStyle {
  var typeface = Typeface.sans

  /// In points.
  var size: Double
  var isBold = false
  var alignment = Alignment.left

  enum Alignment {
    case left, centre
  }

  /// Describes the font to Pango; the caller frees it.
  func description() -> OpaquePointer? {
    let font = pango_font_description_new()
    pango_font_description_set_family(font, typeface.rawValue)
    pango_font_description_set_absolute_size(font, size * Double(PANGO_SCALE))
    pango_font_description_set_weight(font, isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    return font
  }
}
