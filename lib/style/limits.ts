/** How much a style file may hold: whatever it says, checking and running it stays quick and small. */
export const LIMITS = {
  /** UTF-8 bytes of a file. */
  bytes: 256 * 1024,
  rules: 1_000,
  /** Rules that must look at every message, as no fixed word tells when they matter. */
  restless: 100,
  /** Characters of one phrase, match or regex. */
  pattern: 200,
  /** Patterns of one rule. */
  patterns: 200,
  /** Steps of one compiled pattern. */
  program: 2_000,
  /** Rules with a `regex`. */
  regexes: 50,
  /** Characters of a message, a why, a title. */
  text: 300,
  examples: 40,
  /** Characters of one example. */
  example: 4_000,
  lists: 100,
  listWords: 300,
  /** Accepted words. */
  vocab: 1_000,
  overrides: 1_000,
  suggestions: 10,
  /** Levels of nesting; the format itself needs six. */
  depth: 16,
  /** Problems that are told; a file with more has one cause. */
  problems: 200,
} as const;
