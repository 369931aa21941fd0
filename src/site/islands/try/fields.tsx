import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { QueryValue } from '../../samples/request.ts';
import { valuesOf } from '../../samples/request.ts';
import type { TryField } from './describe.ts';

interface FieldProps {
  readonly field: TryField;
  readonly value: QueryValue | readonly QueryValue[];
  readonly onChange: (value: QueryValue | readonly QueryValue[]) => void;
  /** Nothing for a parameter that has to be there. */
  readonly onRemove?: () => void;
}

/** A parameter with a field of its type. */
export function ParameterField({ field, value, onChange, onRemove }: FieldProps): JSX.Element {
  const id = useId();
  const { name, about, kind } = field;
  const isGroup = kind === 'choices';
  return (
    <div class="try-field">
      <div class="try-label">
        {isGroup ? (
          <span id={`${id}-label`}>
            <code>{name}</code>
          </span>
        ) : (
          <label for={id}>
            <code>{name}</code>
            {kind === 'lines' && <span class="try-hint"> one per line</span>}
            {kind === 'moment' && <span class="try-hint"> in UTC</span>}
          </label>
        )}
        {onRemove && (
          <button type="button" class="try-remove" aria-label={`Leave out ${name}`} onClick={onRemove}>
            <svg width="12" height="12" viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8m0-8-8 8" fill="none" stroke="currentColor" stroke-width="2" />
            </svg>
          </button>
        )}
      </div>
      <Input id={id} field={field} value={value} onChange={onChange} />
      {about !== '' && (
        <p class="try-hint" id={`${id}-about`}>
          {about}
        </p>
      )}
    </div>
  );
}

function Input({
  id,
  field,
  value,
  onChange,
}: Omit<FieldProps, 'onRemove'> & { readonly id: string }): JSX.Element {
  const { kind, choices = [], least, most } = field;
  const about = field.about === '' ? undefined : `${id}-about`;
  const texts = valuesOf(value).map(String);
  switch (kind) {
    case 'flag':
      return (
        <select
          id={id}
          aria-describedby={about}
          value={String(value)}
          onChange={({ currentTarget }) => onChange(currentTarget.value === 'true')}
        >
          <option>true</option>
          <option>false</option>
        </select>
      );
    case 'choice':
      return (
        <select
          id={id}
          aria-describedby={about}
          value={texts[0] ?? ''}
          // A list of one stays a list, as the parameter is one.
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      );
    case 'choices':
      return (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll in every browser.
        <div class="try-choices" role="group" aria-labelledby={`${id}-label`} aria-describedby={about}>
          {choices.map((choice) => (
            <label key={choice}>
              <input
                type="checkbox"
                checked={texts.includes(choice)}
                onChange={({ currentTarget }) => {
                  const chosen = new Set(texts);
                  if (currentTarget.checked) chosen.add(choice);
                  else chosen.delete(choice);
                  onChange(choices.filter((each) => chosen.has(each)));
                }}
              />
              {choice}
            </label>
          ))}
        </div>
      );
    case 'number':
      return (
        <input
          id={id}
          type="number"
          inputMode="numeric"
          aria-describedby={about}
          min={least}
          max={most}
          value={texts[0] ?? ''}
          onInput={({ currentTarget: { value: text } }) => onChange(text === '' ? '' : Number(text))}
        />
      );
    case 'moment':
      return (
        <input
          id={id}
          type="datetime-local"
          step="0.001"
          aria-describedby={about}
          value={(texts[0] ?? '').replace(/Z$/, '')}
          onInput={({ currentTarget: { value: text } }) => onChange(text === '' ? '' : wireMoment(text))}
        />
      );
    case 'lines':
      return (
        <textarea
          id={id}
          class="try-lines"
          rows={Math.max(1, texts.length)}
          spellcheck={false}
          aria-describedby={about}
          value={texts.join('\n')}
          onInput={({ currentTarget: { value: text } }) => onChange(linesOf(text))}
        />
      );
    default:
      return (
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={about}
          value={texts[0] ?? ''}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
  }
}

/** An empty line at the end is one that is being typed. */
function linesOf(text: string): QueryValue | readonly QueryValue[] {
  const lines = text.split('\n');
  return text === '' ? [] : lines;
}

/** As the manager writes moments. */
function wireMoment(text: string): string {
  const [date = '', time = ''] = text.split('T');
  const [hours = '00', minutes = '00', seconds = '00'] = time.split(':');
  return `${date}T${hours}:${minutes}:${Number(seconds).toFixed(3).padStart(6, '0')}Z`;
}
