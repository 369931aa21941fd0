/** What a measurement finds: plain data, so that a terminal and a file can show the same. */

/** One thing measured of one contender: a sample from each round, in the order of the rounds. */
export interface Figure {
  readonly contender: string;
  readonly metric: string;
  readonly unit: 'requests/s' | 'ms' | 'µs' | 'bytes' | 'types' | 's' | 'MB' | 'requests' | '%';
  readonly samples: readonly number[];
  /** How much there was of what makes it grow. */
  readonly size?: number;
}

/** Two figures compared round by round, so that what disturbs a round disturbs both sides of its quotient. */
export interface Ratio {
  /** By which a budget names it. */
  readonly id: string;
  readonly title: string;
  readonly samples: readonly number[];
}

/** How a figure grows with its size: the exponent of the power that fits best, round by round. 1 is in proportion. */
export interface Growth {
  readonly id: string;
  readonly title: string;
  readonly samples: readonly number[];
}

export interface Findings {
  readonly figures: readonly Figure[];
  readonly ratios: readonly Ratio[];
  readonly growths?: readonly Growth[];
  /** What a reader should know who is about to believe them. */
  readonly notes: readonly string[];
}

export interface Conditions {
  /** Fewer and shorter rounds, and smaller sizes. */
  readonly quick: boolean;
  /** Told what is being done, each time that changes. */
  readonly progress: (doing: string) => void;
}

export interface Measurement {
  readonly name: string;
  readonly title: string;
  /** Takes too long, or shows too little, to be measured unless it is named. */
  readonly onlyWhenNamed?: boolean;
  readonly measure: (conditions: Conditions) => Promise<Findings>;
}

export function ratioOf(id: string, title: string, above: Figure, below: Figure): Ratio {
  if (above.samples.length !== below.samples.length) {
    throw new Error(`${id}: ${above.samples.length} rounds cannot be compared with ${below.samples.length}.`);
  }
  return { id, title, samples: above.samples.map((sample, round) => sample / (below.samples[round] ?? NaN)) };
}

/** The slope of the straight line through the logarithms, by least squares. */
export function growthOf(id: string, title: string, figures: readonly Figure[]): Growth {
  const rounds = Math.min(...figures.map(({ samples }) => samples.length));
  const samples = Array.from({ length: rounds }, (_, round) => {
    const points = figures.map(
      ({ size = NaN, samples }) => [Math.log(size), Math.log(samples[round] ?? NaN)] as const,
    );
    const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
    const [x, y] = [mean(0), mean(1)];
    const above = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
    return above / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  });
  return { id, title, samples };
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Half of the distance between the quartiles, as a part of the median: how much to trust it. */
export function spread(samples: readonly number[]): number {
  return (quantile(samples, 0.75) - quantile(samples, 0.25)) / 2 / median(samples);
}

/** Between two samples, the straight line between them. */
export function quantile(samples: readonly number[], at: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const place = at * (sorted.length - 1);
  const lower = sorted[Math.floor(place)];
  const upper = sorted[Math.ceil(place)];
  if (lower === undefined || upper === undefined) throw new Error('There is nothing measured.');
  return lower + (upper - lower) * (place - Math.floor(place));
}
