/** A sentence about some words, with the words before it unless it quotes them itself: nothing is read twice. */
export function Quoting({ quote, message }: { readonly quote: string; readonly message: string }) {
  const parts = message.split(/(“[^”]*”)/).filter((part) => part !== '');
  const quotes = parts.length > 1 || message.startsWith('“');
  let at = 0;
  return (
    <span className="quoting" lang="en">
      {!quotes && <q>{quote}</q>}
      {parts.map((part) => {
        at += part.length;
        return part.startsWith('“') ? <b key={at}>{part}</b> : <span key={at}>{part}</span>;
      })}
    </span>
  );
}
