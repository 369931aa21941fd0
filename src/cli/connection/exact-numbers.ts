import type { Middleware } from '../../client/index.ts';
import { isExact, JSON_TOKENS } from '../program/json.ts';
import { exactNumber } from '../terminal/json-text.ts';

/** Only such a text can have a number that JavaScript would round. */
const SUSPECT = /\d{16}|\d[eE][+-]?\d/;

/** Passes numbers that JavaScript would round through the client, so that `--json` prints them exactly. */
export const keepExactNumbers: Middleware = async (request, next) => {
  const response = await next(request);
  if (!response.ok) return response;
  const text = await response.text();
  const exact = SUSPECT.test(text)
    ? text.replace(JSON_TOKENS, (token) =>
        /^[-\d]/.test(token) && !isExact(token) ? exactNumber(token) : token,
      )
    : text;
  return new Response(exact === '' ? null : exact, response);
};
