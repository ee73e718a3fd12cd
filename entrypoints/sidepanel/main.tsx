import { createRoot } from 'react-dom/client';
import '../../components/tokens.css';
import '../../components/brief/brief.css';
import { Panel } from './panel';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Panel />);
