import type { KindCue } from '../kinds';

export const german: readonly KindCue[] = [
  {
    kind: 'challenge',
    sure: 0.85,
    pattern:
      /(?<!\p{L})(?:größte (?:herausforderung|sorge|problem)|fachkräftemangel|(?:uns|es) fehl(?:en|t)|schwierig(?:er|keiten)?|engpass|kämpfen mit|kampf mit)(?!\p{L})/u,
  },
  {
    kind: 'hiring',
    sure: 0.9,
    pattern:
      /(?<!\p{L})(?:stell(?:t|en) .{0,60}(?:mitarbeiter|beschäftigte|leute|fachkräfte|auszubildende)\S*|(?:wir|unternehmen|\p{L}+) such(?:en|t) .{0,40}(?:mitarbeiter|\(m\/w\/d\)|verstärkung|ingenieur|techniker|fahrer)|neue (?:arbeitsplätze|stellen|jobs))/u,
  },
  {
    kind: 'goal',
    sure: 0.85,
    pattern:
      /(?<!\p{L})(?:bis (?:ende )?20\d\d (?:will|wollen|soll|möchte|werden)|(?:unser|das|ihr|sein) ziel ist|wir wollen|hat sich (?:das|zum) ziel)(?!\p{L})/u,
  },
  {
    kind: 'event',
    sure: 0.9,
    pattern:
      /(?<!\p{L})(?:eröffnet(?:e|en)?|übernimmt|übernommen|gegründet|startet(?:e|en)?|baut .{0,40}(?:werk|halle|zentrum|standort)|erweitert|zieht .{0,40}um|investiert)(?!\p{L})/u,
  },
  {
    kind: 'number',
    sure: 0.85,
    pattern:
      /(?<!\p{L})(?:beschäftigt|beschäftigen|exportiert|liefert|produziert|fertigt|betreibt|betreiben|versorgt) .{0,40}\d/u,
  },
  {
    kind: 'technology',
    sure: 0.8,
    pattern:
      /(?<!\p{L})(?:umgestellt auf|führt .{0,30}(?:software|system|sap) ein|setzt auf .{0,30}(?:software|system|roboter))/u,
  },
];
