import CountedMemory

/// Does the work that an input of so many bytes asks for, and ends the program where that took too
/// much memory: 64 times the input's size and 4 MiB.
func withinBounds(of count: Int, _ work: () -> Void) {
  let before = held_now()
  begin_counting()
  work()
  let most = most_held_since(before)
  guard most > 64 * count + allowance else { return }
  // A release build traps without its sentence.
  print("\(count) bytes took \(most) bytes of memory")
  fatalError()
}

/// The program itself takes most of the 16 MiB that a check may have beside 64 times a file's size.
private let allowance = 4 << 20
