/** One shape for every benchmark, and the statistics over its samples. */

/** One metric of one contender, with a sample from each round. */
export interface Figure {
  readonly contender: string;
  readonly metric: string;
  readonly unit: 'requests/s' | 'ms' | 'µs' | 'bytes' | 'MB' | 'requests' | '%';
  readonly samples: readonly number[];
}

/** Two figures divided round by round, so that a disturbance of one round affects both. */
export interface Ratio {
  /** The name in a budget. */
  readonly id: string;
  readonly title: string;
  readonly samples: readonly number[];
}

export interface Findings {
  readonly figures: readonly Figure[];
  readonly ratios: readonly Ratio[];
  /** What a reader has to know to interpret the figures. */
  readonly notes?: readonly string[];
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  /** In GB. */
  readonly memory: number;
  readonly system: string;
}

/** The result of a benchmark as a file in results/. */
export interface StoredResult extends Findings {
  readonly name: string;
  readonly title: string;
  /** The date, in UTC. */
  readonly day: string;
  /** Measured with few and short rounds: enough for a first look, not for a claim. */
  readonly quick: boolean;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
}

export type ReportProgress = (step: string) => void;

/** A benchmark. `Settings` are its sizes and numbers of rounds. */
export interface Benchmark<Settings = unknown> {
  readonly name: string;
  readonly title: string;
  readonly full: Settings;
  /** Fewer and shorter rounds, and smaller sizes. */
  readonly quick: Settings;
  // A method, so that benchmarks with different settings fit into one list.
  run(settings: Settings, progress: ReportProgress): Promise<Findings>;
}

/**
 * Measures every contender once a round. Each round begins with another contender, so that neither a busy machine nor the
 * order favours one. Returns the samples of each contender in the order of the rounds.
 */
export async function measureInTurns<Contender extends { readonly name: string }, Sample>(
  contenders: readonly Contender[],
  rounds: number,
  progress: ReportProgress,
  measure: (contender: Contender) => Promise<Sample>,
): Promise<Map<Contender, Sample[]>> {
  const samples = new Map<Contender, Sample[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round++) {
    const first = round % contenders.length;
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      progress(`round ${round + 1} of ${rounds}: ${contender.name}`);
      samples.get(contender)?.push(await measure(contender));
    }
  }
  return samples;
}

export function ratioOf(id: string, title: string, above?: Figure, below?: Figure): Ratio {
  if (above === undefined || below === undefined) throw new Error(`${id}: a figure is missing.`);
  if (above.samples.length !== below.samples.length) {
    throw new Error(`${id}: ${above.samples.length} rounds cannot be compared with ${below.samples.length}.`);
  }
  return { id, title, samples: above.samples.map((sample, round) => sample / (below.samples[round] ?? NaN)) };
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Half of the distance between the quartiles, relative to the median. */
export function spread(samples: readonly number[]): number {
  return (quantile(samples, 0.75) - quantile(samples, 0.25)) / 2 / median(samples);
}

/** Interpolates linearly between two samples. */
export function quantile(samples: readonly number[], at: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const place = at * (sorted.length - 1);
  const lower = sorted[Math.floor(place)];
  const upper = sorted[Math.ceil(place)];
  if (lower === undefined || upper === undefined) throw new Error('There are no samples.');
  return lower + (upper - lower) * (place - Math.floor(place));
}
