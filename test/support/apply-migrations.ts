import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";

import { testEnv } from "./test-env.ts";

await applyD1Migrations(env.DB, testEnv().MIGRATIONS);
