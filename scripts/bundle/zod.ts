/**
 * What `zod` exports, without its messages in sixty languages (258 KiB): wrangler.toml puts this in its place when
 * it bundles. Our own sentences are in the refusals.
 */
export * from "./zod-parts.ts";
export * as z from "./zod-parts.ts";
