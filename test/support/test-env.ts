import type { D1Migration } from "@cloudflare/vitest-plugin";
import { env } from "cloudflare:workers";

/** vitest.config.ts adds the migrations, and how much is cut and simulated, to the bindings of wrangler.toml, which cannot know them. */
export const testEnv = () => env as Env & { MIGRATIONS: D1Migration[]; CUTS: string; YEAR: string };
