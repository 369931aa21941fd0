import type { JSX } from 'preact';
import { CodeArea, Select, TextField } from '../../design/field.tsx';
import type { ParameterField } from '../data/parameter-form.ts';

export function ParameterFields({
  fields,
  texts,
  errors,
  onChange,
}: {
  fields: readonly ParameterField[];
  texts: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  onChange: (name: string, text: string) => void;
}): JSX.Element {
  if (fields.length === 0) return <p class="hint">This workflow has no parameters.</p>;
  return (
    <fieldset class="parameters">
      <legend>Parameters</legend>
      {fields.map((field) => (
        <ParameterControl
          key={field.name}
          field={field}
          value={texts[field.name] ?? field.initial}
          error={errors[field.name]}
          onChange={(text) => onChange(field.name, text)}
        />
      ))}
    </fieldset>
  );
}

function ParameterControl({
  field: { name, kind, isRequired, description, rules, choices },
  ...control
}: {
  field: ParameterField;
  value: string;
  error: string | undefined;
  onChange: (text: string) => void;
}): JSX.Element {
  const type = kind === 'any' ? 'any value' : kind;
  const shared = {
    ...control,
    class: 'parameter',
    label: <code>{name}</code>,
    hint: [type, isRequired && 'required', ...rules, description].filter(Boolean).join(', '),
  };
  const values = kind === 'boolean' ? ['true', 'false'] : choices;
  if (values !== undefined) {
    const hasEmpty = !isRequired || control.value === '';
    return <Select {...shared} options={[...(hasEmpty ? [['', 'not set'] as const] : []), ...values]} />;
  }
  if (kind === 'list' || kind === 'dict') return <CodeArea {...shared} rows={3} />;
  const inputMode = kind === 'integer' ? 'numeric' : kind === 'float' ? 'decimal' : 'text';
  return <TextField {...shared} input={{ inputMode, required: isRequired }} />;
}
