import { createRoot } from 'react-dom/client';
import '../../components/tokens.css';
import '../../components/style/style.css';
import './options.css';
import { SECTIONS } from './sections';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <>
      <h1>Earnest</h1>
      {SECTIONS.map(({ id, title, Section }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{title}</h2>
          <Section />
        </section>
      ))}
    </>,
  );
}
