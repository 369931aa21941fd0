import type { Page } from '../content/page.ts';
import type { Site } from '../content/site.ts';
import { Html } from '../layout/html.tsx';
import { Table } from '../layout/parts/table.tsx';
import { Tag } from '../layout/parts/tag.tsx';
import { unfavourableRatios } from './benchmarks/unfavourable-ratios.ts';

/** The report of the benchmarks, with what is slower than others at its top. */
export function benchmarksPage({ sources, markdown }: Site): Page {
  const report = sources.benchmarks.replace(/^# .*\n+/, '').replace(/^Written by .*?do not edit\. /s, '');
  const [introduction = '', ...sections] = report.split(/^(?=## )/m);
  return {
    path: 'benchmarks.html',
    title: 'Measured',
    label: 'Benchmarks',
    description:
      'What the SDK and the sandbox cost compared with alternatives, with the machine, the versions and where they are slower.',
    section: 'SDK and tools',
    source: 'scripts/bench/results/README.md',
    body: (
      <>
        <Html html={markdown.page(introduction)} class="lead" />
        <h2 id="behind">Where this project is slower</h2>
        <p>
          A ratio compares this project with another: for requests per second more is better, for everything
          else less. These are all ratios where it loses or misses its own budget.
        </p>
        <Table label="Where this project is slower" class="numbers" head={['Ratio', 'Median', 'Spread']}>
          <tbody>
            {unfavourableRatios(report).map(({ of, ratio, median, spread, missesBudget }) => (
              <tr key={`${of} ${ratio}`}>
                <td>
                  {ratio} {missesBudget && <Tag kind="bad">misses its budget</Tag>}
                </td>
                <td>{median}</td>
                <td>{spread}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        <Html html={markdown.page(sections.join(''))} class="measured" />
      </>
    ),
  };
}
