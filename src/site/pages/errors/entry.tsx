import type { JSX } from 'preact';
import { linkTo } from '../../content/contract/links.ts';
import { Island } from '../../islands/island.tsx';
import { Html } from '../../layout/html.tsx';
import { Breakable } from '../../layout/parts/breakable.tsx';
import { Code, Json } from '../../layout/parts/code.tsx';
import { RetryTag } from '../../layout/parts/retry-tag.tsx';
import type { Site } from '../../site.ts';
import type { ErrorEntry } from './entries.ts';
import { REPEATS, retryText } from './words.ts';

/** One code: what it means, what to do, how it reaches a program, and how to see it. */
export function Entry({ site, entry }: { site: Site; entry: ErrorEntry }): JSX.Element {
  const { code, summary, cause, remedy, retry, repeats, examples, provoking } = entry;
  const { markdown } = site;
  return (
    <article class="entry" aria-labelledby={code}>
      <h3 id={code}>
        <code>
          <Breakable name={code} />
        </code>
      </h3>
      <Html as="p" class="entry-summary" html={markdown.inline(summary)} />
      <dl class="effects">
        <div>
          <dt>What happened</dt>
          <Html as="dd" html={markdown.inline(cause)} />
        </div>
        <div>
          <dt>What to do</dt>
          <Html as="dd" html={markdown.inline(remedy)} />
        </div>
        <div>
          <dt>Try again?</dt>
          <dd>
            <RetryTag retry={retry} /> {retryText(retry)} {REPEATS[repeats]}
          </dd>
        </div>
        <div>
          <dt>In the SDK</dt>
          <dd>
            <a href={linkTo.sdkExport(entry.class)}>
              <code>{entry.class}</code>
            </a>
            , or{' '}
            <code>
              isApiError(error, '<Breakable name={code} />
              ')
            </code>
          </dd>
        </div>
        <div>
          <dt>In Python</dt>
          <dd>
            {entry.python === null ? (
              <>
                no class of its own: a <code>CloudifyClientError</code> with this <code>error_code</code>
              </>
            ) : (
              <code>{entry.python}</code>
            )}
          </dd>
        </div>
        <div>
          <dt>Operations</dt>
          <dd>
            <Operations site={site} entry={entry} />
          </dd>
        </div>
      </dl>
      {examples.length > 0 && <Examples entry={entry} />}
      <Island name="provoke" props={{ code }} label={`Provoke ${code}`}>
        <p class="small">A sandbox answers any request with it that asks for it:</p>
        <Code code={provoking} language="bash" label={`Provoke ${code}, with curl`} />
      </Island>
    </article>
  );
}

function Operations({ site, entry }: { site: Site; entry: ErrorEntry }): JSX.Element {
  const { operations } = entry;
  if (operations.length === 0) {
    return (
      <>
        none documents it: see the <a href="/defects.html">defects</a>
      </>
    );
  }
  if (operations.length === site.contract.operations.length) {
    return <a href="/reference/index.html">every one</a>;
  }
  return (
    <>
      {operations.map(({ id }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={linkTo.operation(id)}>
            <code>{id}</code>
          </a>
        </span>
      ))}
    </>
  );
}

function Examples({ entry: { examples, code } }: { entry: ErrorEntry }): JSX.Element {
  return (
    <ul class="examples">
      {examples.map(({ summary = code, value }) => (
        <li key={summary}>
          <details>
            <summary>
              <span>{summary}</span>
            </summary>
            <Json value={value} label={summary} />
          </details>
        </li>
      ))}
    </ul>
  );
}
