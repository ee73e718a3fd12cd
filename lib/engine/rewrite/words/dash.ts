import type { Reading } from '../../reading';

/** The dash that the rep uses. */
export function dashIn({ draft: { body } }: Reading): string {
  return body.includes('—') ? '—' : / - /.test(body) && !body.includes('–') ? '-' : '–';
}
