import type { JSX } from 'preact';
import { useSite } from './site-context.ts';

/** HTML that was rendered at build time, from our own Markdown and code. */
export function Html({
  html,
  as: Tag = 'div',
  ...rest
}: {
  html: string;
  as?: 'div' | 'span' | 'p';
  class?: string;
}): JSX.Element {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is the output of our own renderer, at build time.
  return <Tag {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}

export function Inline({
  text,
  as = 'span',
  ...rest
}: {
  text: string;
  as?: 'span' | 'p' | 'div';
  class?: string;
}): JSX.Element {
  return <Html as={as} html={useSite().markdown.inline(text)} {...rest} />;
}
