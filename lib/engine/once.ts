/**
 * Computes a value once for the object or text that it was last asked for, as a message is: every rule asks for the same
 * reading, one after another. Faster than a WeakMap, and forgets the reading before.
 */
export function oncePer<K extends object | string, V>(compute: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly value: V } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: compute(key) };
    return last.value;
  };
}
