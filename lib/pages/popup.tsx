import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup';
import { openPanel } from '../access/brief';
import { send } from '../messages';
import { choices, dayOf, NOTHING, progress, withText } from '../settings';
import { isSite, siteName } from './sites';
import { namesOf, useWithheld } from './use-access';
import { useItem } from './use-item';

/** The popup, joined to what is stored and to the tab in front. */
export function PopupPage() {
  const chosen = useItem(choices);
  const counts = useItem(progress);
  const tab = useTab();
  const withheld = useWithheld();
  const [noBox, setNoBox] = useState(false);
  // Nothing is drawn before it is known: a switch that jumps is worse than a frame later.
  if (!chosen || !counts || tab === undefined) return null;
  const { site, id } = tab;
  const here = async () => {
    const answer = await send('coachFocused', { tabId: id });
    if (answer.ok && answer.value) window.close();
    else setNoBox(true);
  };
  return (
    <Popup
      on={chosen.on}
      site={site === null ? null : { name: siteName(site), on: !chosen.sitesOff.includes(site) }}
      today={chosen.progress ? (counts.days[dayOf(new Date())] ?? NOTHING) : null}
      noBox={noBox}
      withheld={namesOf(withheld)}
      onHere={() => void here()}
      onWhere={() => openAndClose(browser.tabs.create({ url: '/options.html#sites' }))}
      onOn={(on) => void choices.update((now) => ({ ...now, on }))}
      onSite={(on) => void choices.update((now) => ({ ...now, sitesOff: withText(now.sitesOff, site ?? '', !on) }))}
      onRead={() => {
        // At once: a browser opens the panel only while it still sees the click.
        void openPanel(tab.windowId);
        // By the background: the panel takes the popup's place.
        openAndClose(send('brief', { op: 'read', tabId: id }));
      }}
      onPractice={() => openAndClose(browser.tabs.create({ url: '/practice.html' }))}
      onOptions={() => openAndClose(browser.runtime.openOptionsPage())}
    />
  );
}

/** A popup closes by itself in Chrome, and stays open in Firefox. */
function openAndClose(opened: Promise<unknown>): void {
  void opened.then(() => window.close());
}

interface Tab {
  readonly id: number;
  readonly windowId: number | undefined;
  /** The hostname, where the coach works; null for any other. */
  readonly site: string | null;
}

/** The tab in front; undefined until it is known. */
function useTab(): Tab | undefined {
  const [tab, setTab] = useState<Tab>();
  useEffect(() => {
    void frontTab().then(setTab);
  }, []);
  return tab;
}

async function frontTab(): Promise<Tab> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const url = new URL(tab?.url ?? 'about:blank');
    return {
      id: tab?.id ?? browser.tabs.TAB_ID_NONE,
      windowId: tab?.windowId,
      site: isSite(url) ? url.hostname : null,
    };
  } catch {
    return { id: browser.tabs.TAB_ID_NONE, windowId: undefined, site: null };
  }
}
