import { type PolicyTarget, policyFile } from '../lib/style/policy';
import { checkStyles } from './styles';
import { oneOf, parse, UsageError } from './usage';

const TARGETS = ['chrome', 'edge', 'firefox'] as const satisfies readonly PolicyTarget[];

/** `earnest style policy`: prints a policy file. Styles are written into it; URLs stay URLs. */
export async function stylePolicy(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    lock: { type: 'string', multiple: true },
    for: { type: 'string' },
    'extension-id': { type: 'string' },
  });
  if (positionals.length === 0) throw new UsageError('name at least one style file or https address');
  const target = oneOf('--for', values.for ?? 'chrome', TARGETS);
  const isUrl = (name: string) => /^https:\/\//i.test(name);
  const { all, complete } = await checkStyles(
    positionals.filter((name) => !isUrl(name)),
    false,
  );
  const bad = all.filter(({ checked }) => !checked.ok);
  for (const { file } of bad)
    process.stderr.write(`earnest: ${file}: is not in order; see earnest style check --shared\n`);
  if (!complete || bad.length > 0) return 2;
  const texts = new Map(all.map(({ file, text }) => [file, text]));
  const styles = positionals.map((name) => texts.get(name) ?? name);
  const file = policyFile(target, { styles, lock: values.lock ?? [] }, values['extension-id']);
  process.stdout.write(`${JSON.stringify(file, null, 2)}\n`);
  return 0;
}
