import { plain } from '../plain';

/** What a page says about itself in its head. */
interface PageMeta {
  readonly title: string;
  readonly site?: string;
  readonly lang?: string;
  readonly date?: string;
}

export function metaOf(document: Document): PageMeta {
  const site = content(document, 'meta[property="og:site_name"]') ?? content(document, 'meta[name="application-name"]');
  const lang = document.documentElement?.getAttribute('lang')?.trim();
  const date = dateOf(document);
  return {
    title: plain(document.querySelector('title')?.textContent?.replace(/<[^>]*>/g, ' ') ?? '').slice(0, 300),
    ...(site && { site }),
    ...(lang && { lang }),
    ...(date && { date }),
  };
}

function content(document: Document, selector: string): string | undefined {
  return plain(document.querySelector(selector)?.getAttribute('content') ?? '').slice(0, 200) || undefined;
}

function dateOf(document: Document): string | undefined {
  const told =
    content(document, 'meta[property="article:published_time"]') ??
    content(document, 'meta[itemprop=datePublished]') ??
    content(document, 'meta[name=date]') ??
    document.querySelector('article time[datetime], main time[datetime]')?.getAttribute('datetime') ??
    undefined;
  return /^\d{4}-\d{2}-\d{2}/.exec(told ?? '')?.[0];
}
