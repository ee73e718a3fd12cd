import { any, type Place, type Site } from './host';
import { hostOf, namesIn } from './kind';

/* Selectors: one a line. All of them: 2026-11, facts of host pages (Sales Navigator), from public projects that live on it. */

const MESSAGE: Place = {
  editor: 'textarea[name=message]', // 2026-11
  within: [
    '[role=dialog]', // 2026-11
    '#message-overlay', // 2026-11
    '.thread-container', // 2026-11
  ],
};
const SUBJECT = any(
  'input[name=subject]', // 2026-11
  'input[aria-label="Subject (required)"]', // 2026-11: a spare, in English only
);
const RECIPIENT = any(
  '.artdeco-entity-lockup__title', // 2026-11
  'a[href*="/sales/lead/"]', // 2026-11
);
const SEND = 'button.artdeco-button--primary'; // 2026-11

export const salesNavigatorSite: Site = {
  id: 'sales-navigator',
  matches: (url) => url.hostname === 'www.linkedin.com' && url.pathname.startsWith('/sales/'),
  places: [MESSAGE],
};

export const salesNavigator = hostOf(salesNavigatorSite, [
  {
    ...MESSAGE,
    channel: 'message',
    subject: SUBJECT,
    send: SEND,
    // What the site takes of a paid message (2026-11).
    limits: (box) => (box.querySelector(SUBJECT) ? { subject: 200, body: 1900 } : {}),
    recipients: (box) => namesIn(box, RECIPIENT),
    // How it shows earlier messages is not known well enough to judge by.
    thread: () => [],
  },
]);
