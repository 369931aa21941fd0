import type { JSX } from 'preact';

/** HTML made elsewhere at build time, from our own markdown and code. */
export function Html({
  html,
  as: Tag = 'div',
  ...rest
}: {
  html: string;
  as?: 'div' | 'span' | 'td' | 'p' | 'dd';
  class?: string;
}): JSX.Element {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is the output of our own renderer, at build time.
  return <Tag {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}
