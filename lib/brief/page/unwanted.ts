/** Parts of a page that are not what it says: navigation, banners, advertisements, other stories, reactions, forms. */

const TAGS = [
  'nav',
  'address',
  'footer',
  'aside',
  'form',
  'button',
  'select',
  'textarea',
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'canvas',
  'video',
  'audio',
  'dialog',
].join(', ');

const ROLES = [
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'form',
]
  .map((role) => `[role=${role}]`)
  .join(', ');

const HIDDEN = '[hidden], [aria-hidden=true], [aria-busy=true], [inert]';

/** Words that sites put into the class or id of such parts, in any language that we have seen them in. */
const NAMES =
  /(?:^|[-_\s])(?:cookies?|consent|onetrust|gdpr|cc-(?:window|banner)|ads?|advert\w*|sponsor\w*|promo\w*|related\w*|relacionad\w+|verwandt\w*|recommend\w*|similar\w*|most-read|read-next|more-stories|newsletter\w*|subscribe\w*|signup|popup|modal|overlay|share\w*|social\w*|comments?|reviews?|testimonials?|customer-stor(?:y|ies)|case-stud(?:y|ies)|breadcrumbs?|pagination|toc|skip|site-nav|menu|topbar|leaderboard\S*|widgets?|paywall|regwall|tags|breaking|byline|author-bio)(?:$|[-_\s])/i;

/** Headings under which a page speaks of others, or of nothing. */
const OTHERS =
  /^(?:(?:you (?:may|might) also (?:like|be interested)|(?:related|similar|recommended|more|other|popular|trending)\b.*(?:jobs|stories|articles|posts|news|products|profiles|roles)|read (?:next|more|also)|more (?:from|profiles|stories|news)|most read|people also viewed|sponsored|advertisement|(?:\d+ )?(?:comments|reviews|replies)|what (?:people|customers|others) say|customer (?:stories|story|reviews)|(?:our|what our) (?:customers|supporters|sponsors|partners)(?: say)?|media (?:contact|enquiries)|press contact|notes? to editors?|share this|subscribe|newsletter|sign up|keep reading|cookies?|privacy))/i;

/** Takes out of a tree whatever is not the page's own text. Changes the tree: give it a copy. */
export function removeUnwanted(root: Element): void {
  for (const element of root.querySelectorAll(`${TAGS}, ${ROLES}, ${HIDDEN}`)) {
    if (!isCore(element)) element.remove();
  }
  for (const table of [...root.querySelectorAll('table')]) if (isData(table)) table.remove();
  for (const element of [...root.querySelectorAll('[style]')]) {
    if (
      /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\D|$)|font-size\s*:\s*0/i.test(
        element.getAttribute('style') ?? '',
      )
    )
      element.remove();
  }
  for (const element of [...root.querySelectorAll('[class], [id]')]) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (NAMES.test(names) && !isCore(element)) element.remove();
  }
}

/** Prices and measures; an old site lays out its whole page as a table, with real text in the cells. */
function isData(table: Element): boolean {
  const cells = [...table.querySelectorAll('td')];
  const letters = cells.reduce((sum, cell) => sum + (cell.textContent ?? '').trim().length, 0);
  return table.querySelector('th') !== null || letters < 60 * cells.length;
}

/** A page's frame can carry such a name: what holds the main part or most of the text stays. */
function isCore(element: Element): boolean {
  return (
    /^(?:MAIN|BODY|ARTICLE)$/i.test(element.tagName) || element.querySelector('main, [role=main], article') !== null
  );
}

/** Whether a heading opens a part about others. */
export function leadsAway(heading: string): boolean {
  return OTHERS.test(heading);
}
