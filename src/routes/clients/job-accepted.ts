import type { Performed } from "#actions/perform";
import type { RouteContext } from "#routes/endpoint";

/** 202, and where to follow the job. */
export function jobAccepted(context: RouteContext, { result }: Performed<{ id: string }>): Response {
  context.header("Location", `/v1/organisations/${context.req.param("organisation")}/jobs/${result.id}`);
  return context.json(result, 202);
}
