/** How the columns' values are read, the same on both databases: moments as kernel's `Instant`, days as its `CalendarDate`, counters as numbers. */
export const columnValues: Readonly<Record<number, (text: string) => unknown>> = {
  20: Number,
  1082: (text) => text,
  1184: (text) => new Date(text).toISOString(),
};
