import { browser } from 'wxt/browser';
import { Practice } from '../../components/practice/Practice';
import { SAMPLES } from '../../components/practice/samples';
import { askFor } from '../access/permission';
import { namesOf, useWithheld } from './use-access';

/** The practice page, which is also the first one after installing: it asks for the sites that the browser withholds. */
export function PracticePage() {
  const withheld = useWithheld();
  return (
    <Practice
      samples={SAMPLES}
      withheld={namesOf(withheld)}
      onAllow={() => void askFor(withheld)}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
