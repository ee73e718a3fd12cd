/** The answer, or undefined when it fails or takes longer: what only helps must not keep the rest waiting. */
export async function inTime<T>(answer: Promise<T>, ms: number): Promise<T | undefined> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    clock = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(clock);
  }
}
