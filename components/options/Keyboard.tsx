import { Switch } from '../Switch';
import { useSay } from '../say';
import type { Shortcut } from './types';

interface KeyboardProps {
  readonly shortcuts: readonly Shortcut[];
  /** Whether the keys that are built in work. */
  readonly keys: boolean;
  readonly onKeys: (on: boolean) => void;
  /** Opens the browser's own page for shortcuts. */
  readonly onChange: () => void;
}

/** Every action by keyboard: the keys that are built in, and those that the rep has given in the browser. */
export function Keyboard({ shortcuts, keys, onKeys, onChange }: KeyboardProps) {
  const say = useSay();
  return (
    <>
      <Switch label={say('keys.builtIn')} help={say('keys.builtInHelp')} on={keys} onChange={onKeys} />
      <table>
        <caption>{say('keys.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('keys.action')}</th>
            <th scope="col">{say('keys.inBox')}</th>
            <th scope="col">{say('keys.own')}</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ name, description, builtIn, own }) => (
            <tr key={name}>
              <th scope="row">{description}</th>
              <td>{keys && builtIn ? <kbd>{builtIn}</kbd> : '–'}</td>
              <td>{own ? <kbd>{own}</kbd> : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button className="button plain" type="button" onClick={onChange}>
        {say('keys.change')}
      </button>
    </>
  );
}
