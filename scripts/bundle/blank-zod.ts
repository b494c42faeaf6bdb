/**
 * What `@hono/zod-openapi` exports, for a Worker that does not describe itself: wrangler.toml puts this in its place when
 * it bundles. The routes only use it to say what they answer, in public/v1/openapi.json and in the tests; two thirds of
 * the schemas of the product were made for nothing at each start. What is asked of the blank gives the blank.
 */
const blank: unknown = new Proxy(() => undefined, { get: () => blank, apply: () => blank });

export { blank as z };
