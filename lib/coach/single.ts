/**
 * Whether this is the first copy of a script here: a page that is open while the extension starts may be given one twice. It is
 * kept in the extension's own world, where no page looks: an event or a message would tell the page that the extension is there.
 * A reloaded extension has a new world.
 */
export function isFirst(name: string): boolean {
  const world = globalThis as unknown as Record<symbol, true | undefined>;
  const key = Symbol.for(`earnest ${name}`);
  if (world[key]) return false;
  world[key] = true;
  return true;
}
