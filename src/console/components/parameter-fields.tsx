import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Field } from '../data/parameter-form.ts';

/** Fields for the parameters of a workflow, each typed as its schema says. */
export function ParameterFields({
  fields,
  texts,
  faults,
  onChange,
}: {
  fields: readonly Field[];
  texts: Readonly<Record<string, string>>;
  faults: Readonly<Record<string, string>>;
  onChange: (name: string, text: string) => void;
}): JSX.Element {
  if (fields.length === 0) return <p class="hint">This workflow has no parameters.</p>;
  return (
    <fieldset class="parameters">
      <legend>Parameters</legend>
      {fields.map((field) => (
        <ParameterField
          key={field.name}
          field={field}
          text={texts[field.name] ?? field.initial}
          fault={faults[field.name]}
          onChange={(text) => onChange(field.name, text)}
        />
      ))}
    </fieldset>
  );
}

function ParameterField({
  field,
  text,
  fault,
  onChange,
}: {
  field: Field;
  text: string;
  fault: string | undefined;
  onChange: (text: string) => void;
}): JSX.Element {
  const id = useId();
  const { name, kind, isRequired, description, rules } = field;
  const common = {
    id,
    'aria-describedby': `${id}-hint`,
    'aria-invalid': fault !== undefined,
    required: isRequired,
  };
  const hint = [
    kind === 'any' ? 'any value' : kind,
    isRequired ? 'required' : undefined,
    ...rules,
    description,
  ];
  return (
    <div class="labelled parameter">
      <label for={id}>
        <code>{name}</code>
      </label>
      <Control field={field} text={text} common={common} onChange={onChange} />
      <p id={`${id}-hint`} class="hint" data-fault={fault !== undefined || undefined}>
        {fault ?? hint.filter(Boolean).join(', ')}
      </p>
    </div>
  );
}

function Control({
  field: { kind, choices, isRequired },
  text,
  common,
  onChange,
}: {
  field: Field;
  text: string;
  common: object;
  onChange: (text: string) => void;
}): JSX.Element {
  const values = kind === 'boolean' ? ['true', 'false'] : choices;
  if (values !== undefined) {
    return (
      <select {...common} value={text} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {(!isRequired || text === '') && <option value="">not given</option>}
        {values.map((value) => (
          <option key={value}>{value}</option>
        ))}
      </select>
    );
  }
  if (kind === 'list' || kind === 'dict') {
    return (
      <textarea
        {...common}
        rows={3}
        spellcheck={false}
        class="code-input"
        value={text}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    );
  }
  const isNumber = kind === 'integer' || kind === 'float';
  return (
    <input
      {...common}
      inputMode={isNumber ? (kind === 'integer' ? 'numeric' : 'decimal') : 'text'}
      value={text}
      onInput={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
