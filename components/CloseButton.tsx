/** A small cross at the head of what opens. */
export function CloseButton({ label, onClose }: { readonly label: string; readonly onClose: () => void }) {
  return (
    <button className="close" type="button" aria-label={label} onClick={onClose}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d="M1 1l8 8M9 1l-8 8" />
      </svg>
    </button>
  );
}
