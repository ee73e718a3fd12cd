import { useSyncExternalStore } from 'react';
import { BriefPanel } from '../../../components/brief/BriefPanel';
import { PanelDesk } from './desk';

/** In a tab of its own it names the tab that it belongs to. */
const desk = new PanelDesk(new URLSearchParams(location.search).get('tab'));

/** The side panel, joined to the box beside it and to the clients in the background. */
export function PanelPage() {
  const view = useSyncExternalStore(desk.subscribe, desk.read);
  return <BriefPanel view={view} actions={desk.actions} />;
}
