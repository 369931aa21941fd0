import { shouldStart } from '../../engine/rules/start-decision.ts';
import { findExecution, type Handler } from '../call.ts';

export const shouldStartExecution: Handler = (call) => {
  return { status: 200, text: [String(shouldStart(call.manager, findExecution(call)))] };
};
