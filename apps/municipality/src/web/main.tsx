import { startWorkspace } from '@stafett/workspace';
import '@stafett/workspace/styles.css';

startWorkspace('stafett');
