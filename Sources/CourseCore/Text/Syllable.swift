/// A syllable as Vietnamese spelling allows it, without its tone.
///
/// All words of the language are made of these: an onset, which may be missing, and a rime. The
/// tables hold no tone, and say nothing about which syllables mean something.
struct Syllable: Hashable, Sendable {
  enum Tone: Int, Hashable, Sendable, CaseIterable {
    case level, grave, hook, tilde, acute, dot
  }

  let onset: String
  let rime: String

  /// Splits small letters without tone into onset and rime; `nil` when spelling allows no such
  /// syllable.
  init?(_ letters: String) {
    // The longest onset that leaves a rime: `gi` in `giờ`, but `g` in `gì`.
    for length in [3, 2, 1, 0] where letters.count > length {
      let onset = String(letters.prefix(length))
      let rime = String(letters.dropFirst(length))
      if Self.onsets.contains(onset), Self.rimes.contains(rime) {
        self.onset = onset
        self.rime = rime
        return
      }
    }
    return nil
  }

  /// The syllable with a tone, which stands on the first vowel of an open pair: `hòa`, `thúy`.
  func written(with tone: Tone) -> String {
    guard tone != .level else { return onset + rime }
    var letters = Array(rime)
    let place = toneBearer(in: letters)
    guard let row = Self.tones[letters[place]] else { return onset + rime }
    letters[place] = row[tone.rawValue]
    return onset + String(letters)
  }

  /// Whether a word is spelled like a syllable of the language, its tone included: what ends in p,
  /// t, c or ch has one of two tones.
  static func isSpelled(_ word: String) -> Bool {
    var letters = String.UnicodeScalarView()
    var tones: [Unicode.Scalar] = []
    for scalar in word.lowercased().decomposed {
      if toneMarks.contains(scalar) { tones.append(scalar) } else { letters.append(scalar) }
    }
    guard tones.count <= 1, let syllable = Syllable(String(letters).nfc) else { return false }
    let isStopped = "ptc".contains(syllable.rime.last ?? "a") || syllable.rime.hasSuffix("ch")
    return !isStopped || tones == ["\u{301}"] || tones == ["\u{323}"]
  }

  private static let toneMarks: Set<Unicode.Scalar> = [
    "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}",
  ]

  private func toneBearer(in letters: [Character]) -> Int {
    if let place = letters.lastIndex(where: { "ăâêôơư".contains($0) }) { return place }
    let vowels = letters.prefix { Self.vowels.contains($0) }.count
    let isOpen = vowels == letters.count
    return vowels == 1 || (vowels == 2 && isOpen) ? 0 : 1
  }

  static let vowels: Set<Character> = Set("aăâeêioôơuưy")

  private static let tones: [Character: [Character]] = {
    let rows = [
      "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
      "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ]
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[$0.startIndex], Array($0)) })
  }()

  private static let onsets = Set(
    """
    b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x
    """.split(separator: " ").map(String.init) + [""]
  )

  private static let rimes = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in \
    inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe \
    oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân \
    uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên \
    uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y ynh yt yêm yên yêng \
    yêt yêu
    """.split(separator: " ").map(String.init)
  )
}
