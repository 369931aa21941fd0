import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Field } from '../../../design/field.tsx';
import { parseBody } from './form.ts';

/** The body as JSON in a plain text area, which works with every keyboard, screen reader and undo. */
export function BodyEditor({
  text,
  onChange,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}): JSX.Element {
  const area = useRef<HTMLTextAreaElement>(null);
  const parsed = parseBody(text);
  const error = 'error' in parsed ? parsed.error : undefined;
  const goTo = (offset: number) => {
    area.current?.focus();
    area.current?.setSelectionRange(offset, offset);
  };
  return (
    <Field
      label="Body, as JSON"
      action={
        <button
          type="button"
          class="button"
          data-size="small"
          disabled={error !== undefined}
          onClick={() => 'value' in parsed && onChange(JSON.stringify(parsed.value, null, 2))}
        >
          Format
        </button>
      }
    >
      {(control) => (
        <>
          <textarea
            {...control}
            ref={area}
            class="code-input"
            rows={Math.min(18, Math.max(3, text.split('\n').length))}
            spellcheck={false}
            autocapitalize="off"
            autocomplete="off"
            aria-invalid={error !== undefined}
            aria-describedby={`${control.id}-error`}
            value={text}
            onInput={({ currentTarget }) => onChange(currentTarget.value)}
          />
          <p id={`${control.id}-error`} class="hint" data-invalid role="status">
            {error && (
              <>
                Not JSON at{' '}
                <button type="button" class="link" onClick={() => goTo(error.offset)}>
                  line {error.line}, column {error.column}
                </button>
                : {error.message}
              </>
            )}
          </p>
        </>
      )}
    </Field>
  );
}
