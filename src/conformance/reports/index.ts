import { htmlReport } from './html.ts';
import { junitReport } from './junit.ts';
import type { Report } from './report.ts';
import { redactSecrets } from './secrets.ts';

export const FORMATS = ['html', 'junit', 'json'] as const;

export type ReportFormat = (typeof FORMATS)[number];

/** The report as a file of this format, without secrets. */
export function reportText(format: ReportFormat, report: Report): string {
  const shown = redactSecrets(report);
  switch (format) {
    case 'html':
      return htmlReport(shown);
    case 'junit':
      return junitReport(shown);
    case 'json':
      return `${JSON.stringify(toJson(shown), null, 2)}\n`;
  }
}

/** Maps as objects; each finding is listed once. */
function toJson({ rows, results, ...report }: Report): unknown {
  return {
    ...report,
    results: results.map(({ findings, ...result }) => ({ ...result, findings: findings.length })),
    rows: rows.map(({ cells, ...row }) => ({ ...row, cells: Object.fromEntries(cells) })),
  };
}
