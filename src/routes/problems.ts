import { sayFieldError } from "#domain/field-errors";
import { say, type Locale } from "#domain/locale";
import { Refusal, refusals, sayRefusal, type RefusalDefinition, type RefusalKind } from "#domain/refusals";

/** The only place where a refusal becomes an HTTP status. */
export const statusOf: Readonly<Record<RefusalKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method: 405,
  conflict: 409,
  gone: 410,
  stale: 412,
  too_large: 413,
  unsupported: 415,
  invalid: 422,
  precondition_required: 428,
  too_many: 429,
  unavailable: 503,
};

/** A refusal as RFC 9457 says it. `instance` is the request id, which the logs carry too. */
export function problem(refusal: Refusal, locale: Locale, requestId: string): Response {
  const definition: RefusalDefinition = refusals[refusal.code];
  const status = statusOf[definition.kind];
  const body = {
    type: `/docs/errors#${refusal.code}`,
    title: say(definition.title, locale),
    status,
    detail: sayRefusal(refusal, locale),
    instance: requestId,
    code: refusal.code,
    ...(refusal.details.fix && { fix: refusal.details.fix }),
    ...(refusal.details.errors && {
      errors: refusal.details.errors.map((error) => ({
        pointer: error.pointer,
        code: error.code,
        detail: sayFieldError(error, locale),
        ...(error.parameters && { parameters: error.parameters }),
      })),
    }),
  };
  const seconds = refusal.details.parameters?.seconds ?? 60;
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Content-Language": locale,
      "Cache-Control": "no-store",
      ...((status === 429 || status === 503) && { "Retry-After": String(seconds) }),
      ...(status === 429 && { RateLimit: `"address";r=0;t=${seconds}` }),
    },
  });
}

/** A fault says nothing of itself: the request id leads to the logs. */
export function fault(locale: Locale, requestId: string): Response {
  const title = { fr: "Un incident de notre côté", en: "A fault on our side" };
  const detail = {
    fr: "Rien n’a été perdu. Réessayez dans un instant ; si cela continue, indiquez-nous la référence de la requête.",
    en: "Nothing was lost. Try again in a moment; if it goes on, tell us the request reference.",
  };
  const body = {
    type: "/docs/errors#fault",
    title: say(title, locale),
    status: 500,
    detail: say(detail, locale),
    instance: requestId,
    code: "fault",
  };
  return new Response(JSON.stringify(body), {
    status: 500,
    headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" },
  });
}
