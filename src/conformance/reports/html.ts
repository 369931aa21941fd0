import { KIND_TEXTS } from '../coverage.ts';
import { ASPECT_TEXTS, ASPECTS } from '../validate/validate-exchange.ts';
import { causeDetails, causeTitle } from './cause-text.ts';
import { escapeXml } from './junit.ts';
import type { Report, Verdict } from './report.ts';
import { sortedRows } from './rows.ts';

/** One page that needs nothing from elsewhere. */
export function htmlReport(report: Report): string {
  const verdict = VERDICTS[report.verdict];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Conformance of ${escapeXml(report.url)}</title>
<style>
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { padding: .2rem .6rem; text-align: left; border-bottom: 1px solid #8884; vertical-align: top; }
td.n { text-align: right; font-variant-numeric: tabular-nums; }
.bad { background: #d003; font-weight: 600; } .known { background: #fa03; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .3rem 0; font-size: .85em; }
details { margin: .4rem 0; }
</style>
<h1>${escapeXml(report.url)} ${verdict}</h1>
<p>Release ${escapeXml(report.release.version)}, judged as line ${report.release.line}${report.release.isKnown ? '' : ', the nearest older one that the contract knows'}; ${report.exchanges} responses validated, seed ${report.seed}${report.interrupted ? ', <strong>interrupted</strong>' : ''}.</p>
<h2>Suites</h2>
<table><tr><th>suite<th>checks<th>passed<th>failed<th>known<th>skipped</tr>
${report.suites
  .map(
    ({ name, title, passed, failed, known, skipped, missing }) =>
      `<tr><td>${name}<td>${escapeXml(missing ?? title)}<td class=n>${passed}<td class="n${failed ? ' bad' : ''}">${failed}<td class=n>${known}<td class=n>${skipped}</tr>`,
  )
  .join('\n')}
</table>
<h2>Operation × status</h2>
<table><tr><th>operation<th>status${ASPECTS.map((aspect) => `<th title="${ASPECT_TEXTS[aspect]}">${aspect}`).join('')}</tr>
${sortedRows(report.rows)
  .map(
    ({ operationId, status, cells }) =>
      `<tr><td>${operationId ?? '(no operation)'}<td class=n>${status || ''}${ASPECTS.map((aspect) => {
        const cell = cells.get(aspect);
        if (!cell) return '<td>';
        if (cell.failed > 0) return `<td class="n bad">${cell.failed} ✗`;
        return cell.known > 0 ? `<td class="n known">${cell.known}` : `<td class=n>${cell.passed}`;
      }).join('')}</tr>`,
  )
  .join('\n')}
</table>
<h2>Findings</h2>
<p>${report.causes.length === 0 ? 'None.' : `${report.findings.length} findings, grouped by their likely cause.`}</p>
${report.causes
  .map(
    (cause) =>
      `<details><summary>${cause.known ? `known (${cause.known})` : '✗'} ${escapeXml(causeTitle(cause))} (${cause.example.aspect})</summary><pre>${escapeXml(causeDetails(cause, report.url, 2000))}</pre></details>`,
  )
  .join('\n')}
${list(
  'Notes',
  report.notes.map(({ message, count }) => `${count} × ${message}`),
)}
${list(
  'Excluded',
  report.excluded.map(({ reason, count }) => `${count} × ${reason}`),
)}
<h2>Coverage</h2>
${report.coverage
  .map(({ kind, total, reached, missing }) => {
    const list = missing
      .map(({ name, reason }) => `<li>${escapeXml(name)}${reason ? `: ${escapeXml(reason)}` : ''}`)
      .join('\n');
    return `<details><summary>${KIND_TEXTS[kind]}: ${reached} of ${total}</summary><ul>${list}</ul></details>`;
  })
  .join('\n')}
${list(
  'Checks without a result',
  report.results
    .filter(({ outcome }) => ['skipped', 'inconclusive', 'error'].includes(outcome))
    .map(({ suite, name, outcome, reason }) => `${outcome}: ${suite}, ${name}: ${reason}`),
)}
</html>
`;
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  passed: 'keeps the contract',
  failed: 'breaks the contract',
  error: 'was not checked: the checker failed',
  inconclusive: 'was not checked: inconclusive',
  unreachable: 'was not checked to the end: unreachable',
  interrupted: 'was not checked to the end: interrupted',
};

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `<h2>${title}</h2>\n<ul>${lines.map((line) => `<li>${escapeXml(line)}`).join('\n')}</ul>`;
}
