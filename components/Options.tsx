import type { ReactNode } from 'react';
import { Logo } from './Logo';
import { useSay } from './say';

/** One section of the options page. */
interface OptionsSection {
  /** Also its address: `options.html#rules`. */
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly content: ReactNode;
}

/** The options page: one column, with a list of its sections on top. */
export function Options({ sections }: { readonly sections: readonly OptionsSection[] }) {
  const say = useSay();
  return (
    <>
      <header className="page-head">
        <h1>
          <Logo />
          {say('name')}
        </h1>
        <nav aria-label={say('options.sections')}>
          {sections.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
      </header>
      <main className="page">
        {sections.map(({ id, title, lead, content }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            {lead !== undefined && <p className="lead">{lead}</p>}
            {content}
          </section>
        ))}
      </main>
    </>
  );
}
