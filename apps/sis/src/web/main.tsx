import { startWorkspace } from '@stafett/workspace';
import '@stafett/workspace/styles.css';
import './brand.css';

startWorkspace('stafett');
