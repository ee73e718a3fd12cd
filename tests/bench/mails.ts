import { readdirSync, readFileSync } from 'node:fs';
import { parseDraftFile } from '../../lib/engine/file';

const CORPUS = new URL('../corpus/', import.meta.url);
export const WORDS = 120;

/** Two hundred mails of about 120 words, made of the paragraphs of the project's own messages. Always the same. */
export function mails(): readonly string[] {
  const paragraphs = bodies().flatMap((body) => body.split(/\n+/).filter((p) => p.split(/\s+/).length > 6));
  const out: string[] = [];
  for (let i = 0, mail: string[] = []; out.length < 200; i++) {
    mail.push(paragraphs[(i * 7) % paragraphs.length] ?? '');
    if (count(mail.join(' ')) < WORDS - 10) continue;
    out.push(mail.join('\n\n'));
    mail = [];
  }
  return out;
}

/** A text of about `words` words; every sentence in it is another. */
export function textOf(words: number): string {
  const all = mails();
  const parts: string[] = [];
  for (let i = 0, n = 0; n < words; i++) {
    const part = (all[i % all.length] ?? '').replace(/([.?!])(?=\s|$)/g, ` ${i}$1`);
    parts.push(part);
    n += count(part);
  }
  return parts
    .join('\n\n')
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('');
}

function bodies(): readonly string[] {
  return readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.txt') && f.includes('/'))
    .sort()
    .map((f) => parseDraftFile(readFileSync(new URL(f, CORPUS), 'utf8')).draft.body);
}

function count(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
