import '../../components/tokens.css';
import '../../components/pages/base.css';
import '../../components/pages/controls.css';
import '../../components/pages/popup.css';
import { say } from '../../lib/i18n';
import { PopupPage } from '../../lib/pages/popup';
import { show } from '../../lib/pages/show';

show(<PopupPage />, say('name'));
