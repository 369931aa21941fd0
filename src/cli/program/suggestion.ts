/** The one of `known` that was probably meant, if there is one so near that it is worth saying. */
export function suggestion(typed: string, known: readonly string[]): string | undefined {
  const start = known.filter((word) => typed.length >= 3 && word.startsWith(typed));
  if (start.length === 1) return start[0];
  const [best] = known
    .map((word) => ({ word, distance: distance(typed, word) }))
    .sort((one, other) => one.distance - other.distance);
  return best && best.distance <= Math.max(1, Math.floor(typed.length / 3)) ? best.word : undefined;
}

/** How many letters to add, leave out, change or swap with the next one to make one word from the other. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      next[column] = Math.min(
        at(last, column) + 1,
        at(next, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped && column > 1 ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, next];
  }
  return at(last, to.length);
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;
