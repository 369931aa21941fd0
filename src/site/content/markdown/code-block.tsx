import type { JSX } from 'preact';
import { CopyButton } from '../../../design/copy-button.tsx';

/** A block of highlighted code that scrolls in its own box, with a button that copies it. */
export function CodeBlock({
  html,
  language,
  label,
}: {
  html: string;
  language: string;
  label: string;
}): JSX.Element {
  return (
    <div class="code" data-language={language}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling is the interaction. */}
      {/* biome-ignore lint/a11y/useSemanticElements: there is no element for preformatted text in a group. */}
      <pre tabIndex={0} role="group" aria-label={label}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the highlighter escapes the code. */}
        <code class={`language-${language}`} dangerouslySetInnerHTML={{ __html: html }} />
      </pre>
      <CopyButton what="this code" />
    </div>
  );
}
