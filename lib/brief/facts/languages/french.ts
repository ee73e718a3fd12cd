import type { KindCue } from '../kinds';

export const french: readonly KindCue[] = [
  {
    kind: 'challenge',
    sure: 0.85,
    pattern:
      /(?<!\p{L})(?:(?:plus grand|principal) (?:défi|problème|obstacle|risque)|pénurie d|nous manquons de|peinons à|difficultés? à)/u,
  },
  {
    kind: 'hiring',
    sure: 0.9,
    pattern:
      /(?<!\p{L})(?:recrut(?:ons|e|ent)|embauch(?:ons|e|ent)|(?:nous cherchons|cherche) une? \p{L}+|création de \d+ (?:emplois|postes))(?!\p{L})/u,
  },
  {
    kind: 'goal',
    sure: 0.85,
    pattern:
      /(?<!\p{L})(?:(?:notre|son|leur) (?:objectif|ambition|but) est|d'ici (?:à )?20\d\d|nous voulons|vise à|souhait(?:e|ons) .{0,40}20\d\d)(?!\p{L})/u,
  },
  {
    kind: 'event',
    sure: 0.9,
    pattern:
      /(?<!\p{L})(?:a été (?:fondée?|créée?|rachetée?)|(?:avons|a|ont) (?:ouvert|lancé|racheté|acquis|inauguré|signé|levé|construit|déménagé)|ouvrira|inaugure|lance une?|rachète)(?!\p{L})/u,
  },
  {
    kind: 'number',
    sure: 0.85,
    pattern:
      /(?<!\p{L})(?:employ(?:ons|e|ent)|emploie|produi(?:sons|t)|affin(?:ons|e)|expédi(?:ons|e)|export(?:ons|e)|livr(?:ons|e)|compte) .{0,30}\d/u,
  },
  {
    kind: 'technology',
    sure: 0.8,
    pattern:
      /(?<!\p{L})(?:(?:sommes|est) passée?s? (?:à|au|sur)|utilis(?:ons|e) (?:le logiciel|un logiciel|la plateforme))(?!\p{L})/u,
  },
];
