import type { Conditions } from './figures.ts';

/**
 * Measures every contender once a round, each round beginning with another one, so that neither a busy machine nor the
 * place in the order favours anybody. Answers what was measured, by contender, in the order of the rounds.
 */
export async function interleaved<Contender extends { readonly name: string }, Sample>(
  contenders: readonly Contender[],
  rounds: number,
  progress: Conditions['progress'],
  measure: (contender: Contender) => Promise<Sample>,
): Promise<Map<Contender, Sample[]>> {
  const samples = new Map<Contender, Sample[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of rotated(contenders, round)) {
      progress(`round ${round + 1} of ${rounds}: ${contender.name}`);
      samples.get(contender)?.push(await measure(contender));
    }
  }
  return samples;
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}
