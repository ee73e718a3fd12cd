/** The answer, or undefined when none comes within `ms`. Rejects as the answer does. */
export async function inTime<T>(answer: Promise<T>, ms: number): Promise<T | undefined> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    clock = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(clock);
  }
}
