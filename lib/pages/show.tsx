import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SayContext } from '../../components/say';
import { direction, say } from '../i18n';

/** Puts a page of ours on the screen, in the rep's language and its direction. */
export function show(page: ReactNode, title: string): void {
  const { documentElement: html } = document;
  document.title = title;
  // The language of the texts that the browser picked, not of the browser.
  html.lang = say('language');
  html.dir = direction();
  const place = document.createElement('div');
  document.body.append(place);
  createRoot(place).render(
    <StrictMode>
      <SayContext.Provider value={say}>{page}</SayContext.Provider>
    </StrictMode>,
  );
}
