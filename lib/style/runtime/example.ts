import { parseDraftFile } from '../../engine/file';
import { parse } from '../../engine/parse';
import type { Context, Draft } from '../../engine/types';
import type { CompiledRule } from '../compiled';
import { maskDraft } from '../mask';
import { type Hit, hitsOf } from './find';
import type { Page } from './page';

/** An example as a draft, with the words that are marked in it. */
export interface Example {
  readonly draft: Draft;
  readonly context: Context;
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly field: 'subject' | 'body';
  readonly start: number;
  readonly end: number;
}

/** Reads `[[ ]]` out of an example. A channel that it does not name is the rule's first. */
export function readExample(text: string, rule: Pick<CompiledRule, 'channels'>): Example {
  const channel = rule.channels?.[0] ?? 'email';
  const { draft, context } = parseDraftFile(text, { channel });
  const subject = unmark(draft.subject, 'subject');
  const body = unmark(draft.body, 'body');
  return {
    draft: { channel: draft.channel, subject: subject.text, body: body.text },
    context,
    marks: [...subject.marks, ...body.marks],
  };
}

function unmark(text: string, field: Mark['field']): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let out = '';
  let open = -1;
  for (const part of text.split(/(\[\[|\]\])/)) {
    if (part === '[[') open = out.length;
    else if (part === ']]' && open >= 0) {
      marks.push({ field, start: open, end: out.length });
      open = -1;
    } else out += part === ']]' ? '' : part;
  }
  return { text: out, marks };
}

/** What a rule alone flags in a draft, as house rules see it. */
export function hitsInDraft(rule: CompiledRule, draft: Draft, accept: readonly string[]): readonly Hit[] {
  const { masked } = maskDraft(draft, accept);
  const page: Page = { channel: masked.channel, sentences: parse(masked) };
  // A sentence by itself stands in no part of a message: the scope says nothing about it.
  const alone = page.sentences.length === 1 && page.sentences[0]?.field === 'body';
  return hitsOf(alone ? withoutScope(rule) : rule, page);
}

function withoutScope(rule: CompiledRule): CompiledRule {
  return rule.zones ? { ...rule, zones: ['opening', 'greeting', 'body', 'closing', 'signature'] } : rule;
}

/** A hit as a mark: offsets into the field. */
export function markOf({ line, range }: Hit): Mark {
  return { field: line.field, start: line.start + range.start, end: line.start + range.end };
}
