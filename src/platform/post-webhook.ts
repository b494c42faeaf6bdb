/** What is sent to the service of an organisation: a body signed by its headers. */
export type WebhookRequest = { url: string; headers: Record<string, string>; body: string };

/** The status of the answer, or why there was none. The answer itself is never read. */
export type WebhookAnswer = { status: number } | { error: "timeout" | "network" };

/** The way out of webhooks, behind which tests put a recorder. */
export type PostWebhook = (request: WebhookRequest) => Promise<WebhookAnswer>;

type Send = (url: string, init: RequestInit) => Promise<Response>;

/** A service that has not answered by then has failed. In milliseconds. */
const patience = 10 * 1000;

/** Follows no redirection: an address that was checked is the only one that is asked. */
export const postThrough =
  (send: Send): PostWebhook =>
  async ({ url, headers, body }) => {
    try {
      const signal = AbortSignal.timeout(patience);
      const answer = await send(url, { method: "POST", headers, body, redirect: "manual", signal });
      await answer.body?.cancel();
      return { status: answer.status };
    } catch (error) {
      return { error: error instanceof Error && error.name === "TimeoutError" ? "timeout" : "network" };
    }
  };
