import { shouldStart } from '../../engine/rules/should-start.ts';
import { findExecution, type Handler } from '../call.ts';

export const shouldStartExecution: Handler = (call) => {
  return { status: 200, text: [String(shouldStart(call.manager, findExecution(call)))] };
};
