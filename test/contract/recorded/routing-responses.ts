import type { Exchange } from './exchange.ts';

/** How the manager responds before it reaches an operation. The guides describe it, the operations do not repeat it. */
export interface RoutingResponse {
  readonly rule: string;
  readonly status: number;
  readonly contentType: string;
}

const HTML = 'text/html';

/** The routing response that a request must get, or undefined when it reaches an operation. */
export function routingResponse(exchange: Exchange): RoutingResponse | undefined {
  const { template, operationId, method, path, response } = exchange;
  if (path.includes('//')) return { rule: 'doubled slash', status: 308, contentType: HTML };
  if (template === undefined) return { rule: 'unknown path', status: 404, contentType: HTML };
  if (method === 'OPTIONS' && response.error_code === 'maintenance_mode_active')
    return { rule: 'options in maintenance', status: 503, contentType: 'application/json' };
  if (method === 'OPTIONS') return { rule: 'options', status: 200, contentType: HTML };
  if (operationId === undefined) return { rule: 'wrong method', status: 405, contentType: HTML };
  return undefined;
}
