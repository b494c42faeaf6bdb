/**
 * What whoever runs the platform asks of it, from a terminal.
 *   npm run operator -- dead-letters | replay <id> | organisations | differences | documents <id or name> | catalogue | replay-erasures
 * PARVIS_API is where the API answers (https://…), OPERATOR_KEY the secret it was deployed with.
 */
import { argv, env, exit } from "node:process";

type Asked = { method: "GET" | "POST"; path: string };

export function requestOf([command, subject]: readonly string[]): Asked | undefined {
  if (command === "dead-letters") return { method: "GET", path: "/v1/operator/dead-letters?limit=100" };
  if (command === "organisations") return { method: "GET", path: "/v1/operator/organisations?limit=100" };
  if (command === "differences") return { method: "GET", path: "/v1/operator/billing-differences?limit=100" };
  if (command === "documents" && subject !== undefined) {
    const by = subject.startsWith("org_") ? "organisationId" : "buyer";
    const path = `/v1/operator/accounting-documents?limit=100&${by}=${encodeURIComponent(subject)}`;
    return { method: "GET", path };
  }
  if (command === "catalogue") return { method: "POST", path: "/v1/operator/catalogue" };
  if (command === "replay-erasures") return { method: "POST", path: "/v1/operator/erasures/replay" };
  if (command === "replay" && subject !== undefined)
    return { method: "POST", path: `/v1/operator/dead-letters/${encodeURIComponent(subject)}/replay` };
  return undefined;
}

/** A list is followed to its end. */
export async function ask(api: string, key: string, asked: Asked): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const mark = asked.path.includes("?") ? "&" : "?";
    const next: string = cursor && `${mark}cursor=${encodeURIComponent(cursor)}`;
    const response: Response = await fetch(`${api}${asked.path}${next}`, {
      method: asked.method,
      headers: { Authorization: `Operator ${key}` },
    });
    const body = (await response.json()) as { data?: unknown[]; nextCursor?: string | null; detail?: string };
    if (!response.ok) throw new Error(`${response.status} ${body.detail ?? ""}`);
    rows.push(...(body.data ?? [body]));
    cursor = body.nextCursor ?? null;
  }
  return rows;
}

async function main(): Promise<number> {
  const asked = requestOf(argv.slice(2));
  const { PARVIS_API: api, OPERATOR_KEY: key } = env;
  if (!asked || !api || !key) {
    console.error(
      "PARVIS_API=… OPERATOR_KEY=… npm run operator -- dead-letters | replay <id> | organisations | differences | documents <id or name> | catalogue | replay-erasures",
    );
    return 2;
  }
  try {
    for (const row of await ask(api, key, asked)) console.log(JSON.stringify(row));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

if (import.meta.main) exit(await main());
