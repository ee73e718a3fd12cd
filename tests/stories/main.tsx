import '@fontsource-variable/inter';
import { createRoot } from 'react-dom/client';
import briefCss from '../../components/brief/brief.css';
import pageCss from '../../components/page.css';
import baseCss from '../../components/pages/base.css';
import controlsCss from '../../components/pages/controls.css';
import optionsCss from '../../components/pages/options.css';
import popupCss from '../../components/pages/popup.css';
import practiceCss from '../../components/pages/practice.css';
import panelCss from '../../components/panel.css';
import { SayContext } from '../../components/say';
import styleCss from '../../components/style/style.css';
import tokensCss from '../../components/tokens.css';
import { sayIn } from './say';
import { STORIES } from './stories';

/** Shows the story that the address names: `?story=card-rewrite&lang=de&dir=rtl`. */
const wanted = new URLSearchParams(location.search);
const story = STORIES[wanted.get('story') ?? ''];
if (!story) throw new Error(`No such story: ${location.search}`);

document.documentElement.lang = wanted.get('lang') ?? 'en';
document.documentElement.dir = wanted.get('dir') ?? 'ltr';
document.title = wanted.get('story') ?? '';

const sheet = new CSSStyleSheet();
const pages = [baseCss, controlsCss, optionsCss, styleCss, popupCss, practiceCss, briefCss];
// One typeface, so that pictures of different machines can be compared.
const stage = `
  :root { --font: "Inter Variable", sans-serif; color-scheme: light dark; }
  .stage { display: inline-block; padding: 24px; background: var(--page-behind, var(--surface)); }
`;
sheet.replaceSync([tokensCss, ...(story.kind === 'layer' ? [pageCss, panelCss] : pages), stage].join('\n'));
document.adoptedStyleSheets = [sheet];

const content = <SayContext.Provider value={sayIn(document.documentElement.lang)}>{story.make()}</SayContext.Provider>;
const place = document.createElement('div');
document.body.append(place);
createRoot(place).render(
  story.kind === 'page' ? (
    content
  ) : (
    // What stands in a host's page has its heading and its main part from there.
    <main className="stage">
      <h1 className="hidden">Host</h1>
      {content}
    </main>
  ),
);
// React draws in a task of its own.
await new Promise((done) => requestAnimationFrame(done));
await document.fonts.ready;
document.documentElement.dataset['ready'] = 'true';
