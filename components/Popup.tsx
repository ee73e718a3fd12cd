import { Logo } from './Logo';
import { Switch } from './Switch';
import { useSay } from './say';

export interface Today {
  readonly messages: number;
  readonly asks: number;
  readonly earned: number;
  readonly applied: number;
}

export interface PopupProps {
  /** Off is off everywhere. */
  readonly on: boolean;
  /** The site of the tab in front, where the coach works; null anywhere else. */
  readonly site: { readonly name: string; readonly on: boolean } | null;
  /** Null where no counts are kept. */
  readonly today: Today | null;
  readonly onOn: (on: boolean) => void;
  readonly onSite: (on: boolean) => void;
  /** The names of the sites that the browser still withholds; empty for none. */
  readonly withheld: string;
  /** There was no text box to coach. */
  readonly noBox: boolean;
  /** Coaches the text box that the caret is in, whatever page this is. */
  readonly onHere: () => void;
  /** Shows where the coach works. */
  readonly onWhere: () => void;
  /** Reads the page in front for a client and opens the brief beside it. */
  readonly onRead: () => void;
  readonly onPractice: () => void;
  readonly onOptions: () => void;
}

/** What a rep wants at hand: silence here, silence everywhere, and how today went. */
export function Popup(props: PopupProps) {
  const { on, site, today, withheld, noBox, onOn, onSite, onHere, onWhere, onRead, onPractice, onOptions } = props;
  const say = useSay();
  return (
    <main className="popup">
      <h1>
        <Logo />
        {say('name')}
      </h1>
      {withheld !== '' && (
        <div className="withheld">
          <p>{say('popup.withheld', withheld)}</p>
          <button className="button plain" type="button" onClick={onWhere}>
            {say('popup.allow')}
          </button>
        </div>
      )}
      {site ? (
        <Switch
          label={say('popup.here', site.name)}
          on={on && site.on}
          disabled={!on}
          help={say(!on ? 'popup.offEverywhere' : site.on ? 'popup.hereOn' : 'popup.hereOff')}
          onChange={onSite}
        />
      ) : (
        <p className="help">{say('popup.nowhere')}</p>
      )}
      {on && site?.on !== false && (
        <>
          <div className={site ? 'foot box' : 'foot'}>
            <button className={site ? 'link' : 'button'} type="button" onClick={onHere}>
              {say('popup.coachBox')}
            </button>
            {!site && (
              <button className="button plain" type="button" onClick={onWhere}>
                {say('popup.where')}
              </button>
            )}
          </div>
          <p className="help" role="status">
            {noBox ? say('popup.noBox') : ''}
          </p>
        </>
      )}
      <div className="foot">
        <button className="link" type="button" onClick={onRead}>
          {say('popup.read')}
        </button>
      </div>
      <Switch label={say('popup.everywhere')} on={on} onChange={onOn} />
      {today && (
        <section aria-label={say('popup.today')}>
          <h2>{say('popup.today')}</h2>
          {today.messages === 0 ? (
            <p className="help">{say('popup.todayNone')}</p>
          ) : (
            <dl className="today">
              <div>
                <dt>{say('popup.messages')}</dt>
                <dd>{today.messages}</dd>
              </div>
              <div>
                <dt>{say('popup.earned')}</dt>
                <dd>{say('popup.earnedOf', today.earned, today.asks)}</dd>
              </div>
              <div>
                <dt>{say('popup.applied')}</dt>
                <dd>{today.applied}</dd>
              </div>
            </dl>
          )}
        </section>
      )}
      <div className="foot">
        <button className={site ? 'button' : 'button plain'} type="button" onClick={onPractice}>
          {say('popup.practice')}
        </button>
        <button className="button plain" type="button" onClick={onOptions}>
          {say('popup.options')}
        </button>
      </div>
    </main>
  );
}
