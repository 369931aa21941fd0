/** What readers search for in words that the place itself does not have: its address → their words. */
export const KEYWORDS: Readonly<Record<string, string>> = {
  'benchmarks.html':
    'benchmark performance fast speed latency throughput memory overhead leak load test k6 artillery jmeter locust autocannon',
  'changelog.html': 'breaking changes release notes roadmap semver deprecated',
  'console/index.html':
    'playground dashboard ui gui demo live dark mode light theme keyboard accessibility a11y screen reader',
  'downloads.html': 'export',
  'downloads.html#collections': 'insomnia hoppscotch thunder httpie paw bruno postman collection',
  'downloads.html#markdown': 'ai llm agent mcp chatgpt claude copilot cursor pdf offline',
  'downloads.html#openapi':
    'swagger redoc openapi-generator orval kiota spec specification yaml json code generation codegen languages go java rust csharp php ruby client generate stoplight apigee kong gateway nswag kubb hey-api fern speakeasy stainless scalar spectral openapi-typescript swagger-codegen',
  'downloads.html#schemas': 'json schema validate ajv zod pydantic',
  'errors.html':
    'error code codes list table http status etag 304 not modified caching 1xx 2xx 3xx 402 405 406 410 412 413 414 417 418 422 423 424 428 431 451 501 505 507',
  'errors.html#maintenance_mode_active': '503 maintenance window',
  'errors.html#status-409': 'duplicate exists',
  'guides/authentication-and-tenants.html':
    'ldap okta saml sso oauth oidc api key keys header session cookie basic keycloak mfa 2fa service account impersonate',
  'guides/authentication-and-tenants.html#behind-your-own-back-end':
    'express fastify nestjs koa hono bff backend session cookie',
  'guides/authentication-and-tenants.html#roles': 'rbac acl permission authorization viewer admin',
  'guides/cancelling-and-resuming.html#resuming':
    'rerun retry failed again restart undo rollback revert saga compensation',
  'guides/cancelling-and-resuming.html#three-ways-to-cancel':
    'difference graceful sigkill force kill stop everything all',
  'guides/checking-a-server.html':
    'contract testing conformance pact schemathesis dredd verify compliance validate staging newman hurl spectral karate rest-assured',
  'guides/coming-from-python.html': 'migrate port cloudify-rest-client cloudify_rest_client cfy pip',
  'guides/deleting.html': 'who history retention cleanup old ttl archive',
  'guides/errors-and-what-to-do.html': 'error handling catch exception try 4xx 5xx',
  'guides/errors-and-what-to-do.html#500': 'internal server crash',
  'guides/errors-and-what-to-do.html#in-the-sdk':
    'instanceof unhandled rejection promise unexpected token json typeerror',
  'guides/errors-and-what-to-do.html#responses-that-are-not-json':
    'html nginx 502 504 gateway bad load balancer',
  'guides/getting-started.html':
    'install installation npm yarn pnpm setup quickstart tutorial hello world first begin introduction node version requirements',
  'guides/getting-started.html#a-manager-to-test-with': 'prism docker local fake simulator emulator try demo',
  'guides/getting-started.html#set-up':
    'webpack rollup esbuild parcel eslint monorepo nx tsconfig typescript version moduleresolution',
  'guides/getting-started.html#the-first-request': 'curl example',
  'guides/groups-and-concurrency.html': 'bulk batch mass fleet',
  'guides/groups-and-concurrency.html#concurrency':
    'pause hold continue throttle parallel limit rolling rollout canary bulkhead blue green',
  'guides/groups-and-concurrency.html#following-the-members': 'failed which report summary',
  'guides/groups-and-concurrency.html#target-groups': 'success failure failed succeeded',
  'guides/listing.html#filters':
    'failed status date since between where condition timezone who user created_by whose running blueprint count',
  'guides/listing.html#paging': 'pagination total count all more truncated limit keyset cursor hateoas',
  'guides/listing.html#sorting': 'newest latest recent first last',
  'guides/queueing-and-blocking.html#watching-the-queue': 'stuck position priority why waiting',
  'guides/queueing-and-blocking.html#when-an-execution-starts':
    'race condition deadlock atomic lock mutex simultaneous optimistic locking eventual consistency transaction',
  'guides/react-query-and-mock-service-worker.html':
    'redux rtk swr vue svelte angular solid hooks frontend next.js dashboard live cache invalidation',
  'guides/react-query-and-mock-service-worker.html#in-tests-mock-service-worker':
    'msw nock wiremock mirage mountebank jest vitest mocha cypress playwright storybook testing unit fixture stub intercept hoverfly testcontainers selenium webdriver',
  'guides/retries-and-connections.html':
    'retry policy resilience circuit breaker network flaky fetch failed networkerror',
  'guides/retries-and-connections.html#a-start-whose-response-is-lost':
    'idempotent duplicate twice exactly once dedupe reconcile safe retry outbox',
  'guides/retries-and-connections.html#certificates':
    'tls ssl mtls self-signed verify unable_to_verify_leaf_signature client certificate',
  'guides/retries-and-connections.html#clusters':
    'failover high availability ha load balancer replica multiple two several managers haproxy traefik envoy istio',
  'guides/retries-and-connections.html#middleware':
    'interceptor headers correlation logging logger debug redact secrets winston pino pii gdpr',
  'guides/retries-and-connections.html#numbers-beyond-2-53': 'bigint rounding precision int64 large integers',
  'guides/retries-and-connections.html#other-implementations-of-fetch-and-proxies':
    'axios got ky undici node-fetch http_proxy corporate vpn firewall agent keep-alive custom superagent electron ipv6 unix socket pool dispatcher',
  'guides/retries-and-connections.html#the-rest-of-the-manager-s-api':
    'events blueprints deployments endpoints raw request other logs log output workflow',
  'guides/retries-and-connections.html#traces':
    'opentelemetry tracing otel spans metrics prometheus sentry datadog observability jaeger grafana zipkin honeycomb new relic',
  'guides/retries-and-connections.html#what-is-retried':
    'etimedout econnrefused econnreset enotfound epipe timeout 408 425 429 502 503 504 rate limit too many requests quota exponential abort abortcontroller signal deadline',
  'guides/the-command-line.html':
    'cli terminal windows powershell zsh fish shell completion json output jq csv npx docker',
  'guides/the-command-line.html#a-sandbox-on-a-port':
    'docker compose container podman kubernetes helm readiness health check probe',
  'guides/the-command-line.html#exit-codes':
    'ci github actions gitlab jenkins terraform ansible airflow pipeline cron script automation argo kubernetes n8n zapier circleci aws azure pulumi prefect dagster camunda celery rundeck stackstorm nomad temporal',
  'guides/the-command-line.html#manager-and-credentials':
    'environment variables env dotenv cloudify_host config configuration profile',
  'guides/the-command-line.html#pages-in-a-browser':
    'cors access-control-allow-origin blocked by policy preflight failed fetch networkerror mixed content',
  'guides/the-life-of-an-execution.html':
    'status statuses state machine terminated diagram lifecycle meaning',
  'guides/the-life-of-an-execution.html#other-ways-to-start':
    'schedule scheduled cron later tomorrow night recurring dry run force own custom id uuid',
  'guides/the-life-of-an-execution.html#parameters': 'unicode emoji encoding missing unknown ignored input',
  'guides/the-life-of-an-execution.html#the-fields-of-an-execution':
    'who user created_by started by whose result duration',
  'guides/the-life-of-an-execution.html#what-the-worker-does':
    'zombie orphan stale crashed crash lost hangs stuck',
  'guides/the-sdk-beside-others.html':
    'comparison alternative axios why ky got graphql grpc openapi-fetch vs trpc apollo superagent hey-api orval soap',
  'guides/the-sdk-beside-others.html#features':
    'deno bun commonjs require esm cjs tree shaking type safety typescript browser browsers support cloudflare workers edge lambda electron webpack generics',
  'guides/the-sdk-beside-others.html#size': 'bundle kb weight minified',
  'guides/waiting.html#come-back-later': 'progress percent bar',
  'guides/waiting.html#how-often-it-polls':
    'interval webhook webhooks notify notified callback sse server-sent events websocket push notification stream realtime event live updates ws kafka rabbitmq amqp mqtt observable rxjs emitter heartbeat backpressure',
  'guides/waiting.html#start-and-wait': 'result unhandled rejection',
  'guides/waiting.html#what-does-not-end-a-wait':
    'manager restarts restart outage down unavailable maintenance',
  'index.html': 'contribute contributing security vulnerability license repository github source',
  'reference/actOnExecution.html': 'stop abort retry rerun',
  'reference/deleteExecutions.html': 'purge old history cleanup retention',
  'reference/getExecution.html': 'by id single one read status check details',
  'reference/listExecutions.html':
    'all get find search count failed newest recent history user running last deployment blueprint',
  'reference/startExecution.html': 'run launch new trigger create',
  'reference/startExecutionGroup.html': 'bulk run many deployments',
  'reference/updateExecution.html': 'set change stuck force status',
  'reference/updateExecutionGroup.html': 'pause hold unpause throttle',
  'releases.html': 'supported support versions version compatibility compatible upgrade',
  'sandbox.html': 'simulator state machine reset seed',
  'sandbox.html#faults': 'chaos latency inject fault failure slow network simulate errors',
  'sandbox.html#getLiveness': 'readiness probe health check kubernetes',
};
