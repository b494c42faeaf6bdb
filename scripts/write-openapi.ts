import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

import { OpenAPIHono } from "@hono/zod-openapi";

import type { AppEnvironment } from "#routes/app";
import { endpoints } from "#routes/endpoints";
import { describeApi } from "#routes/openapi";

/** The description that the API serves, as the committed file holds it. */
export async function describeInFile(): Promise<string> {
  const app = new OpenAPIHono<AppEnvironment>();
  describeApi(app, endpoints);
  const answer = await app.request("/v1/openapi.json");
  if (!answer.ok) throw new Error(`The API cannot be described: ${await answer.text()}`);
  return `${JSON.stringify(await answer.json(), null, 2)}\n`;
}

export const descriptionFile = "public/v1/openapi.json";

/** Writes the front end's typed client from the committed description. */
export function writeClient(output: string): void {
  execFileSync("openapi-ts", [], {
    cwd: "web",
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, CLIENT_OUTPUT: output },
  });
}

if (import.meta.main) {
  writeFileSync(descriptionFile, await describeInFile());
  writeClient("src/api/generated");
}
