import type { Range } from '../../engine/analyse/types';
import type { Reading } from '../../engine/reading';
import type { Rule } from '../../engine/rule';
import type { Severity } from '../../engine/types';
import type { CompiledRule } from '../compiled';
import { type Hit, hitIn, hitsOf, inChannel, isLocal } from './find';
import { pageOf } from './reading';

/** A house rule for the engine. `level` is what is left of its own level after overrides. */
export function ruleOf(compiled: CompiledRule, level: Severity): Rule {
  return {
    id: compiled.id,
    lens: compiled.lens,
    kind: 'house',
    severity: level,
    summary: compiled.message,
    messages: [compiled.message],
    why: whyOf(compiled),
    source: { principle: 'world' },
    ...(compiled.zones && { zones: compiled.zones }),
    find: isLocal(compiled) ? localFind(compiled) : draftFind(compiled),
    examples: compiled.examples,
  };
}

/** The page to read on, as plain text: its host is there to be seen. */
function whyOf({ why, learn }: CompiledRule): string {
  return learn ? `${why} More: ${learn.replace(/^https:\/\//i, '')}` : why;
}

type Find = NonNullable<Rule['find']>;

/** What a sentence shows depends on its text alone: kept as long as the engine keeps its reading. */
function localFind(rule: CompiledRule): Find {
  const known = new WeakMap<object, Range | null>();
  return (sentence, reading) => {
    if (!inChannel(rule, pageOf(reading))) return undefined;
    let range = known.get(sentence.is);
    if (range === undefined) {
      range = hitIn(rule, sentence)?.range ?? null;
      known.set(sentence.is, range);
    }
    return range ?? undefined;
  };
}

/** Looks at the whole message once and answers for the one sentence where it flags. */
function draftFind(rule: CompiledRule): Find {
  const known = new WeakMap<Reading, Hit | null>();
  return (sentence, reading) => {
    let hit = known.get(reading);
    if (hit === undefined) {
      hit = hitsOf(rule, pageOf(reading))[0] ?? null;
      known.set(reading, hit);
    }
    return hit && hit.line === sentence ? hit.range : undefined;
  };
}
