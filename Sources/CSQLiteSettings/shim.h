#pragma once

/* Swift cannot call functions that take any number of arguments. */
extern int sqlite3_config(int, ...);

/* SQLite's own count of its memory takes a lock for every block; 9 is SQLITE_CONFIG_MEMSTATUS.
   It must be said before any database is opened. */
static inline int sqlite3_count_no_memory(void) { return sqlite3_config(9, 0); }
