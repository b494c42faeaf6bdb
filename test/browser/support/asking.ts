import type { Page } from "playwright-core";

import { stack } from "./stack.ts";

type Sending = { method?: string; version?: number; body?: unknown };

/** Asks the API as the person who is signed in on this page: what a test needs to be there, and does not walk. */
export const asking =
  (page: Page) =>
  async <T>(path: string, { method, version, body }: Sending = {}): Promise<T> => {
    const answer = await page.request.fetch(`/v1${path}`, {
      method: method ?? (body === undefined ? "GET" : "POST"),
      headers: {
        Origin: stack().webUrl,
        "Idempotency-Key": crypto.randomUUID(),
        ...(version !== undefined && { "If-Match": `"${version}"` }),
      },
      ...(body !== undefined && { data: body }),
    });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return answerOf<T>(await answer.json());
  };

/** The test that asks knows what the API answers. */
const answerOf = <T>(body: unknown): T => body as T;
