import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Code in its colours as soon as the highlighter has come; until then, and when it is long, as it is. */
export function Highlighted({
  code,
  language,
  label,
}: {
  readonly code: string;
  readonly language: string;
  readonly label: string;
}): JSX.Element {
  const [html, setHtml] = useState<{ readonly of: string; readonly html: string }>();
  useEffect(() => {
    if (code.length > LONGEST) return;
    let isCurrent = true;
    import('../../content/markdown/highlight.ts').then(({ highlighted }) => {
      if (isCurrent) setHtml({ of: code, html: highlighted(code, language) });
    }, console.error);
    return () => {
      isCurrent = false;
    };
  }, [code, language]);
  return (
    <div class="code" data-language={language}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling is the interaction. */}
      {/* biome-ignore lint/a11y/useSemanticElements: there is no element for preformatted text in a group. */}
      <pre tabIndex={0} role="group" aria-label={label}>
        {html?.of === code ? (
          // The highlighter escapes what it is given.
          // biome-ignore lint/security/noDangerouslySetInnerHtml: it is made of text by the highlighter.
          <code dangerouslySetInnerHTML={{ __html: html.html }} />
        ) : (
          <code>{code}</code>
        )}
      </pre>
    </div>
  );
}

/** Longer code is not highlighted, because that takes too long. */
const LONGEST = 60_000;
