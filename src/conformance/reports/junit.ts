import type { Report } from '../check.ts';
import { exchangeText } from './request-text.ts';

/** JUnit XML, which every CI server reads: a suite for each layer, a case for each check. */
export function junitReport(report: Report): string {
  const suites = report.layers.map(({ name, milliseconds }) => {
    const results = report.results.filter(({ layer }) => layer === name);
    const cases = results.map((result) => {
      const failing = result.findings.filter(({ known }) => known === undefined || report.strict);
      const inner = [
        ...failing.map(({ aspect, message, exchange }) => {
          const text = markup(exchange ? exchangeText(exchange) : '');
          return `      <failure type="${aspect}" message="${markup(message)}">${text}</failure>\n`;
        }),
        ...(result.outcome === 'skipped'
          ? [`      <skipped message="${markup(result.reason ?? '')}"/>\n`]
          : []),
      ].join('');
      const seconds = (result.milliseconds / 1000).toFixed(3);
      const head = `    <testcase classname="${name}" name="${markup(result.name)}" time="${seconds}"`;
      return inner === '' ? `${head}/>\n` : `${head}>\n${inner}    </testcase>\n`;
    });
    const failures = results.filter(({ findings }) =>
      findings.some(({ known }) => known === undefined || report.strict),
    ).length;
    const skipped = results.filter(({ outcome }) => outcome === 'skipped').length;
    const counts = `tests="${results.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
    const time = (milliseconds / 1000).toFixed(3);
    return `  <testsuite name="${name}" ${counts} time="${time}">\n${cases.join('')}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
}

export function markup(text: string): string {
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
