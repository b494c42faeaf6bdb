import { expect } from "vitest";

import { stack } from "./stack.ts";

const database = "/cdn-cgi/local/explorer/api/d1/database/00000000-0000-0000-0000-000000000000/raw";

/** Changes dated facts in the local database, as the passing of time would have made them. */
export async function changeFacts(sql: string): Promise<void> {
  const response = await fetch(`${stack().apiUrl}${database}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ sql }),
  });
  expect(response.ok).toBe(true);
}
