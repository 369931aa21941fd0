import type { JSX } from 'preact';
import { linkTo } from '../../content/contract/links.ts';
import type { ApiExport, ApiMember } from '../../content/sdk/api-index.ts';
import { Inline } from '../../layout/html.tsx';
import { CodeLink } from '../../layout/parts/code-link.tsx';
import { Tag } from '../../layout/parts/tag.tsx';

/** One thing that can be imported, with its members. */
export function ExportView({ item }: { item: ApiExport }): JSX.Element {
  const { name, kind, signatures: shapes, summary: remark, python, members } = item;
  const isFunction = kind === 'function';
  return (
    <article class="export" id={name} aria-label={name}>
      <div class="row">
        <a class="export-name" href={`#${name}`}>
          <code>{name}</code>
        </a>
        <Tag>{kind}</Tag>
      </div>
      {isFunction
        ? shapes.map((shape) => <Signature key={shape} text={shape} />)
        : shapes.map((shape) => (
            <p key={shape} class="shape">
              <code>{shape}</code>
            </p>
          ))}
      <Inline as="p" class="export-remark" text={remark} />
      <Counterpart python={python} />
      {members.length > 0 && (
        <ul class="members">
          {members.map((member) => (
            <MemberView key={member.anchor} member={member} />
          ))}
        </ul>
      )}
    </article>
  );
}

function MemberView({ member }: { member: ApiMember }): JSX.Element {
  const { anchor, signatures, summary: remark, python, isStatic } = member;
  return (
    <li id={anchor}>
      {signatures.map((signature) => (
        <Signature key={signature} text={signature} isStatic={isStatic} />
      ))}
      {remark !== '' && <Inline as="p" class="export-remark" text={remark} />}
      <Counterpart python={python} />
    </li>
  );
}

/** A signature with its name emphasised. */
function Signature({ text, isStatic = false }: { text: string; isStatic?: boolean }): JSX.Element {
  const [, name = text, rest = ''] = text.match(/^((?:new )?[\w$]+)(.*)$/s) ?? [];
  return (
    <p class="signature">
      <code>
        {isStatic && 'static '}
        <b>{name}</b>
        {rest}
      </code>
    </p>
  );
}

const CLIENTS: Record<string, string> = {
  executions: 'ExecutionsClient',
  execution_groups: 'ExecutionGroupsClient',
  manager: 'ManagerClient',
};

function Counterpart({ python }: { python: string | null | undefined }): JSX.Element | null {
  if (python === undefined) return null;
  const [client = '', method = ''] = python?.split('.') ?? [];
  const isMethod = CLIENTS[client] !== undefined;
  return (
    <p class="export-remark small">
      Python: {python === null && 'none'}
      {python !== null && isMethod && (
        <CodeLink to={linkTo.pythonMethod(`${CLIENTS[client]}.${method}`)} name={python} />
      )}
      {python !== null && !isMethod && <code>{python}</code>}
    </p>
  );
}
