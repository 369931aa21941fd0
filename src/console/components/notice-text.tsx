import type { JSX } from 'preact';
import type { Notice } from '../data/notices.ts';
import { useConsole } from './console-context.ts';

/** The text of a notice; an error code leads to its page in the documentation. */
export function NoticeText({ notice: { text, code } }: { notice: Notice }): JSX.Element {
  const { docsUrl } = useConsole().target;
  return (
    <>
      <p>{text}</p>
      {code !== undefined &&
        (docsUrl === undefined ? (
          <code>{code}</code>
        ) : (
          <a href={`${docsUrl}errors.html#${code}`}>
            <code>{code}</code>: cause and remedy
          </a>
        ))}
    </>
  );
}
