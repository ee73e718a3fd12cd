import { differAt, differenceOf } from '../engine/brief';
import { defineRule } from '../engine/rule';

export default defineRule({
  id: 'core/telling-differs',
  lens: 'telling',
  kind: 'differs',
  severity: 'suggestion',
  summary: 'Says a number, a place or a year otherwise than the brief of this client',
  messages: [
    'Your brief says otherwise than {quote}. Which one is right?',
    'They know their own figures: the brief has another for {quote}.',
    '{quote} is not what their page said. Worth a second look?',
  ],
  why: 'A wrong detail about them costs more trust than no detail. Your notes hold another one.',
  source: { principle: 'world' },
  find: differenceOf,
  at: differAt,
  examples: {
    flags: [
      'Brief: Dunmore: Dunmore Tiles employs 240 people.\n\nYou run a firm of [[300]] people at the kiln.',
      'Brief: Northwind: Northwind is opening a second depot in Leeds.\n\nSaw that you are opening a depot in [[Bradford]].',
      'Brief: Fenwick: We have installed 210,000 smart meters.\n\nHow did you get [[120,000]] smart meters installed?',
      'Brief: Pineholt: Pineholt wants to build three more canopy bridges by 2029.\n\nYou want to build more canopy bridges by [[2027]], I read.',
    ],
    passes: [
      'Brief: Dunmore: Dunmore Tiles employs 240 people.\n\nYou run a firm of about 250 people at the kiln.',
      'Brief: Dunmore: Dunmore Tiles employs 240 people.\n\nWe have 300 people in the north.',
      'Brief: Northwind: Northwind is opening a second depot in Leeds.\n\nSaw that you are opening a second depot in Leeds.',
      'Brief: Northwind: Northwind is opening a second depot in Leeds.\nBrief: Northwind: Northwind moves pallets from its depot in Doncaster.\n\nIs your depot in Doncaster staying open?',
      'Brief: Fenwick: We have installed 210,000 smart meters.\n\nWhat would 400,000 smart meters change if you had them?',
      'You run a firm of 300 people at the kiln.',
    ],
  },
});
