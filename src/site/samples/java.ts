import { OPERATIONS } from '../../../generated/operations.ts';
import { type ApiRequest, type Caller, requestHeaders, requestUrl } from './request.ts';

/** The request with Java's own java.net.http, as a program of one file: `java Sample.java`. */
export function javaSample(request: ApiRequest, caller: Caller): string {
  const { method } = OPERATIONS[request.operationId];
  const body =
    request.body === undefined
      ? 'HttpRequest.BodyPublishers.noBody()'
      : `HttpRequest.BodyPublishers.ofString(${JSON.stringify(JSON.stringify(request.body))})`;
  const headers = Object.entries(requestHeaders(request, caller)).map(
    ([name, value]) => `        .header(${JSON.stringify(name)}, ${JSON.stringify(value)})`,
  );
  return [
    'import java.net.URI;',
    'import java.net.http.*;',
    '',
    'class Sample {',
    '  public static void main(String[] args) throws Exception {',
    '    var request = HttpRequest.newBuilder()',
    `        .uri(URI.create(${JSON.stringify(requestUrl(request, caller.baseUrl))}))`,
    ...headers,
    `        .method("${method}", ${body})`,
    '        .build();',
    '    var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());',
    '    System.out.println(response.statusCode() + " " + response.body());',
    '  }',
    '}',
  ].join('\n');
}
