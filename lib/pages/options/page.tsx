import { lazy, Suspense } from 'react';
import { Options } from '../../../components/Options';
import { say } from '../../i18n';
import { DismissedSection } from './dismissed';
import { KeyboardSection } from './keyboard';
import { PrivacySection } from './privacy';
import { ProgressSection } from './progress';
import { RulesSection } from './rules';
import { SitesSection } from './sites';
import { TrySection } from './try';

// The checker and the editor of styles weigh more than everything else here: the page does not wait for them.
const HouseStyle = lazy(() => import('./house-style'));

/** Every section of the options page, in order. A new one is a line here. */
const SECTIONS = [
  { id: 'sites', title: say('options.sites'), content: <SitesSection /> },
  { id: 'rules', title: say('options.rules'), lead: say('options.rulesLead'), content: <RulesSection /> },
  {
    id: 'house-style',
    title: say('options.style'),
    lead: say('options.styleLead'),
    content: (
      <Suspense>
        <HouseStyle />
      </Suspense>
    ),
  },
  { id: 'try', title: say('options.try'), lead: say('options.tryLead'), content: <TrySection /> },
  {
    id: 'dismissed',
    title: say('options.dismissed'),
    lead: say('options.dismissedLead'),
    content: <DismissedSection />,
  },
  { id: 'keys', title: say('options.keys'), content: <KeyboardSection /> },
  { id: 'progress', title: say('options.progress'), lead: say('options.progressLead'), content: <ProgressSection /> },
  { id: 'privacy', title: say('options.privacy'), content: <PrivacySection /> },
];

export const OptionsPage = () => <Options sections={SECTIONS} />;
