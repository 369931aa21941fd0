import type { Cause } from './causes.ts';
import { curlLine } from './curl.ts';
import { exchangeText, responseText } from './request-text.ts';

/** What is wrong, in one line: the operation, the example's message, how often. */
export function causeTitle({ operationId, example, count, checks }: Cause): string {
  const often = count === 1 ? '' : ` (${count} times in ${checks} ${checks === 1 ? 'check' : 'checks'})`;
  return `${operationId ?? 'routing'}: ${example.message}${often}`;
}

/** Where it was found, the request and its response, and how to send it again. */
export function causeDetails({ example }: Cause, url: string, maxLength?: number): string {
  const { suite, check, exchange } = example;
  return [
    `found by ${suite}: ${check}`,
    ...(exchange ? [exchangeText(exchange, maxLength), `reproduce: ${curlLine(exchange, url)}`] : []),
  ].join('\n');
}

/** The same in three lines: the command line that reproduces it has the whole request. */
export function briefDetails({ example }: Cause, url: string): string[] {
  const { suite, check, exchange } = example;
  return [
    `found by ${suite}: ${check}`,
    ...(exchange ? [responseText(exchange), `reproduce: ${curlLine(exchange, url)}`] : []),
  ];
}
