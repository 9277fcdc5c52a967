import CPangoCairo

/// A font that goes into the file with its letters, with every Vietnamese letter.
enum Typeface: Hashable {
  /// That of administrative papers: Times New Roman, or the one of the same widths.
  case serif
  case sans

  /// The families that serve, the best one first.
  var families: [String] {
    switch self {
    case .serif: ["Times New Roman", "Liberation Serif"]
    case .sans: ["Liberation Sans"]
    }
  }

  /// The first family that is installed, or the last one.
  var family: String { self == .serif ? Self.serifFamily : Self.sansFamily }

  private static let serifFamily = serif.installed
  private static let sansFamily = sans.installed

  private var installed: String {
    families.first(where: Self.isInstalled) ?? families[families.count - 1]
  }

  /// Whether there is a family of this very name: asking for a font would give another one.
  private static func isInstalled(_ family: String) -> Bool {
    pango_font_map_get_family(pango_cairo_font_map_get_default(), family) != nil
  }
}

/// How a text is set.
struct TextStyle: Hashable {
  var typeface = Typeface.sans

  /// In points.
  var size: Double
  var isBold = false
  var isItalic = false
  var alignment = Alignment.left

  enum Alignment {
    case left, centre, justified
  }

  /// Describes the font to Pango; the caller frees it.
  func description() -> OpaquePointer? {
    let font = pango_font_description_new()
    pango_font_description_set_family(font, typeface.family)
    pango_font_description_set_absolute_size(font, size * Double(PANGO_SCALE))
    pango_font_description_set_weight(font, isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_font_description_set_style(font, isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
    return font
  }
}
