import type { JSX } from 'preact';
import { DIFFERENCES, RELEASES } from '../../../generated/releases.ts';
import { linkTo } from '../content/contract/links.ts';
import { LINES, type ReleaseDifference } from '../content/contract/releases.ts';
import type { Page } from '../content/page.ts';
import type { Site } from '../content/site.ts';
import { CodeLink } from '../layout/parts/code-link.tsx';
import { Table } from '../layout/parts/table.tsx';
import { Tag } from '../layout/parts/tag.tsx';
import { ReleaseSelect } from '../layout/release-select.tsx';
import { capitalized } from './operation/defects.tsx';
import { DifferenceEntry, filterAttributes } from './releases/difference.tsx';

const LATEST = LINES.at(-1);

/** The releases of the manager: which there are, how each differs, and what an upgrade changes. */
export function releasesPage(site: Site): Page {
  const { differences } = site.contract;
  const areas = [...new Set(differences.map(({ area }) => area))].map((area) => ({
    area,
    id: `area-${area.replaceAll(' ', '-')}`,
    entries: differences.filter((difference) => difference.area === area),
  }));
  return {
    path: 'releases.html',
    title: 'Manager releases',
    description: `The ${differences.length} differences between released managers and the contract: what happens in which release, how a client copes, and what an upgrade changes.`,
    section: 'Catalogues',
    source: 'spec/differences.yaml',
    layout: 'wide',
    body: (
      <>
        <p class="lead">
          The contract describes manager {LATEST}. Older releases differ from it; this page lists each
          difference once. <CodeLink to={linkTo.operation('getVersion')} name="getVersion" /> returns the
          release of a manager.
        </p>
        <h2 id="releases">Releases</h2>
        <p>
          Releases of one line behave alike. With full support, recordings confirm the differences; with
          careful support, reading, starting and cancelling work.
        </p>
        <Releases />
        <h2 id="matrix">All differences</h2>
        <form class="release-filter needs-js">
          <ReleaseSelect label="Your release" none="All releases" />
          <ReleaseSelect name="upgrade" label="Upgrade to" none="No upgrade" />
          <label class="check">
            <input type="checkbox" name="dangerous" /> Only dangerous ones
          </label>
          <p id="difference-count" role="status">
            {differences.length} differences in all releases.
          </p>
        </form>
        <p class="small">
          – absent · i ignored · a, b, c, d: behaves differently, as described below · empty: as in the
          contract
        </p>
        <Matrix areas={areas} />
        {areas.map(({ area, id, entries }) => (
          <section key={area} data-area={area}>
            <h2 id={id}>{capitalized(area)}</h2>
            {entries.map((difference) => (
              <DifferenceEntry key={difference.id} difference={difference} />
            ))}
          </section>
        ))}
      </>
    ),
    searchTargets: differences.map(({ id, subject, variants }) => ({
      name: subject,
      kind: 'difference',
      anchor: id,
      text: variants.map(({ summary }) => summary).join(' '),
    })),
  };
}

function Releases(): JSX.Element {
  return (
    <Table
      label="Releases"
      class="release-lines"
      head={['Line', 'Releases', 'Dates', 'Support', 'Differences', 'OpenAPI document']}
    >
      <tbody>
        {RELEASES.toReversed().map(({ line, versions, dates, support }) => (
          <tr key={line}>
            <th scope="row">{line}</th>
            <td>{versions.join(', ')}</td>
            <td>{dates.from === dates.to ? dates.from : `${dates.from} to ${dates.to}`}</td>
            <td>
              <Tag kind={support === 'full' ? 'good' : 'notice'}>{support}</Tag>
            </td>
            <td data-align="end">{Object.keys(DIFFERENCES[line]).length}</td>
            <td>
              {support === 'full' && (
                <a href={line === LATEST ? '/openapi.json' : `/openapi/${line}.json`}>
                  {line === LATEST ? 'openapi.json' : `openapi/${line}.json`}
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

interface Area {
  readonly area: string;
  readonly entries: readonly ReleaseDifference[];
}

const MARKS: Readonly<Record<string, string>> = { absent: '–', ignored: 'i' };

function Matrix({ areas }: { areas: readonly Area[] }): JSX.Element {
  const columns = LINES.map((line) => (
    <span key={line} data-line={line}>
      {line}
    </span>
  ));
  return (
    <Table label="Differences by release" class="matrix release-matrix" head={['Difference', ...columns]}>
      {areas.map(({ area, entries }) => (
        <tbody key={area} data-area={area}>
          <tr class="group-row">
            <th colSpan={LINES.length + 1} scope="rowgroup">
              {capitalized(area)}
            </th>
          </tr>
          {entries.map((difference) => (
            <tr key={difference.id} {...filterAttributes(difference)}>
              <th scope="row">
                <a href={`#${difference.id}`}>{difference.subject.replaceAll('`', '')}</a>
                {difference.dangerous && <Tag kind="bad">dangerous</Tag>}
              </th>
              {LINES.map((line) => {
                const variant = DIFFERENCES[line][difference.id];
                return (
                  <td key={line} data-line={line} data-variant={variant}>
                    {variant === undefined ? '' : (MARKS[variant] ?? variant)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </Table>
  );
}
