import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { Installed } from './house';

/** The client's own site; the rep of the fixtures writes to Ana Duarte there. */
export const SITE = 'https://www.harbour.example';

export const NEWS = `<!doctype html><html lang="en"><head><title>News | Harbour Freight</title>
<meta property="og:site_name" content="Harbour Freight"><style>.off{display:none}</style></head><body>
<nav><ul><li>Services</li><li>Careers: we are hiring 900 people</li></ul></nav>
<div class="cookie-banner"><p>We use cookies and share data with 214 partners.</p></div>
<main><h1>News</h1>
<p>Harbour Freight is opening a second depot in Leeds in March 2027, in the old mill by the river.</p>
<p>The company aims to cut empty miles by 20 per cent before the end of 2028.</p>
<p>Harbour Freight employs 240 people in Hull.</p>
<p class="off">Harbour Freight has opened a depot on the moon.</p>
<p>Harbour Freight has launched &lt;img src=x onerror=alert(1)&gt; a scheme.</p>
</main></body></html>`;

/** Answers the client's site; put over the hosts' routes. */
export async function serveSite(context: BrowserContext, html = NEWS): Promise<void> {
  await context.route(`${SITE}/**`, (route) =>
    route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: html }),
  );
}

export const backgroundOf = (context: BrowserContext): Worker => {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('No background is up.');
  return worker;
};

/** The browser's number for the tab of a page: by its address, which must be one of a kind. */
export async function tabOf(context: BrowserContext, page: Page): Promise<number> {
  const id = await backgroundOf(context).evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return tab?.id;
  }, page.url());
  if (id === undefined) throw new Error(`No tab shows ${page.url()}.`);
  return id;
}

/** "Read for a client", as the browser tells it when the rep chooses it in the context menu: no test can open that menu. */
export async function chooseRead(context: BrowserContext, page: Page): Promise<void> {
  const tab = await tabOf(context, page);
  await backgroundOf(context).evaluate(async (id) => {
    const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void };
    clicked.dispatch({ menuItemId: 'read-for-client' }, { id });
  }, tab);
}

/** The side panel in a tab of its own, beside another tab. */
export async function openPanel(context: BrowserContext, { id }: Installed, beside: Page): Promise<Page> {
  const tab = await tabOf(context, beside);
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.goto(`chrome-extension://${id}/sidepanel.html?tab=${tab}`);
  return panel;
}
