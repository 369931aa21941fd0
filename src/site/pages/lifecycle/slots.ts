import type { Span } from './play.ts';

/** Members by the slot that they ran in: each takes the first that is free. */
export function slotsOf(members: Span[]): Span[][] {
  const slots: Span[][] = [];
  const running = members.filter(({ started }) => started !== null);
  for (const member of running.toSorted((one, other) => (one.started ?? 0) - (other.started ?? 0))) {
    const free = slots.find((slot) => (slot.at(-1)?.ended ?? 0) <= (member.started ?? 0));
    if (free === undefined) slots.push([member]);
    else free.push(member);
  }
  return slots;
}
