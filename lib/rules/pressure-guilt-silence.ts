import { defineRule } from '../engine/rule';
import { gap, rx } from '../engine/text/rx';
import { RELEASED, SILENCE } from './families/pressure-guilt';

/** Silence of others, or the seller's own. */
const NOT_THEIRS = [
  rx`(nothing|not a thing) (changes|happens|is lost|lapses)`,
  rx`you (should|will|'ll|shall|would) (not|never) hear`,
  rx`(question|thing|one|call|point|bit|e-?mail) (that )?(nobody|no one|no-one) (has|have|ever|else)`,
  rx`(they|people|members|staff|customers|guests) (don't|do not|didn't|won't) (get|hear|receive)`,
  rx`(haven't|have not|hasn't|not) (yet )?answered (the|their|his|her|that|this) ${gap(1)}(notice|council|letter|tender|neighbou?r|tax|summons|survey|form)`,
  rx`heard anything (like|about|of)`,
  rx`your (e-?mails?|mails?|messages?|quotes?|newsletters?|replies|invoices?|reminders?) ${gap(12)}(spam|junk)`,
  rx`(e-?mails?|mails?|messages?|quotes?|newsletters?|replies|invoices?|reminders?) (that )?you (send|sent|write) ${gap(8)}(spam|junk)`,
  rx`you('ll| will) (not |never )?hear (a |another )?(peep|word|anything)`,
  rx`you('ve| have)? ?(just )?(opened|seen) (a|an|your|another|up|in)`,
  rx`(sorry|apologies|my fault|forgive me) ${'(?:\\w+ ){0,6}?'}(haven't|not|didn't|for not)`,
  rx`(you|they|your \w+) ${'(?:\\w+ ){0,3}?'}(haven't|not|never|didn't) (heard|hear) (of|about|from (me|us|them|him|her))`,
  rx`(customers?|candidates|applicants|suppliers?|leads|prospects|tenants|patients|funders?|vendors?) ${'(?:\\w+ ){0,3}?'}(never|don't|didn't|haven't|not|no) ${'(?:\\w+ ){0,2}?'}(hear|heard|reply|repl\\w+|answer\\w*|respond\\w*|response)`,
];

export default defineRule({
  id: 'core/pressure-guilt-silence',
  lens: 'pressure',
  kind: 'guilt',
  severity: 'warning',
  summary: 'Holds their silence against them',
  messages: [
    '{quote} reminds them of a debt. What is new for them today?',
    'They may feel told off by {quote}.',
    'What could you bring them instead of {quote}?',
  ],
  why: 'Silence usually means “not now”; counting it turns a busy reader into a guilty one.',
  source: {
    principle: 'long-game',
    evidence: { text: 'Belkins 2025: four or more mails in a row triple complaints, contested', grade: 'C' },
  },
  any: SILENCE,
  unless: [...RELEASED, ...NOT_THEIRS],
  examples: {
    flags: [
      'I [[haven’t heard back]] from you.',
      '[[Not sure if you saw my last note]].',
      'I wrote on Monday and got [[no reply]].',
      'It went very quiet, so [[did I lose you]]?',
    ],
    passes: [
      'Quotes you send to private customers may be landing in junk.',
      'The piano is better than anyone there seems to think.',
      'No reply needed.',
      'Sorry that you haven’t heard from me for so long.',
      'Have your tenants heard about the works?',
      'How do you follow up with patients who never reply?',
      'If I don’t hear from you nothing changes.',
      'Open with the one question nobody has answered yet.',
      'He can start if you haven’t answered the notice.',
    ],
  },
});
