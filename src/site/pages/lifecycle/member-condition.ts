/** For which members a group has a status, in words. */
export function describeMembers(when: unknown): string {
  const { empty, all, any } = when as { empty?: true; all?: string[]; any?: string[] };
  if (when === 'otherwise') return 'anything else';
  if (empty) return 'none';
  const first = `all ${(all ?? []).join(' or ')}`;
  return any === undefined ? first : `${first}, and at least one ${any.join(' or ')}`;
}
