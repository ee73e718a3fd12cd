import type { KindCue } from '../kinds';

export const spanish: readonly KindCue[] = [
  {
    kind: 'challenge',
    sure: 0.85,
    pattern:
      /(?<!\p{L})(?:(?:mayor|principal|peor) (?:problema|reto|desafío|obstáculo|riesgo)|escasez de|falta de|nos cuesta|nos faltan?)(?!\p{L})/u,
  },
  {
    kind: 'hiring',
    sure: 0.9,
    pattern:
      /(?<!\p{L})(?:(?:busca|buscamos|contrata|contratamos|contratará|incorporará) (?:a )?(?:\d+|un|una|dos|tres|nuevos) \p{L}+|creará \d+ (?:empleos|puestos))(?!\p{L})/u,
  },
  {
    kind: 'goal',
    sure: 0.85,
    pattern:
      /(?<!\p{L})(?:(?:su|nuestro|el) objetivo es|(?:aspira|aspiramos) a|queremos|prevé .{0,60}20\d\d|antes de 20\d\d)(?!\p{L})/u,
  },
  {
    kind: 'event',
    sure: 0.9,
    pattern:
      /(?<!\p{L})(?:(?:ha|han|hemos) (?:abierto|lanzado|comprado|adquirido|inaugurado|firmado|construido|trasladado|ampliado)|fue fundada|fundada en|abrió|abre|abrirá|inauguró|lanzó|compró)(?!\p{L})/u,
  },
  {
    kind: 'number',
    sure: 0.85,
    pattern:
      /(?<!\p{L})(?:emplea|empleamos|produce|producimos|exporta|exportamos|fabrica|factura|atiende|invertirá|ha invertido) .{0,30}\d/u,
  },
  {
    kind: 'technology',
    sure: 0.8,
    pattern: /(?<!\p{L})(?:ha implantado|utiliza(?:mos)? (?:el|un) (?:software|sistema)|ha digitalizado)(?!\p{L})/u,
  },
];
