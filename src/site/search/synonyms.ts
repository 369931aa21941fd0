import { stem } from './words.ts';

/** Words of this documentation, and the words that readers use for them. */
const CONCEPTS: Readonly<Record<string, string>> = {
  cancel: 'stop abort kill terminate interrupt halt end quit',
  start: 'run launch execute trigger begin create submit',
  delete: 'remove purge erase clean cleanup prune discard',
  list: 'find show query all search',
  sorting: 'order ordered orderby newest latest recent descending ascending',
  paging: 'pagination paginate page offset cursor infinite scroll limit next',
  projection: '_include fields select columns sparse',
  wait: 'poll polling until finish finished done completion await',
  watch: 'follow progress tail live realtime stream',
  retries: 'retry backoff repeat again resend jitter exponential flaky',
  resume: 'continue restart rerun recover unpause',
  pause: 'suspend hold freeze',
  queue: 'queued queueing pending stuck enqueue backlog fifo',
  blocking: 'blocked busy conflict already lock locked running',
  concurrency: 'parallel parallelism simultaneous throttle throttling',
  group: 'bulk batch many multiple mass fleet several',
  authentication:
    'login auth credentials password token signin sso oauth jwt bearer basic unauthorized unauthenticated 401',
  permissions: 'rbac role roles acl forbidden access 403',
  tenant: 'multitenant namespace workspace multitenancy',
  errors: 'error exception failure handling problem catch throw',
  timeout: 'deadline etimedout hang hangs hanging slow',
  certificates: 'tls ssl https mtls pki x509 cert self-signed ca',
  proxy: 'proxies corporate firewall gateway dispatcher',
  connection: 'network offline econnrefused econnreset enotfound socket dns epipe econnaborted unreachable',
  middleware: 'interceptor interceptors hook hooks plugin',
  logging: 'log logs logger debug verbose',
  scheduling: 'schedule scheduled cron later delay delayed future',
  simulation: 'dry dry-run preview simulate',
  downloads: 'download export file',
  sandbox: 'mock mocks mocking mocked stub fake simulator emulator',
  release: 'version versions upgrade compatibility migrate changelog',
  defects: 'bug bugs quirks workaround limitation',
  command: 'cli shell terminal bash script console',
  benchmarks: 'performance fast speed throughput latency',
  parameters: 'inputs arguments args variables',
};

const TARGETS = new Map<string, Set<string>>();
for (const [concept, words] of Object.entries(CONCEPTS)) {
  for (const word of words.split(' ')) {
    const targets = TARGETS.get(stem(word)) ?? new Set();
    TARGETS.set(stem(word), targets.add(stem(concept)));
  }
}

/** The stems of the words that this documentation uses for a word of a reader. */
export function synonyms(stemmed: string): string[] {
  return [...(TARGETS.get(stemmed) ?? [])].filter((target) => target !== stemmed);
}
