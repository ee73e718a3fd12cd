import { useState } from 'react';
import { useSay } from '../say';
import { ClientList } from './ClientList';
import { FactList } from './FactList';
import { Notes } from './Notes';
import { Openings } from './Openings';
import { PasteForm } from './PasteForm';
import type { BriefActions, BriefView } from './props';
import { ReadingView } from './ReadingView';
import { WalkView } from './WalkView';

/** The side panel: who they are, how to open, where the conversation stands. */
export function BriefPanel({ view, actions }: { readonly view: BriefView; readonly actions: BriefActions }) {
  const say = useSay();
  const [sure, setSure] = useState('');
  const { reading, client, openings, walk, box, clients, said } = view;
  return (
    <main className="brief">
      <p role="status" className="said">
        {said}
      </p>
      {reading && 'why' in reading && <p className="quiet">{say(`brief.empty.${reading.why}`)}</p>}
      {reading && 'page' in reading && (
        <ReadingView
          key={`${reading.page.url}${reading.page.facts.map(({ id }) => id).join()}`}
          page={reading.page}
          onKeep={(facts) => actions.keep(reading.page, facts)}
          onDiscard={actions.discard}
        />
      )}
      {client ? (
        <header>
          <h1>{client.name}</h1>
          {client.people.length > 0 && <p className="quiet">{client.people.map(({ name }) => name).join(', ')}</p>}
        </header>
      ) : (
        <header>
          <h1>{box?.to ? say('brief.unknown', box.to) : say('brief.start')}</h1>
          <p className="quiet">{say('brief.startHow')}</p>
        </header>
      )}
      <Openings openings={openings} draft={box?.draft ?? null} onInsert={actions.insert} onCopy={actions.copy} />
      {walk && <WalkView walk={walk} onCopy={actions.copy} />}
      {client && (
        <>
          <section aria-labelledby="facts-title">
            <h2 id="facts-title">{say('brief.known')}</h2>
            <FactList facts={client.facts} onEdit={actions.edit} onDrop={actions.drop} />
          </section>
          <Notes client={client} onNote={actions.note} onBond={actions.bond} onUnbond={actions.unbond} />
        </>
      )}
      <PasteForm about={client?.name ?? ''} onPaste={actions.paste} />
      {client ? (
        <p className="actions small">
          <button type="button" onClick={actions.close}>
            {say('brief.all')}
          </button>
          <button type="button" onClick={() => actions.save(client.id)}>
            {say('brief.export')}
          </button>
          <button type="button" onClick={() => (sure === client.id ? actions.remove(client.id) : setSure(client.id))}>
            {say(sure === client.id ? 'brief.removeSure' : 'brief.remove')}
          </button>
        </p>
      ) : (
        <ClientList clients={clients} onOpen={actions.open} onSave={() => actions.save()} onLoad={actions.load} />
      )}
    </main>
  );
}
