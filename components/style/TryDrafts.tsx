import { useId, useState } from 'react';
import type { Draft } from '../../lib/engine/types';
import type { Verdict } from '../../lib/style/forms';
import { useSay } from '../say';

interface TryDraftsProps {
  readonly verdict: Verdict;
  readonly own: readonly Draft[];
  readonly readDrafts: (text: string) => readonly Draft[];
  readonly onDrafts: (drafts: readonly Draft[]) => void;
}

/** What the rules would flag in practice drafts, or in drafts that the manager pastes or opens. Nothing is kept. */
export function TryDrafts({ verdict, own, readDrafts, onDrafts }: TryDraftsProps) {
  const say = useSay();
  const id = useId();
  const [pasted, setPasted] = useState('');
  const open = async (files: FileList | null) => {
    const texts = await Promise.all([...(files ?? [])].slice(0, 500).map((file) => file.text()));
    setPasted('');
    onDrafts(texts.flatMap(readDrafts));
  };
  return (
    <section className="try" aria-labelledby={`${id}t`}>
      <h4 id={`${id}t`}>{say('style.try')}</h4>
      <p className="quiet">{own.length > 0 ? say('style.onYours', own.length) : say('style.onOurs', verdict.drafts)}</p>
      <ul className="tried">
        {verdict.tried.map(({ rule, drafts, quotes }) => (
          <li key={rule}>
            <b>{rule}</b> {say('style.wouldFlag', drafts, verdict.drafts)}
            {quotes.length > 0 && <span className="quiet">: {quotes.map((q) => `“${q}”`).join(', ')}</span>}
          </li>
        ))}
      </ul>
      <label htmlFor={`${id}p`}>{say('style.paste')}</label>
      <textarea
        id={`${id}p`}
        rows={3}
        value={pasted}
        onChange={(e) => {
          setPasted(e.target.value);
          onDrafts(readDrafts(e.target.value));
        }}
      />
      <small>{say('style.several')}</small>
      <p>
        <label className="button">
          {say('style.openFiles')}
          <input
            className="unseen"
            type="file"
            multiple
            accept=".txt,.eml,.md,text/plain"
            onChange={(e) => void open(e.target.files)}
          />
        </label>
      </p>
    </section>
  );
}
