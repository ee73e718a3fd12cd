import { useId } from 'react';
import type { RuleForm } from '../../lib/style/forms';

export interface RuleFieldsProps {
  readonly form: RuleForm;
  readonly onChange: (form: RuleForm) => void;
}

const LEVELS = [
  ['off', 'off: parked'],
  ['hint', 'hint: a quiet remark'],
  ['suggestion', 'suggestion'],
  ['warning', 'warning: this may hurt'],
] as const;

/** One rule as questions that a manager can answer without knowing the file's language. */
export function RuleFields({ form, onChange }: RuleFieldsProps) {
  const set = (change: Partial<RuleForm>) => onChange({ ...form, ...change });
  const isText = form.kind !== 'any' && form.kind !== 'swap';
  return (
    <div className="fields">
      <Line label="Short name" help="Small letters and hyphens." value={form.id} onChange={(id) => set({ id })} />
      <Choice
        label="What it does"
        value={form.kind}
        options={
          isText
            ? [[form.kind, `${form.kind}: change it in the text`]]
            : [
                ['any', 'flags words'],
                ['swap', 'replaces words'],
              ]
        }
        onChange={(kind) => set({ kind: kind as RuleForm['kind'], flag: [] })}
      />
      {!isText && (
        <Lines
          label="What to flag"
          help={
            form.kind === 'swap'
              ? 'One a line: these words → those words.'
              : 'One a line, as it is written. For a pattern: match: (quick|short) #Value? call'
          }
          value={form.flag}
          onChange={(flag) => set({ flag })}
        />
      )}
      <Lines
        label="What is fine"
        help="Said in the same sentence, nothing is flagged. One a line."
        value={form.fine}
        onChange={(fine) => set({ fine })}
      />
      <Line
        label="What the reader will feel or miss"
        help="One sentence. {quote} stands for the flagged words."
        value={form.message}
        onChange={(message) => set({ message })}
      />
      <Line label="Why it matters" help="At most 25 words." value={form.why} onChange={(why) => set({ why })} />
      <Choice label="How strongly" value={form.level} options={LEVELS} onChange={(level) => set({ level })} />
      <Lines
        label="What to say instead"
        help="One a line. A whole sentence replaces the sentence, other words the flagged ones."
        value={form.suggest}
        onChange={(suggest) => set({ suggest })}
      />
      <Lines
        label="Examples that must be flagged"
        help="One a line, with the [[exact words]] in double brackets."
        value={form.flags}
        onChange={(flags) => set({ flags })}
      />
      <Lines
        label="Examples that are fine"
        help="One a line. These keep the rule from flagging too much."
        value={form.passes}
        onChange={(passes) => set({ passes })}
      />
    </div>
  );
}

interface FieldProps<T> {
  readonly label: string;
  readonly help?: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Line({ label, help, value, onChange }: FieldProps<string>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} value={value} aria-describedby={`${id}h`} onChange={(e) => onChange(e.target.value)} />
      {help && <small id={`${id}h`}>{help}</small>}
    </div>
  );
}

function Choice({
  label,
  value,
  options,
  onChange,
}: FieldProps<string> & { readonly options: readonly (readonly [string, string])[] }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(e) => onChange(e.target.value)}>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Lines that are line breaks within one entry (an example of a whole mail) are shown as "\n". */
function Lines({ label, help, value, onChange }: FieldProps<readonly string[]>) {
  const id = useId();
  const text = value.map((line) => line.replaceAll('\n', '\\n')).join('\n');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={Math.min(8, Math.max(2, value.length + 1))}
        value={text}
        aria-describedby={`${id}h`}
        onChange={(e) =>
          onChange(e.target.value === '' ? [] : e.target.value.split('\n').map((line) => line.replaceAll('\\n', '\n')))
        }
      />
      {help && <small id={`${id}h`}>{help}</small>}
    </div>
  );
}
