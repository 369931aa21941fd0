import type { JSX } from 'preact';
import { CodeArea, Field, type FieldProps, Select, TextField } from '../../../design/field.tsx';
import { Icon } from '../../../design/icon.tsx';
import { type QueryValue, valuesOf } from '../../samples/request.ts';
import type { TryField } from './describe.ts';

type ParameterValue = QueryValue | readonly QueryValue[];

/** A parameter with a control of its type. */
export function ParameterField({
  field: { name, kind, description, choices = [], min, max },
  value,
  onChange,
  onRemove,
}: {
  readonly field: TryField;
  readonly value: ParameterValue;
  readonly onChange: (value: ParameterValue) => void;
  /** Undefined for a required parameter. */
  readonly onRemove?: () => void;
}): JSX.Element {
  const texts = valuesOf(value).map(String);
  const [text = ''] = texts;
  const note = { lines: ' one per line', moment: ' in UTC' }[kind as string];
  const shared: FieldProps = {
    hint: description,
    label: (
      <>
        <code>{name}</code>
        {note !== undefined && <span class="hint">{note}</span>}
      </>
    ),
    action: onRemove && (
      <button type="button" class="icon-button" aria-label={`Remove ${name}`} onClick={onRemove}>
        <Icon name="close" size={12} />
      </button>
    ),
  };
  switch (kind) {
    case 'flag':
      return (
        <Select
          {...shared}
          value={String(value)}
          options={['true', 'false']}
          onChange={(chosen) => onChange(chosen === 'true')}
        />
      );
    case 'choice':
      return <Select {...shared} value={text} options={choices} onChange={onChange} />;
    case 'choices':
      return (
        <Field {...shared} label={<code>{name}</code>}>
          {(control) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll in every browser.
            <div {...control} class="try-choices" role="group" aria-label={name}>
              {choices.map((choice) => (
                <label key={choice}>
                  <input
                    type="checkbox"
                    checked={texts.includes(choice)}
                    onChange={({ currentTarget: { checked } }) =>
                      onChange(choices.filter((each) => (each === choice ? checked : texts.includes(each))))
                    }
                  />
                  {choice}
                </label>
              ))}
            </div>
          )}
        </Field>
      );
    case 'number':
      return (
        <TextField
          {...shared}
          value={text}
          onChange={(typed) => onChange(typed === '' ? '' : Number(typed))}
          input={{ type: 'number', inputMode: 'numeric', min, max }}
        />
      );
    case 'moment':
      return (
        <TextField
          {...shared}
          value={text.replace(/Z$/, '')}
          onChange={(typed) => onChange(typed === '' ? '' : new Date(`${typed}Z`).toISOString())}
          input={{ type: 'datetime-local', step: '0.001' }}
        />
      );
    case 'lines':
      return (
        <CodeArea
          {...shared}
          rows={Math.max(1, texts.length)}
          value={texts.join('\n')}
          onChange={(typed) => onChange(typed === '' ? [] : typed.split('\n'))}
        />
      );
    default:
      return <TextField {...shared} value={text} onChange={onChange} />;
  }
}
