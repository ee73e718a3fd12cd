/** `npm run new:host ID`: makes the skeleton of a host, its fixture and its test, lists it, and says what comes next. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const id = process.argv[2] ?? '';
if (
  !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) ||
  ['host', 'index', 'kind', 'sites', 'anywhere', 'conversation'].includes(id)
) {
  console.error('Usage: npm run new:host ID\nID is the name of a site in lower case, like hey-mail.');
  process.exit(2);
}
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
if (existsSync(at(`lib/hosts/${id}.ts`))) {
  console.error(`lib/hosts/${id}.ts exists already. Choose another ID or edit that file.`);
  process.exit(2);
}

const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const today = new Date().toISOString().slice(0, 7);
const write = (path, text) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};

write(
  `lib/hosts/${id}.ts`,
  `import type { Place, Site } from './host';
import { hostOf } from './kind';

/* Selectors: one a line, each with its date. Source: say where they were seen. */

/** By role and context, never by a label: labels are translated. */
const COMPOSE: Place = {
  editor: '[role=textbox][contenteditable=true]', // ${today}
  within: ['.compose'], // ${today}
};
const SUBJECT = 'input[name=subject]'; // ${today}
const SEND = 'button[type=submit]'; // ${today}
/** What stands in the editor and is not the rep's own words. */
const FOREIGN = 'blockquote, [contenteditable=false], [aria-hidden=true]'; // ${today}

export const ${name}Site: Site = {
  id: '${id}',
  matches: (url) => url.hostname === '${id}.example',
  places: [COMPOSE],
};

export const ${name} = hostOf(${name}Site, [
  {
    ...COMPOSE,
    channel: 'email',
    foreign: FOREIGN,
    subject: SUBJECT,
    send: SEND,
    recipients: () => [],
    thread: () => [],
  },
]);
`,
);

write(
  `tests/fixtures/hosts/${id}/compose.html`,
  `<!doctype html>
<!-- A new message. Written by hand in ${today} from (say where its structure was seen); the structure, roles and classes around the
     editor are the host's, the words and the styling are ours. -->
<html lang="en">
<head>
<meta charset="utf-8">
<title>Compose</title>
</head>
<body>
<input class="find" type="search" aria-label="Search">
<form class="compose">
<input name="subject" aria-label="Subject">
<div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Message"><p><br></p></div>
<button type="submit">Send</button>
</form>
</body>
</html>
`,
);

write(
  `tests/hosts/${id}.test.ts`,
  `// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { ${name} } from '../../lib/hosts/${id}';
import { describeHost } from './contract';

describeHost({
  name: '${id}, new message',
  host: ${name},
  url: 'https://${id}.example/',
  html: readFileSync('tests/fixtures/hosts/${id}/compose.html', 'utf8'),
  editor: '[role=textbox]',
  channel: 'email',
  stage: 'cold',
  to: [],
  send: 'Send',
});
`,
);

/** Adds an import in its place, and a name at the end of the list. */
function list(path, imported) {
  const source = readFileSync(at(path), 'utf8');
  const imports = [...source.matchAll(/^import .*$/gm)].map(([line]) => line);
  const line = `import { ${imported} } from './${id}';`;
  const where = (text) => /from '(.*)'/.exec(text)?.[1] ?? '';
  const sorted = [...imports, line].sort((a, b) => (where(a) < where(b) ? -1 : 1));
  const rest = source
    .replace(/^import .*\n/gm, '')
    .replace(/\[\] = \[([^\]]*)\]/, (_, names) => `[] = [${names}, ${imported}]`);
  writeFileSync(at(path), `${sorted.join('\n')}\n${rest}`);
}
list('lib/hosts/sites.ts', `${name}Site`);
list('lib/hosts/index.ts', name);

console.log(`Made lib/hosts/${id}.ts, its fixture in tests/fixtures/hosts/${id}/ and tests/hosts/${id}.test.ts; listed it.
Next:
  write its selectors and its page; npx vitest run tests/hosts/${id}.test.ts
  add its address to lib/access/sites.ts (OPTIONAL, unless every rep needs it)
  let its page play the host (tests/fixtures/hosts/gmail/mail.js), add it to tests/fixtures/serve.mjs and tests/e2e/variants.ts
  npm test -- --only e2e -- contract`);
