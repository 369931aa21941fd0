import { Fragment, type JSX } from 'preact';

/** A long name that may be broken after its underscores and dots, and is copied and found as it is. */
export function Breakable({ name }: { name: string }): JSX.Element {
  return (
    <>
      {name.split(/(?<=[_.])/).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a name that is rendered once.
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
