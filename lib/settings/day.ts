/** Days are texts like `2026-11-21`, in the rep's own time zone: they sort by themselves. */

export function dayOf(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The Monday of a day's week. */
export function weekOf(day: string): string {
  // At noon in UTC no change of clocks moves a day.
  const date = new Date(`${day}T12:00:00Z`);
  const monday = new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * 86_400_000);
  return monday.toISOString().slice(0, 10);
}

/** The Mondays of so many weeks up to a day's own, oldest first. */
export function weeksUpTo(day: string, count: number): string[] {
  const last = Date.parse(`${weekOf(day)}T12:00:00Z`);
  return Array.from({ length: count }, (_, i) =>
    new Date(last - (count - 1 - i) * 7 * 86_400_000).toISOString().slice(0, 10),
  );
}
