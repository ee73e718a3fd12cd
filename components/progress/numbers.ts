/** One week's counts, as shown. */
export interface WeekRow {
  /** What the week is called: "17 Nov". */
  readonly week: string;
  readonly messages: number;
  readonly asks: number;
  readonly earned: number;
  readonly telling: number;
  readonly asking: number;
  readonly pressure: number;
}

/** One point of a chart; null for a week that has nothing to show. */
export interface Point {
  readonly week: string;
  readonly value: number | null;
}

export const percent = (value: number): string => `${Math.round(value * 100)}%`;
