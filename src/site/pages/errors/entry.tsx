import type { JSX } from 'preact';
import { linkTo } from '../../content/contract/links.ts';
import { differencesAt } from '../../content/contract/releases.ts';
import { Island } from '../../islands/island.tsx';
import { Inline } from '../../layout/html.tsx';
import { Breakable } from '../../layout/parts/breakable.tsx';
import { Code, Json } from '../../layout/parts/code.tsx';
import { CodeLink } from '../../layout/parts/code-link.tsx';
import { joinList } from '../../layout/parts/join-list.tsx';
import { ReleaseTags } from '../../layout/parts/release-tags.tsx';
import { RetryTag } from '../../layout/parts/retry-tag.tsx';
import { Term } from '../../layout/parts/term.tsx';
import { useSite } from '../../layout/site-context.ts';
import type { ErrorEntry } from './entries.ts';
import { retryText, SDK_RETRIES } from './retry-texts.ts';

/** One code: its cause, its remedy, how a program meets it, and how to trigger it. */
export function Entry({ entry }: { entry: ErrorEntry }): JSX.Element {
  const site = useSite();
  const { code, summary, cause, remedy, retry, sdkRetries, examples, python } = entry;
  const differences = differencesAt(site.contract.differences, { kind: 'codes', name: code });
  return (
    <article class="entry" aria-labelledby={code}>
      <h3 id={code}>
        <code>
          <Breakable name={code} />
        </code>
      </h3>
      <Inline as="p" class="entry-summary" text={summary} />
      <dl class="terms">
        <Term name="Cause">
          <Inline text={cause} />
        </Term>
        <Term name="Remedy">
          <Inline text={remedy} />
        </Term>
        <Term name="Retry?">
          <RetryTag retry={retry} /> {retryText(retry)} {SDK_RETRIES[sdkRetries]}
        </Term>
        {differences.length > 0 && (
          <Term name="Releases">
            <ReleaseTags
              differences={differences}
              since={site.contract.document['x-cloudify-errors'][code]?.['x-cloudify-since']}
            />
          </Term>
        )}
        <Term name="In the SDK">
          <CodeLink to={linkTo.sdkExport(entry.class)} name={entry.class} />, or{' '}
          <code>
            isApiError(error, '<Breakable name={code} />
            ')
          </code>
        </Term>
        <Term name="In Python">
          {python === null ? (
            <>
              no class of its own: a <code>CloudifyClientError</code> with this <code>error_code</code>
            </>
          ) : (
            <code>{python}</code>
          )}
        </Term>
        <Term name="Operations">
          <Operations entry={entry} />
        </Term>
      </dl>
      {examples.length > 0 && (
        <ul class="examples">
          {examples.map(({ summary: title = code, value }) => (
            <li key={title}>
              <details>
                <summary>
                  <span>{title}</span>
                </summary>
                <Json value={value} label={title} />
              </details>
            </li>
          ))}
        </ul>
      )}
      <Island name="trigger-error" props={{ code }} label={`Trigger ${code}`}>
        <p class="small">A sandbox responds with it when a request carries this header:</p>
        <Code code={entry.curl} language="bash" label={`Trigger ${code}, with curl`} />
      </Island>
    </article>
  );
}

function Operations({ entry: { operations } }: { entry: ErrorEntry }): JSX.Element {
  const site = useSite();
  if (operations.length === 0) {
    return (
      <>
        documented for none: see the <a href="/defects.html">defects</a>
      </>
    );
  }
  if (operations.length === site.contract.operations.length)
    return <a href="/reference/index.html">all of them</a>;
  return (
    <>
      {joinList(
        operations.map(({ id }) => <CodeLink key={id} to={linkTo.operation(id)} name={id} />),
        ', ',
      )}
    </>
  );
}
