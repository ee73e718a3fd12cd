import { type Cue, words } from './cue';

const OPEN = '[\\[{<(]{1,2}[^\\]}>)\\n]{0,40}?';
const slot = (inner: string) => new RegExp(`${OPEN}\\b(?:${inner})[^\\]}>)\\n]{0,60}[\\]}>)]`, 'g');

/** What a template leaves open: a slot for something specific is as good as the thing itself; a name is not. */
export const SLOTS: Readonly<Record<string, Cue>> = {
  specificSlot: words(2.2, [
    slot(
      'specific|topics?|posts?|article|triggers?|events?|news|insight|observation|research|icebreaker|personali[sz]\\w+|recent|something|details?|challenge|problem|pain|priorit\\w+|initiative|goals?|thing|mentioned|mutual|referr\\w+|connection|achievement|milestone|project|content|quote|comment|said|hiring|role they|competitor|space|function|group|talk|podcast|round|funding|customer_type|mission|work|issue|question|tech|process|situation|location|compliment|reason|signal',
    ),
  ]),
  nameSlot: words(0.1, [slot('company|company_?name|account|firm|business|organi[sz]ation')]),
  sellerSlot: words(-0.4, [
    slot(
      'your (?:name|company|product|title|number|firm)|my|our|product|value|value_prop|benefit|result|solution|feature|metric|sender|similar|case study|resource|calendar|link|service|number|persona|differentiator|industry',
    ),
  ]),
};
