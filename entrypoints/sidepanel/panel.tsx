import { useSyncExternalStore } from 'react';
import { BriefPanel } from '../../components/brief/BriefPanel';
import { PanelDesk } from './desk';

const desk = new PanelDesk(new URLSearchParams(location.search).get('tab'));

export function Panel() {
  const view = useSyncExternalStore(desk.subscribe, desk.read);
  return <BriefPanel view={view} actions={desk.actions} />;
}
