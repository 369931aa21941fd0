import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

/** The attributes that connect a control with its label and its hint. */
export interface ControlAttributes {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

export interface FieldProps {
  label: ComponentChildren;
  /** Shows the label to screen readers only. */
  isLabelHidden?: boolean;
  hint?: ComponentChildren;
  /** Shown in place of the hint. */
  error?: string | undefined;
  /** A button beside the label. */
  action?: ComponentChildren;
  class?: string;
}

export function Field({
  label,
  isLabelHidden = false,
  hint,
  error,
  action,
  class: className = '',
  children,
}: FieldProps & { children: (control: ControlAttributes) => JSX.Element }): JSX.Element {
  const id = useId();
  const note = error ?? hint;
  const hasNote = note !== undefined && note !== '';
  return (
    <div class={`form-field ${className}`}>
      <div class={isLabelHidden ? 'visually-hidden' : 'form-field-label'}>
        <label for={id}>{label}</label>
        {action}
      </div>
      {children({
        id,
        'aria-describedby': hasNote ? `${id}-hint` : undefined,
        'aria-invalid': error !== undefined || undefined,
      })}
      {hasNote && (
        <p id={`${id}-hint`} class="hint" data-invalid={error !== undefined || undefined}>
          {note}
        </p>
      )}
    </div>
  );
}

export type SelectOption = string | readonly [value: string, label: string];

export function Select({
  value,
  options,
  onChange,
  ...field
}: FieldProps & {
  value: string;
  options: readonly SelectOption[];
  onChange: (value: string) => void;
}): JSX.Element {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          {options.map((option) => {
            const [name, label] = typeof option === 'string' ? [option, option] : option;
            return (
              <option key={name} value={name}>
                {label}
              </option>
            );
          })}
        </select>
      )}
    </Field>
  );
}

export function TextField({
  value,
  onChange,
  input,
  ...field
}: FieldProps & {
  value: string;
  onChange: (value: string) => void;
  input?: JSX.IntrinsicElements['input'];
}): JSX.Element {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...({ type: 'text', autocomplete: 'off', spellcheck: false, ...input } as object)}
          {...control}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}

export function CodeArea({
  value,
  onChange,
  rows,
  placeholder,
  ...field
}: FieldProps & {
  value: string;
  onChange: (value: string) => void;
  rows: number;
  placeholder?: string;
}): JSX.Element {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          class="code-input"
          rows={rows}
          spellcheck={false}
          placeholder={placeholder}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}

export function Checkbox({
  label,
  checked,
  disabled = false,
  onChange,
}: {
  label: ComponentChildren;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}): JSX.Element {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
