import type { JSX } from 'preact';
import { linkTo } from '../../content/contract/links.ts';
import { describeLines, LINES, linesWith, type ReleaseDifference } from '../../content/contract/releases.ts';

/** Since which release something exists, and where it differs, each with a link to the difference. */
export function ReleaseTags({
  differences,
  since,
}: {
  differences: readonly ReleaseDifference[];
  /** `x-cloudify-since` of the place. */
  since?: string | undefined;
}): JSX.Element {
  return (
    <>
      {differences.flatMap((difference) => {
        const missing = [...linesWith(difference, 'absent'), ...linesWith(difference, 'ignored')];
        const others = difference.applies.filter((line) => !missing.includes(line));
        const isNew = since !== undefined && LINES[LINES.indexOf(missing.at(-1) ?? '7.1') + 1] === since;
        const tags = [
          {
            text: isNew ? `since ${since}` : `no effect ${describeLines(missing)}`,
            lines: isNew ? LINES.slice(0, LINES.indexOf(since as (typeof LINES)[0])) : missing,
          },
          { text: `differs ${describeLines(others)}`, lines: others },
        ];
        return tags
          .filter(({ lines }) => lines.length > 0)
          .map(({ text, lines }) => (
            <a
              key={text}
              class="tag release-tag"
              data-lines={lines.join(' ')}
              title={difference.subject}
              href={linkTo.difference(difference.id)}
            >
              {text}
            </a>
          ));
      })}
    </>
  );
}
