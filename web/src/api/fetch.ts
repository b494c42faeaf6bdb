import { readProblem, unreachable } from "#api/problem";
import { Unanswered } from "#api/unanswered";

const unanswered = new Unanswered();

/**
 * The only fetch of the front end, also handed to the generated client: same origin, the reader's language, an
 * idempotency key on every POST, and a `ProblemError` for every answer that is not a success.
 */
export const apiFetch: typeof fetch = async (input, init) => {
  const request = new Request(input, { credentials: "same-origin", ...init });
  request.headers.set("Accept-Language", document.documentElement.lang);
  const response = request.method === "POST" ? await post(request) : await send(request);
  if (!response.ok) throw await readProblem(response);
  return response;
};

async function post(request: Request): Promise<Response> {
  const words = `${request.url} ${await request.clone().text()}`;
  const key = unanswered.keyOf(words, request.headers.get("Idempotency-Key") ?? crypto.randomUUID());
  request.headers.set("Idempotency-Key", key);
  const response = await send(request).catch((error: unknown) => {
    unanswered.settle(words, key, 0);
    throw error;
  });
  unanswered.settle(words, key, response.status);
  return response;
}

const send = (request: Request): Promise<Response> =>
  fetch(request).catch((cause: unknown) => {
    if (request.signal.aborted) throw cause;
    throw unreachable;
  });
