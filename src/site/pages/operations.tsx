import { linkTo } from '../contract/links.ts';
import { Island } from '../islands/island.tsx';
import { Html } from '../layout/html.tsx';
import { codeBlock } from '../markdown/code-block.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

export function operationPages({ contract, markdown }: Site): Page[] {
  return contract.operations.map(({ id, method, path, tag, operation }) => ({
    path: linkTo.operation(id).slice(1),
    title: operation.summary,
    label: operation.summary,
    badge: method,
    description: operation.summary,
    section: 'Reference',
    group: tag,
    body: (
      <>
        <p>
          <code>
            {method} {path}
          </code>
        </p>
        <Html html={markdown.page(operation.description)} />
        <h2 id="try">Run it here</h2>
        <Island name="try" props={{ operationId: id }} label="Run it here">
          <Html html={codeBlock(operation['x-codeSamples']?.[0]?.source ?? '', 'bash')} />
        </Island>
      </>
    ),
  }));
}
