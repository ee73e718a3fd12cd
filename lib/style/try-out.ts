import { parseDraftFile } from '../engine/file';
import type { Draft } from '../engine/types';
import type { CompiledStyle } from './compiled';
import type { Tried } from './forms';
import { hitsInDraft, markOf } from './runtime/example';

/** What each rule of a style would flag in drafts. Nothing of them is kept. */
export function tryOut(style: CompiledStyle, drafts: readonly Draft[]): readonly Tried[] {
  return style.rules.map((rule) => {
    const quotes: string[] = [];
    let flagged = 0;
    for (const draft of drafts) {
      const hits = hitsInDraft(rule, draft, style.accept);
      if (hits.length > 0) flagged++;
      for (const hit of hits) {
        const { field, start, end } = markOf(hit);
        if (quotes.length < 5) quotes.push(draft[field].slice(start, end).slice(0, 80));
      }
    }
    return { rule: rule.id, drafts: flagged, quotes };
  });
}

/** A file of drafts: one, or several apart by lines of three hyphens. */
export function readDrafts(text: string): readonly Draft[] {
  return text
    .slice(0, 1_000_000)
    .split(/^-{3,}[^\S\n]*$/m)
    .filter((part) => part.trim() !== '')
    .slice(0, 500)
    .map((part) => parseDraftFile(part.replace(/^\n/, '')).draft);
}
