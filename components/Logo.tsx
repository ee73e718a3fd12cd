/** A line of writing with a note under it. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 24 24" aria-hidden="true">
      <rect className="tile" x="1" y="1" width="22" height="22" rx="5" />
      <path className="writing" d="M6 9h12" />
      <path className="pencil" d="M6 15.5c1.5-2.6 3-2.6 4.5 0s3 2.6 4.5 0 1.9-2.4 3-1.9" />
    </svg>
  );
}
