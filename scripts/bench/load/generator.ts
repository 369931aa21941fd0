import { quantile } from '../figures.ts';
import { Connection } from './connection.ts';

export interface Asked {
  /** As it goes over the wire. */
  readonly request: string;
  /** What every answer must be; anything else ends the measurement. */
  readonly status: number;
  readonly bodyLength: number;
}

export interface Load {
  readonly port: number;
  /** In turns. */
  readonly asked: readonly Asked[];
  readonly connections: number;
  readonly milliseconds: number;
  /** Whatever the time, no more than these. */
  readonly most: number;
}

export interface Served {
  readonly perSecond: number;
  /** Milliseconds from a request to the end of its answer. */
  readonly p50: number;
  readonly p99: number;
  /** The part of the time in which this process itself was busy: near 1, it is the load that is measured. */
  readonly busy: number;
}

/** Asks as fast as it is answered, on each connection one request at a time. */
export async function load({ port, asked, connections, milliseconds, most }: Load): Promise<Served> {
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(port)));
  const latencies: number[] = [];
  const began = performance.now();
  const cpuBefore = process.cpuUsage();
  const end = began + milliseconds;
  let sent = 0;

  const exhaust = (connection: Connection, place: number): Promise<void> =>
    new Promise((resolve, reject) => {
      let sentHere = 0;
      const next = () => {
        const now = performance.now();
        const { request, status, bodyLength } = asked[(place + sentHere) % asked.length] as Asked;
        // However short the time, each connection has asked once: a busy machine must not leave nothing to measure.
        if ((now >= end && sentHere > 0) || sent >= most) return resolve();
        sent += 1;
        sentHere += 1;
        connection.send(request, (error) => {
          if (error !== null) return reject(error);
          if (connection.status !== status || connection.bodyLength !== bodyLength) {
            return reject(
              new Error(`Answered with ${connection.status} and ${connection.bodyLength} bytes.`),
            );
          }
          latencies.push(performance.now() - now);
          next();
        });
      };
      next();
    });

  try {
    await Promise.all(open.map(exhaust));
    const seconds = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(cpuBefore);
    return {
      perSecond: latencies.length / seconds,
      p50: quantile(latencies, 0.5),
      p99: quantile(latencies, 0.99),
      busy: (user + system) / 1e6 / seconds,
    };
  } finally {
    for (const connection of open) connection.close();
  }
}
