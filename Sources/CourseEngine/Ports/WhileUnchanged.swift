import Synchronization

/// What this process remembers of the store, for as long as nothing else can have changed it.
///
/// The store's `generation` tells: memories of another generation are forgotten before anything is
/// asked of them or added to them.
final class WhileUnchanged<Memory: Sendable>: Sendable {
  private struct State {
    var generation: UInt64?
    var memory: Memory
  }

  private let nothing: Memory
  private let state: Mutex<State>

  /// Begins with nothing remembered.
  init(_ nothing: Memory) {
    self.nothing = nothing
    state = Mutex(State(memory: nothing))
  }

  /// Looks at the memory of a generation, or changes it.
  func at<Value: Sendable>(
    _ generation: UInt64,
    _ body: (inout sending Memory) -> sending Value
  ) -> Value {
    state.withLock { state in
      if state.generation != generation { state = State(generation: generation, memory: nothing) }
      return body(&state.memory)
    }
  }
}
