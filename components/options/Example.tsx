import type { Lens } from '../../lib/engine/types';

/** One example of a rule: the words it is about underlined as in a draft, what came before it in small print. */
export function Example({ text, lens }: { readonly text: string; readonly lens: Lens }) {
  const [head, body] = headAndBody(text);
  const pieces = body.split(/(\[\[.*?\]\])/s).filter((piece) => piece !== '');
  let at = 0;
  return (
    <li lang="en">
      {head && <span className="help">{head}</span>}
      <span>
        {pieces.map((piece) => {
          at += piece.length;
          const marked = piece.startsWith('[[');
          return marked ? (
            <mark key={at} className={`line ${lens}`}>
              {piece.slice(2, -2)}
            </mark>
          ) : (
            <span key={at}>{piece}</span>
          );
        })}
      </span>
    </li>
  );
}

/** Header lines (`Stage: met`) and a blank line may stand before an example's words. */
function headAndBody(text: string): [string, string] {
  const [head = '', ...rest] = text.split('\n\n');
  const isHead =
    rest.length > 0 && head.split('\n').every((line) => /^(?:Stage|Channel|Incoming|Subject): /.test(line));
  return isHead ? [head.replaceAll('\n', ' · '), rest.join('\n\n')] : ['', text];
}
