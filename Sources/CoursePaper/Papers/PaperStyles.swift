/// The sizes of an administrative paper's letters (`domain.md` 4.2).
///
/// They are 13 or 14 points for the body; where names are so long that a page would not do, all that
/// varies becomes smaller together, and nothing is left out.
struct PaperStyles {
  /// Of the body, in points.
  let size: Double

  /// Between lines, in heights of the font.
  let leading: Double

  /// Between paragraphs, in points.
  let gap: Double

  /// Those that are tried one after another, the usual one first.
  static let all =
    [Self(size: 14, leading: 1.25, gap: 8), Self(size: 14, leading: 1.1, gap: 6)]
    + stride(from: 13.5, through: 13, by: -0.5).map { Self(size: $0, leading: 1.05, gap: 5) }
    + stride(from: 12.5, through: 5, by: -0.5).map { Self(size: $0, leading: 1, gap: $0 / 4) }

  /// 1 for the sizes of the rules, less where everything had to shrink.
  private var scale: Double { min(1, size / 13) }

  private func serif(
    _ size: Double,
    isBold: Bool = false,
    isItalic: Bool = false,
    _ alignment: TextStyle.Alignment = .left
  ) -> TextStyle {
    TextStyle(
      typeface: .serif,
      size: size,
      isBold: isBold,
      isItalic: isItalic,
      alignment: alignment
    )
  }

  var country: TextStyle { serif(12, isBold: true, .centre) }
  var motto: TextStyle { serif(13, isBold: true, .centre) }
  var superior: TextStyle { serif(12 * scale, .centre) }
  var issuer: TextStyle { serif(12 * scale, isBold: true, .centre) }
  var number: TextStyle { serif(13 * scale, .centre) }
  var placeAndDay: TextStyle { serif(13 * scale, isItalic: true, .centre) }
  var title: TextStyle { serif(14, isBold: true, .centre) }
  var subject: TextStyle { serif(14 * scale, isBold: true, .centre) }
  var body: TextStyle { serif(size, .justified) }
  var bodyBold: TextStyle { serif(size, isBold: true) }
  var recipientsHead: TextStyle { serif(12 * scale, isBold: true, isItalic: true) }
  var recipients: TextStyle { serif(11 * scale) }
  var titles: TextStyle { serif(14 * scale, isBold: true, .centre) }
  var note: TextStyle { serif(13 * scale, isItalic: true, .centre) }
  var checkHead: TextStyle { serif(9) }
  var checkCode: TextStyle { serif(10, isBold: true) }
  var watermark: TextStyle { serif(60, isBold: true, .centre) }

  /// Before the first word of a paragraph, in points.
  var indent: Double { millimetres(10) * scale }
}
