/** Conventions that a compiler cannot hold: each answer is a list of sentences that say what to do. */
import { isNode, type Node, parse, placeOf, type Source, walk } from './source';

/** Names that would make the engine's answer depend on anything but the draft, or let the draft leave it. */
const IMPURE: Readonly<Record<string, string>> = {
  ...names('console', 'the engine sees private mail and writes none of it anywhere; return a value'),
  ...names('Date performance', 'the engine has no clock; pass the time in as an argument'),
  ...names(
    'setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame requestIdleCallback Promise',
    'the engine answers at once; leave timing to its caller',
  ),
  ...names(
    'fetch XMLHttpRequest WebSocket EventSource Worker',
    'nothing of a draft leaves; pass the data in as an argument',
  ),
  ...names(
    'document window self globalThis navigator localStorage sessionStorage indexedDB location',
    'the engine has no page; let lib/dom or lib/hosts read it and pass it in',
  ),
  ...names('browser chrome', 'the engine has no browser; let the background ask and pass the answer in'),
  ...names('process Buffer require', 'the engine has no Node; let cli do it and pass the result in'),
  ...names('crypto', 'the engine is deterministic; use a fixed hash of the text'),
};

export function purityProblems(source: Source): string[] {
  const problems: string[] = [];
  const say = (node: Node, what: string, advice: string) =>
    problems.push(`${source.path}:${placeOf(source, node)} uses ${what}: ${advice}.`);
  for (const { node, parents } of walk(parse(source))) {
    const name = referenceIn(node, parents);
    if (name !== undefined && Object.hasOwn(IMPURE, name)) say(node, name, IMPURE[name] ?? '');
    if (isMember(node, 'Math', 'random'))
      say(node, 'Math.random', 'vary by a fixed hash of the text, so that tests stay stable');
    if (node.async === true || node.type === 'AwaitExpression')
      say(node, 'async', 'the engine answers at once; do what waits outside');
  }
  return problems;
}

/** What no code of the extension may do, in any layer. */
export function pageProblems(source: Source): string[] {
  const problems: string[] = [];
  const say = (node: Node, what: string, advice: string) =>
    problems.push(`${source.path}:${placeOf(source, node)} uses ${what}: ${advice}.`);
  for (const { node, parents } of walk(parse(source))) {
    const name = referenceIn(node, parents);
    if (name === 'console') say(node, name, "the page's console is the site's; stay quiet and let the caller decide");
    if (name === 'setInterval') say(node, name, 'polling drains the machine; observe, or listen for the event');
    if (name === 'eval') say(node, name, 'no code comes from text; write it out');
    const member = node.type === 'MemberExpression' && memberName(node);
    if (member && ['innerHTML', 'outerHTML', 'insertAdjacentHTML'].includes(member)) {
      say(node, member, 'the host forbids it and mail is not markup; create elements, or set textContent');
    }
    if (node.type === 'JSXAttribute' && isNode(node.name) && node.name.name === 'dangerouslySetInnerHTML') {
      say(node, 'dangerouslySetInnerHTML', 'write elements instead');
    }
  }
  return problems;
}

const FOCUSED = ['only', 'skip', 'fixme', 'skipIf', 'runIf'];

/** Tests that are switched off, or that switch the others off, or that sleep. */
export function testProblems(source: Source): string[] {
  const problems: string[] = [];
  const say = (node: Node, what: string, advice: string) =>
    problems.push(`${source.path}:${placeOf(source, node)} uses ${what}: ${advice}.`);
  for (const { node, parents } of walk(parse(source))) {
    const name = referenceIn(node, parents);
    const called = parents.at(-1)?.type === 'CallExpression' && parents.at(-1)?.callee === node;
    if (called && name && /^(?:fit|fdescribe|xit|xtest|xdescribe)$/.test(name)) {
      say(node, name, 'every test runs everywhere; mend it or delete it');
    }
    const member = node.type === 'MemberExpression' ? memberName(node) : undefined;
    if (member && FOCUSED.includes(member) && /^(?:it|test|describe|suite)$/.test(rootName(node) ?? '')) {
      say(node, `${rootName(node)}.${member}`, 'every test runs everywhere; mend it or delete it');
    }
    if (member === 'waitForTimeout')
      say(node, member, 'a sleep is a guess; wait for the condition (expect.poll, toBeVisible)');
  }
  return problems;
}

const STANDARD_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
/** A React component's file may be named as the component. */
const COMPONENT_NAME = /^(?:[A-Z][a-zA-Z0-9]*|[a-z0-9]+(?:-[a-z0-9]+)*)\.(?:tsx|module\.css|css)$/;

export function nameProblem(path: string): string | undefined {
  const parts = path.split('/');
  const file = parts.pop() ?? '';
  if (file === 'README.md') return undefined;
  const good =
    parts.every((folder) => STANDARD_NAME.test(folder)) &&
    (STANDARD_NAME.test(file) || (parts[0] === 'components' && COMPONENT_NAME.test(file)));
  return good
    ? undefined
    : `${path}: name it in lower case with hyphens (a component may be Named.tsx, under components).`;
}

export const LONGEST = 300;

export function lengthProblem({ path, text }: Source, allowed: Readonly<Record<string, string>>): string | undefined {
  const lines = text.trimEnd().split('\n').length;
  if (lines <= LONGEST) {
    return allowed[path] === undefined ? undefined : `${path} is short enough now: take it off the list of long files.`;
  }
  return allowed[path]
    ? undefined
    : `${path} has ${lines} lines, over ${LONGEST}: split it by idea (one idea, one file).`;
}

/** The name that this identifier refers to; nothing for a property's name, a key or a label. */
function referenceIn(node: Node, parents: readonly Node[]): string | undefined {
  if (node.type !== 'Identifier' || typeof node.name !== 'string') return undefined;
  const parent = parents.at(-1);
  const isOwnName =
    (parent?.type === 'MemberExpression' && parent.property === node && parent.computed !== true) ||
    (parent?.type === 'TSQualifiedName' && parent.right === node) ||
    (parent?.key === node && parent.computed !== true) ||
    ((parent?.type === 'ImportSpecifier' || parent?.type === 'ExportSpecifier') && parent.local !== node);
  return isOwnName ? undefined : node.name;
}

const isMember = (node: Node, object: string, property: string): boolean =>
  node.type === 'MemberExpression' &&
  isNode(node.object) &&
  node.object.name === object &&
  memberName(node) === property;

/** `a.name`, and `a['name']` as well. */
function memberName({ property, computed }: Node): string | undefined {
  if (!isNode(property)) return undefined;
  const name = computed === true ? property.value : property.name;
  return typeof name === 'string' ? name : undefined;
}

/** `it` of `it.each([]).only`. */
function rootName(node: Node): string | undefined {
  let at: unknown = node;
  while (isNode(at) && at.type !== 'Identifier') at = at.object ?? at.callee;
  return isNode(at) && typeof at.name === 'string' ? at.name : undefined;
}

function names(list: string, advice: string): Record<string, string> {
  return Object.fromEntries(list.split(' ').map((name) => [name, advice]));
}
