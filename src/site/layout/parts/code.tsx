import type { JSX } from 'preact';
import { codeBlock } from '../../content/markdown/code-block.ts';
import { Html } from '../html.tsx';

export function Code({
  code,
  language,
  label,
}: {
  code: string;
  language: string;
  label?: string;
}): JSX.Element {
  return <Html html={codeBlock(code, language, label)} />;
}

export function Json({ value, label }: { value: unknown; label?: string }): JSX.Element {
  return (
    <Code code={JSON.stringify(value, null, 2)} language="json" {...(label !== undefined && { label })} />
  );
}
