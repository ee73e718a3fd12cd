import { createRoot, type Root } from 'react-dom/client';

/**
 * A React root that leaves the page alone. React listens to every move of the caret in the whole document, for `onSelect`,
 * which nothing of ours has: at each key that cost a quarter of a millisecond of the host's time.
 */
export function createQuietRoot(element: HTMLElement): Root {
  const page = element.ownerDocument;
  // Our script's own view of the document: the page's is another object.
  page.addEventListener = () => {};
  try {
    return createRoot(element);
  } finally {
    Reflect.deleteProperty(page, 'addEventListener');
  }
}
