import { Fragment, type JSX } from 'preact';

/** `a, b and c`, texts as code. */
export function joinList(items: readonly (JSX.Element | string)[], last = ' and '): JSX.Element[] {
  return items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a list that is rendered once.
    <Fragment key={index}>
      {index > 0 && (index === items.length - 1 ? last : ', ')}
      {typeof item === 'string' ? <code>{item}</code> : item}
    </Fragment>
  ));
}
