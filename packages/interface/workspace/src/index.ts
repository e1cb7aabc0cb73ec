export { startWorkspace } from './start-workspace.tsx';
