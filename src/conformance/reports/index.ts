import type { Report } from '../check.ts';
import { htmlReport } from './html.ts';
import { junitReport } from './junit.ts';

export const FORMATS = ['html', 'junit', 'json'] as const;

export type ReportFormat = (typeof FORMATS)[number];

/** The report as a file of this format. */
export function reportText(format: ReportFormat, report: Report): string {
  switch (format) {
    case 'html':
      return htmlReport(report);
    case 'junit':
      return junitReport(report);
    case 'json':
      return `${JSON.stringify(plain(report), null, 2)}\n`;
  }
}

/** Maps as objects, and no secret: what was sent is told without its credentials. */
function plain(report: Report): unknown {
  const rows = report.rows.map(({ cells, ...row }) => ({ ...row, cells: Object.fromEntries(cells) }));
  return JSON.parse(
    JSON.stringify({ ...report, rows }, (key, value) =>
      ['authorization', 'authentication-token', 'execution-token'].includes(key) ? '…' : value,
    ),
  );
}
