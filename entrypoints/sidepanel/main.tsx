import '../../components/tokens.css';
import '../../components/pages/base.css';
import '../../components/brief/brief.css';
import { say } from '../../lib/i18n';
import { PanelPage } from '../../lib/pages/brief/panel';
import { show } from '../../lib/pages/show';

show(<PanelPage />, say('brief.title'));
