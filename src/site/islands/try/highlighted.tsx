import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CodeBlock } from '../../content/markdown/code-block.tsx';

/** Longer code is not highlighted, because that takes too long. */
const MAX_HIGHLIGHTED_LENGTH = 60_000;

/** Code that is highlighted as soon as the highlighter is loaded. */
export function Highlighted({
  code,
  language,
  label,
}: {
  readonly code: string;
  readonly language: string;
  readonly label: string;
}): JSX.Element {
  const [highlight, setHighlight] = useState<(code: string, language: string) => string>();
  useEffect(() => {
    import('../../content/markdown/highlight.ts').then(
      ({ highlighted }) => setHighlight(() => highlighted),
      console.error,
    );
  }, []);
  const html = code.length > MAX_HIGHLIGHTED_LENGTH ? undefined : highlight?.(code, language);
  return <CodeBlock html={html ?? escapeHtml(code)} language={language} label={label} />;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
