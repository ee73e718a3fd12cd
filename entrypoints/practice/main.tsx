import '../../components/tokens.css';
import '../../components/pages/base.css';
import '../../components/pages/controls.css';
import '../../components/pages/practice.css';
import { startCoach } from '../../lib/coach';
import { practice } from '../../lib/hosts/practice';
import { say } from '../../lib/i18n';
import { PracticePage } from '../../lib/pages/practice';
import { show } from '../../lib/pages/show';

show(<PracticePage />, say('practice.title'));
// The real coach, on a compose box of our own.
startCoach(new AbortController().signal, practice);
