import { Html } from '../layout/html.tsx';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

export function schemasPage({ contract, markdown }: Site): Page {
  return {
    path: 'reference/schemas.html',
    title: 'Schemas',
    description: 'Every schema of the contract, field by field.',
    section: 'Reference',
    body: Object.entries(contract.document.components.schemas).map(([name, schema]) => (
      <section key={name}>
        <h2 id={name}>{name}</h2>
        <Html as="p" html={markdown.inline(schema.description ?? '')} />
      </section>
    )),
  };
}
