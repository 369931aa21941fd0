import type { Answer } from '../api/http-message.ts';
import { SANDBOX_HEADER } from './headers.ts';

/** How an answer goes out when it is not simply sent. The adapters carry it out, each in its own way. */
export interface Delivery {
  /** Real milliseconds to wait before anything is sent. */
  readonly delay: number;
  /** The connection is reset instead, or ends in the middle of the body, or nothing is ever sent. */
  readonly ending: 'whole' | 'reset' | 'truncated' | 'hang';
}

/** An answer, and whether something is to go wrong with it on its way. */
export interface Reply extends Answer {
  /** What is to go wrong with it; nothing unless given. */
  readonly delivery?: Delivery;
}

/**
 * Why the sandbox answered in its own name, as `X-Sandbox` says. Such answers are none of the contract's and are not
 * judged by it.
 */
export type Kind = 'control' | 'fault' | 'sentinel' | 'refused' | 'failed' | 'preflight';

/** JSON in the sandbox's own name. */
export function ownAnswer(kind: Kind, status: number, value: unknown, headers?: Answer['headers']): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json', [SANDBOX_HEADER]: kind, ...headers },
    body: `${JSON.stringify(value)}\n`,
  };
}

/** A refusal in the form of a manager's errors, so that whatever reads those can read it. */
export function ownRefusal(
  kind: Kind,
  status: number,
  code: string,
  message: string,
  headers?: Answer['headers'],
): Answer {
  return ownAnswer(kind, status, { error_code: code, message, server_traceback: null }, headers);
}

/** The value of a header, whichever way its name is written. */
export function headerOf(answer: Pick<Answer, 'headers'>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  for (const key in answer.headers) {
    if (key.toLowerCase() === wanted) return answer.headers[key];
  }
  return undefined;
}
