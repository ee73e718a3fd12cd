import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Keyboard } from '../../../components/options/Keyboard';
import { say } from '../../i18n';
import { COMMANDS, keyName } from '../../keys';
import { choices } from '../../settings';
import { useItem } from '../use-item';

export function KeyboardSection() {
  const chosen = useItem(choices);
  const own = useOwnShortcuts();
  if (!chosen) return null;
  return (
    <Keyboard
      shortcuts={[
        ...COMMANDS.map((name) => ({
          name,
          description: say(`keys.${name}`),
          own: own.get(name) ?? '',
          builtIn: keyName(name),
        })),
        { name: 'close', description: say('keys.closeCard'), own: '', builtIn: 'Esc' },
      ]}
      keys={chosen.keys}
      onKeys={(keys) => void choices.update((now) => ({ ...now, keys }))}
      onChange={() => void openShortcuts()}
    />
  );
}

/** What the rep has set in the browser, by command; read again when they come back from there. */
function useOwnShortcuts(): ReadonlyMap<string, string> {
  const [own, setOwn] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const end = new AbortController();
    const read = async () => {
      const all = (await browser.commands?.getAll()) ?? [];
      if (!end.signal.aborted) setOwn(new Map(all.map(({ name = '', shortcut = '' }) => [name, shortcut])));
    };
    void read();
    addEventListener('focus', () => void read(), { signal: end.signal });
    return () => end.abort();
  }, []);
  return own;
}

/** Firefox has a call for it; Chrome and Edge have a page with an address. */
async function openShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
