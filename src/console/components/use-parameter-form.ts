import { useState } from 'preact/hooks';
import type { Workflow } from '../../../generated/control-plane.ts';
import { type ParameterField, parameterFields, parseForm } from '../data/parameter-form.ts';

export function useParameterForm(workflow: Workflow | undefined): {
  readonly parameters: Record<string, unknown>;
  /** Checks the fields and shows their errors from now on. */
  readonly isValid: () => boolean;
  readonly isChecked: boolean;
  readonly props: {
    fields: readonly ParameterField[];
    texts: Record<string, string>;
    errors: Record<string, string>;
    onChange: (name: string, text: string) => void;
  };
} {
  const [texts, setTexts] = useState<Record<string, string>>({});
  const [isChecked, setChecked] = useState(false);
  const fields = parameterFields(workflow);
  const { parameters, errors } = parseForm(fields, texts);
  return {
    parameters,
    isChecked,
    isValid() {
      setChecked(true);
      return Object.keys(errors).length === 0;
    },
    props: {
      fields,
      texts,
      errors: isChecked ? errors : {},
      onChange: (name, text) => setTexts({ ...texts, [name]: text }),
    },
  };
}
