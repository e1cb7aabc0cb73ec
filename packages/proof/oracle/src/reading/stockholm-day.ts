const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' });
const asked = new Map<string, string>();

/** The day in Sweden at a moment, as `2026-11-23`. */
export function stockholmDay(moment: string): string {
  const known = asked.get(moment);
  if (known !== undefined) return known;
  if (asked.size > 20_000) asked.clear();
  const day = stockholm.format(new Date(moment));
  asked.set(moment, day);
  return day;
}
