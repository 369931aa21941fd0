export { PatchTrial as default } from '../../console/lifecycle/patch-trial.tsx';
