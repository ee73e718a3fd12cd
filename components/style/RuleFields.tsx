import { useId } from 'react';
import type { RuleForm } from '../../lib/style/forms';
import { useSay } from '../say';

interface RuleFieldsProps {
  readonly form: RuleForm;
  readonly onChange: (form: RuleForm) => void;
}

const LEVELS = ['off', 'hint', 'suggestion', 'warning'] as const;

/** One rule as questions that a manager can answer without knowing the file's language. */
export function RuleFields({ form, onChange }: RuleFieldsProps) {
  const say = useSay();
  const set = (change: Partial<RuleForm>) => onChange({ ...form, ...change });
  const isText = form.kind !== 'any' && form.kind !== 'swap';
  return (
    <div className="fields">
      <Line label={say('style.name')} help={say('style.nameHelp')} value={form.id} onChange={(id) => set({ id })} />
      <Choice
        label={say('style.kind')}
        value={form.kind}
        options={
          isText
            ? [[form.kind, say('style.kindText', form.kind)]]
            : [
                ['any', say('style.kindAny')],
                ['swap', say('style.kindSwap')],
              ]
        }
        onChange={(kind) => set({ kind: kind as RuleForm['kind'], flag: [] })}
      />
      {!isText && (
        <Lines
          label={say('style.flag')}
          help={say(form.kind === 'swap' ? 'style.flagSwapHelp' : 'style.flagHelp')}
          value={form.flag}
          onChange={(flag) => set({ flag })}
        />
      )}
      <Lines
        label={say('style.fine')}
        help={say('style.fineHelp')}
        value={form.fine}
        onChange={(fine) => set({ fine })}
      />
      <Line
        label={say('style.message')}
        help={say('style.messageHelp')}
        value={form.message}
        onChange={(message) => set({ message })}
      />
      <Line label={say('style.why')} help={say('style.whyHelp')} value={form.why} onChange={(why) => set({ why })} />
      <Choice
        label={say('style.level')}
        value={form.level}
        options={LEVELS.map((level) => [level, say(`style.${level}`)] as const)}
        onChange={(level) => set({ level })}
      />
      <Lines
        label={say('style.suggest')}
        help={say('style.suggestHelp')}
        value={form.suggest}
        onChange={(suggest) => set({ suggest })}
      />
      <Lines
        label={say('style.flags')}
        help={say('style.flagsHelp')}
        value={form.flags}
        onChange={(flags) => set({ flags })}
      />
      <Lines
        label={say('style.passes')}
        help={say('style.passesHelp')}
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
