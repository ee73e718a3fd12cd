/** The house as data: which layer may use which. ARCHITECTURE.md draws it; this is what the test holds the code to. */

/** `types`: with `import type` only, so that nothing of it is there at run time. `all`: values too. */
type Use = 'types' | 'all';

export interface Layer {
  readonly name: string;
  /** Folders end in a slash; anything else is one file. */
  readonly paths: readonly string[];
  readonly uses: Readonly<Record<string, Use>>;
  /** Packages by name (their subpaths too); `node:` stands for all of Node. */
  readonly packages: readonly string[];
  /** Why the layer is closed, and what to do instead: the end of the sentence when an import goes against the arrows. */
  readonly advice: string;
}

export const LAYERS: readonly Layer[] = [
  {
    name: 'entrypoints',
    paths: ['entrypoints/'],
    uses: {
      components: 'all',
      'lib/coach': 'all',
      'lib/engine': 'all',
      'lib/rules': 'all',
      'lib/style': 'all',
      'lib/style-store': 'all',
      'lib/brief': 'all',
      'lib/settings': 'all',
      'lib/messages': 'all',
      'lib/access': 'all',
      'lib/i18n': 'all',
      'lib/in-time': 'all',
      'lib/keys': 'all',
      'lib/pages': 'all',
      'lib/background': 'all',
      // The watcher's own question, "is this a compose box?", is the hosts' to answer; the rest goes through lib/coach.
      'lib/hosts': 'all',
    },
    packages: ['wxt', 'react', 'react-dom', 'webextension-polyfill'],
    advice: 'entrypoints only wire; let lib/coach do it and call that.',
  },
  {
    name: 'components',
    paths: ['components/'],
    uses: { 'lib/engine': 'types', 'lib/style': 'types', 'lib/brief': 'types' },
    packages: [
      'react',
      'react-dom',
      'diff',
      '@floating-ui/dom',
      '@floating-ui/react-dom',
      'd3-scale',
      'd3-shape',
      '@codemirror',
      '@lezer/highlight',
    ],
    advice: 'components get props and give callbacks; import the type only, or pass the value in as a prop.',
  },
  {
    name: 'lib/coach',
    paths: ['lib/coach.ts', 'lib/coach/'],
    uses: {
      'lib/hosts': 'all',
      'lib/dom': 'all',
      'lib/messages': 'all',
      'lib/settings': 'all',
      'lib/i18n': 'all',
      'lib/keys': 'all',
      components: 'all',
      'lib/engine': 'types',
      'lib/brief': 'types',
    },
    packages: ['react', 'react-dom', 'wxt', 'webextension-polyfill', '@floating-ui/dom', 'diff'],
    advice: 'the engine lives in the background; ask it by lib/messages, and import only types of it.',
  },
  {
    name: 'lib/hosts',
    paths: ['lib/hosts/'],
    uses: { 'lib/dom': 'all', 'lib/engine': 'types' },
    packages: [],
    advice:
      'hosts know their page and nothing else; import a type from lib/engine/types, or pass the value in from lib/coach.',
  },
  {
    name: 'lib/dom',
    paths: ['lib/dom/'],
    uses: {},
    packages: [],
    advice: 'lib/dom is generic: it knows no site, rule or report; take plain offsets and elements as arguments.',
  },
  {
    name: 'lib/messages',
    paths: ['lib/messages.ts', 'lib/messages/'],
    uses: {
      'lib/engine': 'types',
      'lib/style': 'types',
      'lib/brief': 'types',
      'lib/settings': 'types',
      'lib/in-time': 'all',
      'lib/keys': 'all',
    },
    packages: ['wxt', 'webextension-polyfill'],
    advice: 'messages are types and transport; do the work in the background entrypoint.',
  },
  {
    name: 'lib/access',
    paths: ['lib/access/'],
    uses: { 'lib/coach': 'types', 'lib/brief': 'types', 'lib/settings': 'all' },
    packages: ['wxt', 'webextension-polyfill'],
    advice:
      'lib/access knows permissions, registered scripts and the toolbar button; let the background wire the rest.',
  },
  {
    name: 'lib/settings',
    paths: ['lib/settings.ts', 'lib/settings/'],
    uses: { 'lib/engine': 'types', 'lib/style': 'types', 'lib/brief': 'types' },
    packages: ['wxt', 'webextension-polyfill'],
    advice: 'settings only name what is stored; import the type only.',
  },
  {
    name: 'lib/pages',
    paths: ['lib/pages/'],
    uses: {
      components: 'all',
      'lib/access': 'all',
      'lib/brief': 'all',
      'lib/engine': 'types',
      'lib/i18n': 'all',
      'lib/keys': 'all',
      'lib/messages': 'all',
      'lib/rules': 'all',
      'lib/settings': 'all',
      'lib/style': 'all',
    },
    packages: ['wxt', 'react', 'react-dom'],
    advice: 'a page of ours joins components to what is stored and to the background; ask it by lib/messages.',
  },
  {
    name: 'lib/background',
    paths: ['lib/background/'],
    uses: {
      'lib/engine': 'all',
      'lib/rules': 'all',
      'lib/style': 'all',
      'lib/messages': 'all',
      'lib/settings': 'all',
      'lib/keys': 'all',
    },
    packages: ['wxt'],
    advice: 'the background answers messages: it has no page and draws nothing.',
  },
  {
    name: 'lib/keys',
    paths: ['lib/keys.ts'],
    uses: {},
    packages: [],
    advice: 'lib/keys is a table of actions and their keys; let its reader do the rest.',
  },
  {
    name: 'lib/in-time',
    paths: ['lib/in-time.ts'],
    uses: {},
    packages: [],
    advice: 'lib/in-time only waits; let its caller say for what.',
  },
  {
    name: 'lib/i18n',
    paths: ['lib/i18n.ts'],
    uses: { components: 'types' },
    packages: ['@wxt-dev/i18n'],
    advice: 'lib/i18n only looks texts up; write them into locales/.',
  },
  {
    name: 'lib/brief',
    paths: ['lib/brief/'],
    uses: { 'lib/engine': 'all' },
    packages: ['@mozilla/readability', 'valibot'],
    advice: 'the brief reads what it is given: a document, a thread, a shelf; pass the value in from the entrypoint.',
  },
  {
    name: 'lib/style',
    paths: ['lib/style/'],
    uses: { 'lib/engine': 'all' },
    packages: ['yaml', 'valibot'],
    advice: 'styles stand on the engine alone; pass other styles (the core too) in as values.',
  },
  {
    name: 'lib/style-store',
    paths: ['lib/style-store/'],
    uses: { 'lib/engine': 'all', 'lib/style': 'all', 'lib/settings': 'all' },
    packages: ['wxt'],
    advice: 'the store keeps styles for the background; pages ask it by lib/messages.',
  },
  {
    name: 'lib/rules',
    paths: ['lib/rules/'],
    uses: { 'lib/engine': 'all' },
    packages: [],
    advice: 'a rule is data for the engine; put what several rules share into lib/engine.',
  },
  {
    name: 'lib/engine',
    paths: ['lib/engine/'],
    uses: {},
    packages: ['compromise'],
    advice: 'the engine is pure: draft in, report out; pass what it needs in as an argument.',
  },
  {
    name: 'cli',
    paths: ['cli/'],
    uses: { 'lib/engine': 'all', 'lib/rules': 'all', 'lib/style': 'all' },
    packages: ['node:', 'diff'],
    advice: 'the command line is the engine on files; it has no page and no browser.',
  },
];

