/**
 * The load on a server.
 *
 * autocannon was tried instead. It takes 40 to 60 µs of CPU time per response of 14 kB (this: 30 to 36 µs), so that it
 * reaches 17,000 to 25,000 requests/s and would limit the fastest servers; and it reports latencies in whole
 * milliseconds, where a single execution takes 0.3 ms. `Client.dispatch` of undici takes 90 µs and more.
 */
import { quantile } from '../benchmark.ts';
import { Connection } from './connection.ts';

export interface LoadRequest {
  /** As sent over the wire. */
  readonly text: string;
  /** Any other response fails the measurement. */
  readonly status: number;
  readonly bodyLength: number;
}

export interface Load {
  readonly port: number;
  readonly requests: readonly LoadRequest[];
  readonly connections: number;
  readonly milliseconds: number;
  readonly maxRequests: number;
}

export interface LoadResult {
  readonly perSecond: number;
  /** Milliseconds from a request to the end of its response. */
  readonly p50: number;
  readonly p99: number;
  /** The share of the time in which this process was busy: near 1 the load is the limit. */
  readonly busy: number;
}

/** Sends requests as fast as responses arrive, one at a time on each connection. */
export async function runLoad({
  port,
  requests,
  connections,
  milliseconds,
  maxRequests,
}: Load): Promise<LoadResult> {
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(port)));
  const latencies: number[] = [];
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  const end = startedAt + milliseconds;
  let sent = 0;

  const sendUntilEnd = (connection: Connection, index: number): Promise<void> =>
    new Promise((resolve, reject) => {
      let sentHere = 0;
      const next = () => {
        const now = performance.now();
        const { text, status, bodyLength } = requests[(index + sentHere) % requests.length] as LoadRequest;
        // Each connection sends at least one request, however busy the machine is.
        if ((now >= end && sentHere > 0) || sent >= maxRequests) return resolve();
        sent += 1;
        sentHere += 1;
        connection.send(text, (error) => {
          if (error !== null) return reject(error);
          if (connection.status !== status || connection.bodyLength !== bodyLength) {
            const { status, bodyLength } = connection;
            return reject(new Error(`Unexpected response: status ${status}, ${bodyLength} bytes.`));
          }
          latencies.push(performance.now() - now);
          next();
        });
      };
      next();
    });

  try {
    await Promise.all(open.map(sendUntilEnd));
    const seconds = (performance.now() - startedAt) / 1000;
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
