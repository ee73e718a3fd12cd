import { browser } from 'wxt/browser';
import type { Coach } from '../coach';
import { withheld } from './permission';
import { startCoachIn } from './scripts';

const NAME = 'Earnest';

/** Shows on the toolbar button whether a site is withheld. */
export async function paintButton(): Promise<void> {
  const missing = await withheld();
  const names = missing.map(({ title }) => title).join(' and ');
  const title = missing.length ? `${NAME} may not work on ${names} yet: click to allow it` : NAME;
  await browser.action.setTitle({ title });
  await browser.action.setBadgeText({ text: missing.length ? '!' : '' });
  if (missing.length) await browser.action.setBadgeBackgroundColor({ color: '#57606A' });
}

/**
 * Coaches the text box that has the focus in a tab, once, under the leave that a click on the button gives for this page.
 * False when there is none, or the page is one of the browser's own.
 */
export async function coachFocusedIn(tabId: number): Promise<boolean> {
  try {
    const frameId = await focusedFrame(tabId);
    if (frameId === undefined) return false;
    await startCoachIn(tabId, frameId);
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: coachFocusedHere,
    });
    return answer?.result === true;
  } catch {
    return false;
  }
}

/** The frame with the text box in focus; the innermost, as those around it have the focus on a frame. */
async function focusedFrame(tabId: number): Promise<number | undefined> {
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: hasFocusHere });
  return frames.find(({ result }) => result === true)?.frameId;
}

/* The two functions below run in the page: they may use nothing from around them. */

function hasFocusHere(): boolean {
  let frame: Window = window;
  // A frame remembers its focus while another one has it.
  while (frame !== frame.parent) {
    try {
      if (frame.frameElement && frame.parent.document.activeElement !== frame.frameElement) return false;
    } catch {
      break;
    }
    frame = frame.parent;
  }
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable);
}

function coachFocusedHere(): boolean {
  const { earnestCoach } = globalThis as { earnestCoach?: Coach };
  return earnestCoach?.coachFocused() ?? false;
}
