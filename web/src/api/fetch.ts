import { readProblem, unreachable } from "#api/problem";

/**
 * The only fetch of the front end, also handed to the generated client: same origin, the reader's language, an
 * idempotency key on every POST, and a `ProblemError` for every answer that is not a success.
 */
export const apiFetch: typeof fetch = async (input, init) => {
  const request = new Request(input, { credentials: "same-origin", ...init });
  request.headers.set("Accept-Language", document.documentElement.lang);
  if (request.method === "POST" && !request.headers.has("Idempotency-Key")) {
    request.headers.set("Idempotency-Key", crypto.randomUUID());
  }
  const response = await fetch(request).catch((cause: unknown) => {
    if (request.signal.aborted) throw cause;
    throw unreachable;
  });
  if (!response.ok) throw await readProblem(response);
  return response;
};
