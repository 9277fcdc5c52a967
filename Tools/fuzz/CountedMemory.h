#pragma once

/// Bytes of the heap in use.
long held_now(void);

/// Forgets the most that was in use so far.
void begin_counting(void);

/// The most that was in use since counting began, beyond what was before.
long most_held_since(long before);
