import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { readBody } from './form.ts';

/** The body as JSON in a plain text field, which every keyboard, screen reader and spell of undo knows. */
export function BodyEditor({
  text,
  onChange,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}): JSX.Element {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const read = readBody(text);
  const fault = 'fault' in read ? read.fault : undefined;
  const goTo = () => {
    if (!fault || !area.current) return;
    const lines = text.split('\n').slice(0, fault.line - 1);
    const at = Math.min(lines.join('\n').length + (lines.length > 0 ? 1 : 0) + fault.column - 1, text.length);
    area.current.focus();
    area.current.setSelectionRange(at, at);
  };
  return (
    <div class="try-field">
      <div class="try-label">
        <label for={id}>Body, as JSON</label>
        <button
          type="button"
          class="try-small"
          disabled={fault !== undefined}
          onClick={() => 'value' in read && onChange(JSON.stringify(read.value, null, 2))}
        >
          Format
        </button>
      </div>
      <textarea
        ref={area}
        id={id}
        class="try-body"
        rows={Math.min(18, Math.max(3, text.split('\n').length))}
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        value={text}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <p id={`${id}-fault`} class="try-fault" role="status">
        {fault && (
          <>
            Not JSON at{' '}
            <button type="button" class="try-link" onClick={goTo}>
              line {fault.line}, column {fault.column}
            </button>
            : {fault.message}
          </>
        )}
      </p>
    </div>
  );
}
