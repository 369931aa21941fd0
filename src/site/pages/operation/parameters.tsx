import type { JSX } from 'preact';
import type { ContractOperation } from '../../content/contract/contract.ts';
import type { Parameter } from '../../content/contract/document.ts';
import { differencesAt } from '../../content/contract/releases.ts';
import type { Site } from '../../content/site.ts';
import { Html } from '../../layout/html.tsx';
import { ReleaseTags } from '../../layout/parts/release-tags.tsx';
import { SchemaField, SchemaType } from '../../layout/parts/schema-fields.tsx';
import { Table } from '../../layout/parts/table.tsx';
import { Tag } from '../../layout/parts/tag.tsx';
import { useSite } from '../../layout/site-context.ts';

const FILTERS = 'Filters';

export interface ParameterGroup {
  title: string;
  note?: string;
  parameters: Parameter[];
}

/** In the order of use: the id, the options, the many filters, the headers. */
export function parameterGroups({ contract }: Site, { operation }: ContractOperation): ParameterGroup[] {
  const parameters = (operation.parameters ?? []).map((parameter) => contract.resolve<Parameter>(parameter));
  const isOption = ({ name }: Parameter) => name.startsWith('_');
  const query = parameters.filter((parameter) => parameter.in === 'query');
  return [
    { title: 'In the path', parameters: parameters.filter((parameter) => parameter.in === 'path') },
    { title: 'Options', parameters: query.filter(isOption) },
    {
      title: FILTERS,
      note: 'Each compares for equality. Repeat one to allow several values; combine different ones to narrow.',
      parameters: query.filter((parameter) => !isOption(parameter)),
    },
    { title: 'Headers', parameters: parameters.filter((parameter) => parameter.in === 'header') },
  ].filter(({ parameters: group }) => group.length > 0);
}

export function Parameters({ item }: { item: ContractOperation }): JSX.Element | null {
  const site = useSite();
  const groups = parameterGroups(site, item);
  if (groups.length === 0) return null;
  return (
    <section>
      <h2 id="parameters">Parameters</h2>
      {groups.map(({ title, note, parameters }) => (
        <section key={title}>
          <h3 id={`parameters-${title.toLowerCase().replaceAll(' ', '-')}`}>{title}</h3>
          {note !== undefined && <p>{note}</p>}
          {title === FILTERS ? (
            <FilterTable item={item} parameters={parameters} />
          ) : (
            <ul class="fields">
              {parameters.map(({ name, schema, description, required, example, style, explode, ...rest }) => (
                <SchemaField
                  key={name}
                  name={name}
                  id={`parameter-${name}`}
                  schema={schema}
                  description={description}
                  required={required ?? false}
                  example={example}
                >
                  {schema.type === 'array' && (
                    <Tag>
                      {style === 'form' && explode === false ? 'joined by commas' : 'may be repeated'}
                    </Tag>
                  )}
                  <ParameterReleases item={item} parameter={{ name, schema, ...rest }} />
                </SchemaField>
              ))}
            </ul>
          )}
        </section>
      ))}
    </section>
  );
}

/** The many filters in a table of two columns, which fits beside the samples of a laptop. */
function FilterTable({
  item,
  parameters,
}: {
  item: ContractOperation;
  parameters: Parameter[];
}): JSX.Element {
  const site = useSite();
  return (
    <Table label="Filters" class="filter-table" head={['Filter', 'Selects by']}>
      <tbody>
        {parameters.map((parameter) => (
          <tr key={parameter.name} id={`parameter-${parameter.name}`}>
            <th scope="row">
              <code>{parameter.name}</code>
              <br />
              <SchemaType schema={parameter.schema.items ?? parameter.schema} />{' '}
              <ParameterReleases item={item} parameter={parameter} />
            </th>
            <td>
              <Html html={site.markdown.page(parameter.description ?? '')} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function ParameterReleases({
  item,
  parameter: { name, in: place, 'x-cloudify-since': since },
}: {
  item: ContractOperation;
  parameter: Parameter;
}): JSX.Element {
  const site = useSite();
  const kind = place === 'header' ? 'headers' : 'query';
  const differences = differencesAt(site.contract.differences, { operations: [item.id], kind, name });
  return <ReleaseTags differences={differences} since={since} />;
}
