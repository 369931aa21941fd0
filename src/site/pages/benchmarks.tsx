import { ScrollRegion } from '../../design/scroll-region.tsx';
import { markdownTable } from '../content/markdown/table.ts';
import { Html } from '../layout/html.tsx';
import { Tag } from '../layout/parts/tag.tsx';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { ratiosBehind } from './benchmarks/behind.ts';

const BEHIND =
  'A ratio is this project beside another: of requests per second more is better, of everything else less. These are all ' +
  'that are behind their rival, or miss the budget that the project gave itself.';

export function benchmarksPage({ sources, markdown }: Site): Page {
  const report = sources.benchmarks.replace(/^# .*\n+/, '').replace(/^Written by .*?do not edit\. /s, '');
  const behind = ratiosBehind(report);
  const html = markdown.page(report);
  const beginning = html.indexOf('<h2');
  return {
    path: 'benchmarks.html',
    title: 'Measured',
    label: 'Benchmarks',
    description:
      'What the SDK and the sandbox cost beside what else there is, with the machine, the versions and what they lose.',
    section: 'SDK and tools',
    body: (
      <>
        <Html html={html.slice(0, beginning)} class="lead" />
        <h2 id="behind">Where it is behind</h2>
        <p>{BEHIND}</p>
        <ScrollRegion label="Where it is behind">
          <table class="numbers">
            <thead>
              <tr>
                <th scope="col">Ratio</th>
                <th scope="col">Median</th>
                <th scope="col">Spread</th>
              </tr>
            </thead>
            <tbody>
              {behind.map(({ of, ratio, median, spread, fallsShort }) => (
                <tr key={`${of} ${ratio}`}>
                  <td>
                    {ratio} {fallsShort && <Tag kind="bad">falls short</Tag>}
                  </td>
                  <td>{median}</td>
                  <td>{spread}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
        <Html html={html.slice(beginning)} class="measured" />
      </>
    ),
    markdown: [
      report.slice(0, report.indexOf('\n## ')).trim(),
      '## Where it is behind',
      BEHIND,
      markdownTable(
        ['Ratio', 'Median', 'Spread', 'Budget'],
        behind.map(({ ratio, median, spread, fallsShort }) => [
          ratio,
          median,
          spread,
          fallsShort ? 'falls short' : '',
        ]),
      ),
      report
        .slice(report.indexOf('\n## '))
        .replaceAll(/^!\[.*?\]\(.*?\)\n+/gm, '')
        .trim(),
    ].join('\n\n'),
  };
}
