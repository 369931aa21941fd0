type Aspect =
  | 'address'
  | 'proxy'
  | 'certificate'
  | 'server'
  | 'credentials'
  | 'tenant'
  | 'release'
  | 'difference';

/** What the doctor has found out about one aspect of the connection. */
export interface Finding {
  readonly aspect: Aspect;
  readonly result: 'ok' | 'warning' | 'problem';
  readonly message: string;
  readonly remedy?: string;
}

export function ok(aspect: Aspect, message: string): Finding {
  return { aspect, result: 'ok', message };
}

export function warning(aspect: Aspect, message: string, remedy?: string): Finding {
  return { aspect, result: 'warning', message, ...(remedy !== undefined && { remedy }) };
}

export function problem(aspect: Aspect, message: string, remedy: string): Finding {
  return { aspect, result: 'problem', message, remedy };
}
