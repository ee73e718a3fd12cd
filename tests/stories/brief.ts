/** A client as the side panel shows it, made by the code that makes it there. */
import type { BriefActions, BriefView } from '../../components/brief/props';
import { addPage, clientFrom } from '../../lib/brief/client';
import { factsOf } from '../../lib/brief/facts/extract';
import { openingsFor } from '../../lib/brief/openings';
import type { PageFacts } from '../../lib/brief/types';
import { walkOf } from '../../lib/engine/walk';

const TODAY = '2026-11-22';

export const READ: PageFacts = factsOf(
  {
    url: 'https://www.northwind-freight.example/news',
    title: 'News | Northwind Freight',
    date: '2026-10-14',
    walled: false,
    blocks: [
      'Northwind Freight is opening a second depot in Leeds in March 2027, close to the M1.',
      'The company aims to cut empty miles by 20 per cent before the end of 2028.',
      'Northwind Freight employs 240 people in Doncaster.',
    ].map((text) => ({ kind: 'text' as const, text })),
  },
  TODAY,
);

const client = {
  ...addPage(clientFrom(READ, 'client-1', TODAY), READ, READ.facts, TODAY),
  bonds: [{ kind: 'mutual' as const, text: 'Tom Reyes' }],
  notes: 'Writes on Mondays.',
};
const draft = 'Hi Priya,\n\nWe recommend the larger plan. It is ready to go.\n\nAll the best\nRobin';
const thread = [{ own: false, text: 'We use a whiteboard. We lose an hour a day at the gate.' }];

export const BRIEF: BriefView = {
  reading: null,
  client,
  openings: openingsFor(client),
  walk: walkOf(thread, draft),
  box: { who: {}, to: 'Priya Nair', thread, draft },
  clients: [
    { id: 'client-1', name: 'Northwind Freight', facts: 3 },
    { id: 'client-2', name: 'Calder Foods', facts: 1 },
  ],
  said: '',
};

const nothing = () => {};
export const briefActions: BriefActions = {
  keep: nothing,
  discard: nothing,
  edit: nothing,
  drop: nothing,
  note: nothing,
  bond: nothing,
  unbond: nothing,
  insert: nothing,
  copy: nothing,
  paste: nothing,
  open: nothing,
  close: nothing,
  remove: nothing,
  save: nothing,
  load: nothing,
};
