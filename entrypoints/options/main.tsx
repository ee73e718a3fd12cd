import '../../components/tokens.css';
import '../../components/pages/base.css';
import '../../components/pages/controls.css';
import '../../components/pages/options.css';
import '../../components/style/style.css';
import { say } from '../../lib/i18n';
import { OptionsPage } from '../../lib/pages/options/page';
import { show } from '../../lib/pages/show';

show(<OptionsPage />, say('options.title'));
