import type { JSX } from 'preact';
import { CodeBlock } from '../../content/markdown/code-block.tsx';
import { highlighted } from '../../content/markdown/highlight.ts';

export function Code({
  code,
  language,
  label = `Code, ${language}`,
}: {
  code: string;
  language: string;
  label?: string;
}): JSX.Element {
  return <CodeBlock html={highlighted(code, language)} language={language} label={label} />;
}

export function Json({ value, label }: { value: unknown; label: string }): JSX.Element {
  return <Code code={JSON.stringify(value, null, 2)} language="json" label={label} />;
}
