/** What readers ask for in words that the place with the answer does not have: its address → their words. */
export const KEYWORDS: Readonly<Record<string, string>> = {
  'benchmarks.html': 'benchmark performance fast speed latency throughput memory overhead',
  'changelog.html': 'breaking changes release notes',
  'console/index.html': 'playground dashboard ui gui demo live',
  'downloads.html#collections': 'insomnia hoppscotch thunder httpie paw bruno postman collection',
  'downloads.html#markdown': 'ai llm agent mcp chatgpt claude copilot cursor pdf offline',
  'downloads.html#openapi':
    'swagger redoc openapi-generator orval kiota spec specification yaml json code generation codegen languages go java rust csharp php ruby client generate stoplight apigee kong gateway',
  'downloads.html#schemas': 'json schema validate ajv zod pydantic',
  'downloads.html': 'export',
  'errors.html#maintenance_mode_active': '503 maintenance window',
  'errors.html#status-409': 'duplicate exists',
  'errors.html': 'error code codes list table http status',
  'guides/authentication-and-tenants.html#roles': 'rbac acl permission authorization viewer admin',
  'guides/authentication-and-tenants.html':
    'ldap okta saml sso oauth oidc api key keys header session cookie basic',
  'guides/cancelling-and-resuming.html#resuming': 'rerun retry failed again restart undo rollback revert',
  'guides/cancelling-and-resuming.html#three-ways-to-cancel':
    'difference graceful sigkill force kill stop everything all',
  'guides/checking-a-server.html':
    'contract testing conformance pact schemathesis dredd verify compliance validate staging',
  'guides/coming-from-python.html': 'migrate port cloudify-rest-client cloudify_rest_client cfy pip',
  'guides/deleting.html': 'history retention cleanup old ttl archive',
  'guides/errors-and-what-to-do.html#500': 'internal server crash',
  'guides/errors-and-what-to-do.html#responses-that-are-not-json':
    'html nginx 502 504 gateway bad load balancer',
  'guides/errors-and-what-to-do.html': 'error handling catch exception try 4xx 5xx',
  'guides/getting-started.html#a-manager-to-test-with': 'prism docker local fake simulator emulator try demo',
  'guides/getting-started.html#the-first-request': 'curl example',
  'guides/getting-started.html':
    'install installation npm yarn pnpm setup quickstart tutorial hello world first begin introduction node version requirements',
  'guides/groups-and-concurrency.html#concurrency':
    'pause hold continue throttle parallel limit rolling rollout canary',
  'guides/groups-and-concurrency.html#following-the-members': 'failed which report summary',
  'guides/groups-and-concurrency.html#target-groups': 'success failure failed succeeded',
  'guides/groups-and-concurrency.html': 'bulk batch mass fleet',
  'guides/listing.html#filters': 'failed status date since between where condition timezone',
  'guides/listing.html#paging': 'pagination total count all more truncated limit',
  'guides/listing.html#sorting': 'newest latest recent first last',
  'guides/queueing-and-blocking.html#when-an-execution-starts':
    'race condition atomic lock mutex simultaneous',
  'guides/queueing-and-blocking.html#watching-the-queue': 'stuck position why waiting',
  'guides/react-query-and-mock-service-worker.html#in-tests-mock-service-worker':
    'msw nock wiremock mirage mountebank jest vitest mocha cypress playwright storybook testing unit fixture stub intercept',
  'guides/react-query-and-mock-service-worker.html':
    'redux rtk swr vue svelte angular solid hooks frontend next.js dashboard live cache invalidation',
  'guides/retries-and-connections.html#a-start-whose-response-is-lost':
    'idempotent duplicate twice exactly once dedupe reconcile',
  'guides/retries-and-connections.html#certificates':
    'tls ssl mtls self-signed verify unable_to_verify_leaf_signature client certificate',
  'guides/retries-and-connections.html#clusters':
    'failover high availability ha load balancer replica multiple several managers',
  'guides/retries-and-connections.html#middleware':
    'interceptor headers correlation logging logger debug redact secrets',
  'guides/retries-and-connections.html#numbers-beyond-2-53': 'bigint rounding precision int64 large integers',
  'guides/retries-and-connections.html#other-implementations-of-fetch-and-proxies':
    'axios got ky undici node-fetch http_proxy corporate agent keep-alive custom',
  'guides/retries-and-connections.html#traces':
    'opentelemetry tracing otel spans metrics prometheus sentry datadog observability',
  'guides/retries-and-connections.html#the-rest-of-the-manager-s-api':
    'events blueprints deployments endpoints raw request other logs log output workflow',
  'guides/retries-and-connections.html#what-is-retried':
    'etimedout econnrefused econnreset enotfound epipe timeout 408 425 429 502 503 504 rate limit too many requests quota exponential abort abortcontroller signal deadline',
  'guides/retries-and-connections.html': 'retry policy resilience circuit breaker network flaky',
  'guides/the-command-line.html#exit-codes':
    'ci github actions gitlab jenkins terraform ansible airflow pipeline cron script automation argo kubernetes n8n zapier',
  'guides/the-command-line.html#manager-and-credentials':
    'environment variables env dotenv cloudify_host config configuration profile',
  'guides/the-command-line.html#pages-in-a-browser':
    'cors access-control-allow-origin blocked by policy preflight',
  'guides/the-command-line.html': 'cli terminal npx docker',
  'guides/the-life-of-an-execution.html#what-the-worker-does':
    'zombie orphan stale crashed crash lost hangs stuck',
  'guides/the-life-of-an-execution.html#other-ways-to-start':
    'schedule scheduled cron later tomorrow night recurring dry run force',
  'guides/the-life-of-an-execution.html':
    'status statuses state machine terminated diagram lifecycle meaning',
  'guides/the-sdk-beside-others.html#features':
    'deno bun commonjs require esm cjs tree shaking type safety typescript browser browsers support cloudflare workers edge lambda',
  'guides/the-sdk-beside-others.html#size': 'bundle kb weight minified',
  'guides/the-sdk-beside-others.html':
    'comparison alternative axios why ky got graphql grpc openapi-fetch vs',
  'guides/waiting.html#come-back-later': 'progress percent bar',
  'guides/waiting.html#how-often-it-polls':
    'interval webhook webhooks callback sse server-sent events websocket push notification stream realtime event live updates ws',
  'releases.html': 'supported support versions version compatibility compatible upgrade',
  'sandbox.html#faults': 'chaos latency inject fault failure slow network simulate errors',
  'reference/actOnExecution.html': 'stop abort retry rerun',
  'reference/listExecutions.html': 'all get find search count failed newest recent history',
  'reference/updateExecutionGroup.html': 'pause hold unpause throttle',
  'sandbox.html': 'simulator state machine reset seed',
};