/** House styles, images and texts are data that any layer may name. */
const DATA = ['styles/', 'public/', 'locales/'];

export const isData = (path: string): boolean => DATA.some((folder) => path.startsWith(folder));

export const layerOf = (path: string): Layer | undefined =>
  LAYERS.find(({ paths }) => paths.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place)));

/** The sentence for an import against the arrows; nothing for one that goes with them. `to` is a path or a package. */
export function arrowProblem(from: string, to: string, typeOnly: boolean, isPackage: boolean): string | undefined {
  const layer = layerOf(from);
  if (!layer) {
    return `${from} is in no layer: move it into one, or draw a new one in tests/architecture/house.ts and ARCHITECTURE.md.`;
  }
  const sentence = (verb: string) => `${from} ${verb} ${to}: ${layer.advice}`;
  if (isPackage) {
    const known = layer.packages.some((name) =>
      name === 'node:' ? to.startsWith(name) : to === name || to.startsWith(`${name}/`),
    );
    return known ? undefined : sentence('imports the package');
  }
  if (isData(to)) return undefined;
  const target = layerOf(to);
  if (target === layer) return undefined;
  const use = target && layer.uses[target.name];
  if (use === 'all' || (use === 'types' && typeOnly)) return undefined;
  return sentence(use === 'types' ? 'imports a value from' : 'imports');
}
