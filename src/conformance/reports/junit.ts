import type { CheckResult } from '../findings.ts';
import { causeDetails, causeTitle } from './cause-text.ts';
import { causesOf } from './causes.ts';
import type { Report, SuiteSummary } from './report.ts';

/** JUnit XML, which every CI server reads: a suite for each layer, a test case for each check, at most one failure each. */
export function junitReport(report: Report): string {
  const suites = report.suites.map((suite) => suiteXml(suite, report));
  const total = (what: 'tests' | 'failures' | 'errors' | 'skipped') =>
    `${what}="${suites.reduce((sum, { counts }) => sum + counts[what], 0)}"`;
  const totals = [total('tests'), total('failures'), total('errors'), total('skipped')].join(' ');
  const texts = suites.map(({ text }) => text).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${totals}>\n${texts}</testsuites>\n`;
}

interface SuiteXml {
  readonly counts: Record<'tests' | 'failures' | 'errors' | 'skipped', number>;
  readonly text: string;
}

type Kind = 'failure' | 'error' | 'skipped' | undefined;

function suiteXml({ name, milliseconds, missing }: SuiteSummary, report: Report): SuiteXml {
  const cases = report.results
    .filter(({ suite }) => suite === name)
    .map((result) => ({
      name: result.name,
      milliseconds: result.milliseconds,
      ...outcomeOf(result, report),
    }));
  if (missing !== undefined) {
    const inner = element('skipped', missing);
    cases.push({ name: 'the suite does not run', milliseconds: 0, kind: 'skipped', inner });
  }
  const count = (kind: Kind) => cases.filter((it) => it.kind === kind).length;
  const counts = {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
  const attributes = Object.entries(counts).map(([key, value]) => `${key}="${value}"`);
  const head = `  <testsuite name="${name}" ${attributes.join(' ')} time="${seconds(milliseconds)}">\n`;
  const text = cases.map((it) => {
    const open = `    <testcase classname="${name}" name="${escapeXml(it.name)}" time="${seconds(it.milliseconds)}"`;
    return it.inner === '' ? `${open}/>\n` : `${open}>\n${it.inner}    </testcase>\n`;
  });
  return { counts, text: `${head}${text.join('')}  </testsuite>\n` };
}

function outcomeOf(result: CheckResult, { strict, url }: Report): { kind: Kind; inner: string } {
  const { outcome, reason = '' } = result;
  const causes = causesOf(result.findings.filter(({ known }) => known === undefined || strict));
  const [first] = causes;
  if (first) {
    const more = causes.length > 1 ? ` and ${causes.length - 1} more` : '';
    const text = causes.map((cause) => `${causeTitle(cause)}\n${causeDetails(cause, url)}`).join('\n\n');
    const message = `${causeTitle(first)}${more}`;
    return { kind: 'failure', inner: element('failure', message, text, first.example.aspect) };
  }
  if (outcome === 'error' || outcome === 'inconclusive') {
    return { kind: 'error', inner: element('error', reason, '', outcome) };
  }
  return outcome === 'skipped'
    ? { kind: 'skipped', inner: element('skipped', reason) }
    : { kind: undefined, inner: '' };
}

function element(name: string, message: string, text = '', type?: string): string {
  const head = `      <${name}${type === undefined ? '' : ` type="${escapeXml(type)}"`} message="${escapeXml(message)}"`;
  return text === '' ? `${head}/>\n` : `${head}>${escapeXml(text)}</${name}>\n`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

export function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write these
      .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]/gu, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
