import { expect } from 'vitest';
import { hasRight } from '../callers.ts';
import type { Cause } from '../invariants.ts';
import type { Request, TestResponse } from '../manager-under-test.ts';
import { Rejection } from '../rejection.ts';
import { RequestCommand } from './request.ts';

export class GetVersion extends RequestCommand {
  readonly name = 'getVersion';
  request(): Request {
    return { method: 'GET', path: '/version' };
  }

  predict(): void {
    if (!hasRight(this.caller, 'read')) throw new Rejection('forbidden_error');
  }

  cause(): Cause {
    return { kind: 'read' };
  }

  override checkResponse({ body }: TestResponse): void {
    expect(body.version).toMatch(/^\d+\.\d+/);
  }
}
