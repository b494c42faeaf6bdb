/** A statement of the product, with the parameters that change at each request taken from the query string. */
export type Step = { sql: string; params: (string | number | null | { slot: string })[] };
export type Plans = Record<string, Step[]>;

let plans: Plans = {};

/**
 * The bare Worker: no framework, no proof, no rule. It sends the statements that the product was seen to send for
 * the same work, in one batch, and answers their rows.
 */
export default {
  async fetch(request: Request, { DB }: { DB: D1Database }): Promise<Response> {
    if (request.method === "PUT") {
      plans = await request.json();
      return new Response();
    }
    const { pathname, searchParams } = new URL(request.url);
    const steps = plans[pathname.slice(1)] ?? [];
    const statements = steps.map(({ sql, params }) =>
      DB.prepare(sql).bind(
        ...params.map((value) =>
          typeof value === "object" && value !== null ? searchParams.get(value.slot) : value,
        ),
      ),
    );
    const results = await DB.batch(statements);
    return Response.json(results.map(({ results: rows }) => rows));
  },
};
