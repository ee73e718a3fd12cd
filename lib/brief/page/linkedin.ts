import { plain } from '../plain';
import type { Block, ProfilePerson } from '../types';

/** What a LinkedIn profile shows: its person, and the text of the parts that are about them. */
export interface Profile {
  readonly person: ProfilePerson;
  readonly blocks: readonly Block[];
}

/** 2026-10, netkeeper captures: new, server-driven profile. A card's key ends in its name. */
const CARD = '[componentkey^="com.linkedin.sdui.profile.card.ref"]';
const CARDS = {
  top: 'Topcard',
  about: 'About',
  activity: 'Activity',
  experience: 'ExperienceTopLevelSection',
} as const;
/** 2026-10, netkeeper captures: long texts of the new profile. */
const LONG_TEXT = '[data-testid=expandable-text-box]';
/** 2026-09, netkeeper captures: classic profile. */
const CLASSIC_NAME = 'main h1';
/** 2026-09, netkeeper captures: classic headline. */
const CLASSIC_HEADLINE = 'main .text-body-medium.break-words';
/** 2026-09, netkeeper captures: a visible text, whose twin `.visually-hidden` repeats it. */
const CLASSIC_TEXT = 'span[aria-hidden=true]';

export function isProfile(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return hostname.endsWith('linkedin.com') && /^\/(?:in|sales\/lead)\//.test(pathname);
}

/** Reads a copy of the page that holds only what the rep sees. Undefined when it shows no profile. */
export function profileOf(document: Document): Profile | undefined {
  return newProfile(document) ?? classicProfile(document);
}

function newProfile(document: Document): Profile | undefined {
  const card = (name: string): Element | undefined =>
    [...document.querySelectorAll(`${CARD}[componentkey$="${name}"]`)].find((c) => !isHidden(c));
  const top = card(CARDS.top);
  const name = textOf(top?.querySelector('h2'));
  if (!top || !name) return undefined;
  const headline = [...top.querySelectorAll('p')].map(textOf).find((text) => text && !/connections?$/.test(text));
  const long = (part: string, under: string): Block[] =>
    [...(card(part)?.querySelectorAll(LONG_TEXT) ?? [])].flatMap((e) => block(textOf(e), under));
  const jobs = card(CARDS.experience);
  const latest = jobs?.querySelector('section > div') ?? undefined;
  const company = companyIn([...(latest?.querySelectorAll('p') ?? [])].map(textOf), headline);
  return {
    person: person(name, headline, company),
    blocks: [
      ...long(CARDS.about, 'About'),
      ...long(CARDS.activity, 'Activity'),
      // Of the jobs only the present one: the others are other companies.
      ...[...(latest?.querySelectorAll(LONG_TEXT) ?? [])].flatMap((e) => block(textOf(e), 'Experience')),
    ],
  };
}

function classicProfile(document: Document): Profile | undefined {
  const name = textOf(document.querySelector(CLASSIC_NAME));
  if (!name) return undefined;
  const headline = textOf(document.querySelector(CLASSIC_HEADLINE)) || undefined;
  const part = (anchor: string): Element | null | undefined => document.querySelector(`#${anchor}`)?.closest('section');
  const texts = (root: Element | null | undefined): string[] =>
    [...(root?.querySelectorAll(CLASSIC_TEXT) ?? [])].map(textOf).filter((text) => text !== '');
  const latest = texts(part('experience')?.querySelector('li'));
  return {
    person: person(name, headline, companyIn(latest, headline)),
    blocks: [
      ...texts(part('about'))
        .slice(1)
        .flatMap((text) => block(text, 'About')),
      ...latest
        .slice(2)
        .filter((text) => !PERIOD.test(text))
        .flatMap((text) => block(text, 'Experience')),
    ],
  };
}

const PERIOD = /\b(?:19|20)\d\d\b.*(?:-|–|·)/;

function person(name: string, headline: string | undefined, company: string | undefined): ProfilePerson {
  return { name, ...(headline && { headline }), ...(company && { company }) };
}

/** "Hallmont Logistics · Full-time" below the job's title; else what the headline says after "at". */
function companyIn(job: readonly string[], headline: string | undefined): string | undefined {
  const line = job[1]?.split('·')[0]?.trim();
  return line || /\b(?:at|@)\s+([^|,]+)/.exec(headline ?? '')?.[1]?.trim() || undefined;
}

function block(text: string, under: string): Block[] {
  return text ? [{ kind: 'text', text, under }] : [];
}

function textOf(element: Element | null | undefined): string {
  return plain(element?.textContent ?? '').slice(0, 5_000);
}

/** Where the page gives no style to ask: a hidden duplicate says so itself. */
function isHidden(element: Element): boolean {
  return element.closest('[hidden], [style*="display:none"], [style*="display: none"]') !== null;
}
