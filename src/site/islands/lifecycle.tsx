export { LifecycleExplorer as default } from '../../console/lifecycle/explorer.tsx';
