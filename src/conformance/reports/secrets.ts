/** Removes secrets from a report: credentials in headers, and values whose name suggests a secret. */

import type { Finding } from '../findings.ts';
import type { Exchange } from '../http/exchange.ts';
import type { Cause } from './causes.ts';
import type { Report } from './report.ts';

export const REDACTED = '…';

const SECRET_HEADERS = [
  'authorization',
  'authentication-token',
  'execution-token',
  'proxy-authorization',
  'cookie',
  'set-cookie',
];

const SECRET_NAME = /pass(word|wd|phrase)|secret|token|credential|private_?key|api_?key/i;
const JSON_MEMBER = /("(?:[^"\\]|\\.)*")(\s*:\s*)("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*)/g;

/** A copy of the report that can be shown and written to a file. */
export function redactSecrets(report: Report): Report {
  const known = new Map<Finding, Finding>();
  const finding = (original: Finding): Finding => {
    const copy = known.get(original) ?? {
      ...original,
      exchange: original.exchange && redactExchange(original.exchange),
    };
    known.set(original, copy);
    return copy;
  };
  return {
    ...report,
    findings: report.findings.map(finding),
    causes: report.causes.map((cause): Cause => ({ ...cause, example: finding(cause.example) })),
    results: report.results.map((result) => ({ ...result, findings: result.findings.map(finding) })),
  };
}

function redactExchange({ request, response, ...rest }: Exchange): Exchange {
  return {
    ...rest,
    request: {
      ...request,
      query: withoutSecretParameters(request.query),
      headers: withoutSecretHeaders(request.headers),
      body: request.body === undefined ? undefined : withoutSecretMembers(request.body),
    },
    response: {
      ...response,
      headers: withoutSecretHeaders(response.headers),
      body: withoutSecretMembers(response.body),
    },
  };
}

/** The kind of credentials and the user name stay: a `curl` line needs them. */
function withoutSecretHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (!SECRET_HEADERS.includes(name) && !SECRET_NAME.test(name)) return [name, value];
      const username = name === 'authorization' ? usernameOf(value) : undefined;
      return [name, username === undefined ? REDACTED : `Basic ${username}:${REDACTED}`];
    }),
  );
}

function usernameOf(authorization: string): string | undefined {
  const [, encoded] = /^Basic ([\w+/=]+)$/i.exec(authorization) ?? [];
  const decoded = encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString('utf8');
  return /^([ -~]+?):/.exec(decoded)?.[1];
}

function withoutSecretMembers(text: string): string {
  return text.replaceAll(JSON_MEMBER, (whole, name: string, colon: string) =>
    SECRET_NAME.test(name) ? `${name}${colon}"${REDACTED}"` : whole,
  );
}

function withoutSecretParameters(query: string): string {
  return query.replaceAll(/([^&=]+)=([^&]*)/g, (whole, name: string) =>
    SECRET_NAME.test(name) ? `${name}=${encodeURIComponent(REDACTED)}` : whole,
  );
}
