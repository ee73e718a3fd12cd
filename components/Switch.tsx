import { type ReactNode, useId } from 'react';

interface SwitchProps {
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A setting that is on or off: the label beside it, the help under it. */
export function Switch({ label, help, on, disabled = false, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className="switch-row">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="switch"
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        aria-describedby={help === undefined ? undefined : `${id}help`}
        onChange={({ target }) => onChange(target.checked)}
      />
      {help !== undefined && (
        <p className="help" id={`${id}help`}>
          {help}
        </p>
      )}
    </div>
  );
}
