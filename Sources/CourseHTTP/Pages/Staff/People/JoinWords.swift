/// What the pages say where two entries of one person are joined and parted.
struct JoinWords: Catalogue {
  let title: String
  let joined: String
  let part: @Sendable (String) -> String
  let likely: String
  let noneLikely: String
  let find: String
  let search: String
  let confirm: String
  let confirmHelp: String
  let keep: @Sendable (String) -> String
  let first: String
  let second: String
  let cards: String

  static let vietnamese = JoinWords(
    title: "Ghi danh trùng: gộp hai mục",
    joined: "Đã gộp với",
    part: { "Tách \($0) ra" },
    likely: "Có thể là cùng một người",
    noneLikely: "Không thấy mục nào giống.",
    find: "Tên trong mục kia",
    search: "Tìm mục kia",
    confirm: "Có đúng là cùng một người không?",
    confirmHelp: "Gộp rồi thì bài đã học, bài kiểm tra, nhiệm vụ của hai mục là của một người; cả "
      + "hai thẻ vẫn dùng được. Nhầm thì tách ra, mọi thứ lại như cũ.",
    keep: { "Đúng, cùng một người: giữ mục “\($0)”" },
    first: "Mục này",
    second: "Mục kia",
    cards: "Thẻ"
  )

  static let english = JoinWords(
    title: "Enrolled twice: join two entries",
    joined: "Joined with",
    part: { "Part \($0)" },
    likely: "Who may be the same person",
    noneLikely: "No entry is alike.",
    find: "The name in the other entry",
    search: "Find the other entry",
    confirm: "Are they the same person?",
    confirmHelp: "Lessons, tests and tasks of both are then of one person, and both cards still "
      + "work. If it was wrong, part them: everything is as before.",
    keep: { "Yes, the same: keep the entry “\($0)”" },
    first: "This entry",
    second: "The other entry",
    cards: "Cards"
  )
}
