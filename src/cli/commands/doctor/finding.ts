/** What the doctor has found out about one aspect of the connection. */
export interface Finding {
  readonly aspect:
    | 'address'
    | 'proxy'
    | 'certificate'
    | 'server'
    | 'credentials'
    | 'tenant'
    | 'release'
    | 'difference';
  readonly result: 'ok' | 'warning' | 'problem';
  readonly message: string;
  readonly remedy?: string;
}
