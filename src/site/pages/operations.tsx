import type { ContractOperation } from '../content/contract/contract.ts';
import { linkTo } from '../content/contract/links.ts';
import type { Page, SearchTarget } from '../content/page.ts';
import type { Site } from '../content/site.ts';
import { Defects } from './operation/defects.tsx';
import { Effects } from './operation/effects.tsx';
import { OperationErrors } from './operation/errors.tsx';
import { OperationHead } from './operation/head.tsx';
import { Parameters, parameterGroups } from './operation/parameters.tsx';
import { OperationReleases } from './operation/releases.tsx';
import { RequestBody } from './operation/request-body.tsx';
import { Responses } from './operation/responses.tsx';
import { Samples } from './operation/samples.tsx';

export function operationPages(site: Site): Page[] {
  return site.contract.operations.map((item) => operationPage(site, item));
}

function operationPage(site: Site, item: ContractOperation): Page {
  const { id, method, path, tag, operation } = item;
  return {
    path: linkTo.operation(id).slice(1),
    title: operation.summary,
    badge: method,
    description: site.markdown.firstSentence(operation.description),
    section: 'Reference',
    group: tag,
    layout: 'reference',
    source: `spec/paths/${path.slice(1).replaceAll(/[{}]/g, '').replaceAll('/', '-')}.yaml`,
    body: (
      <>
        <div class="operation-head">
          <OperationHead item={item} />
        </div>
        <Samples item={item} />
        <div class="operation-details">
          <Parameters item={item} />
          <RequestBody item={item} />
          <Responses item={item} />
          <OperationErrors item={item} />
          <Effects item={item} />
          <Defects item={item} />
          <OperationReleases item={item} />
        </div>
      </>
    ),
    searchTargets: searchTargets(site, item),
  };
}

function searchTargets(site: Site, item: ContractOperation): SearchTarget[] {
  const { id, method, path, operation } = item;
  return [
    { name: id, kind: 'operation', text: `${method} ${path} ${operation.summary}` },
    ...parameterGroups(site, item).flatMap(({ parameters }) =>
      parameters.map(({ name, description = '' }) => ({
        name,
        kind: 'parameter' as const,
        anchor: `parameter-${name}`,
        text: description,
      })),
    ),
  ];
}
