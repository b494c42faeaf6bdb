import { receiveEvent } from "#actions/plans/receive-event";
import { publicEndpoint } from "#routes/endpoint";
import { readText } from "#routes/request";

export const receiveEventEndpoint = publicEndpoint(receiveEvent, {
  method: "post",
  path: "/payment-events",
  capability: "plans",
  internal: true,
  idempotencyKey: "ignored",
  requestContentType: "application/json",
  summary: "Receive an event of the payment provider",
  description: "Signed by the provider, kept once, answered before anything follows from it.",
  answer: { status: 204 },
  gather: async (context) => {
    const body = await readText(context.req.raw);
    return {
      body,
      signature: context.req.header("Stripe-Signature") ?? "",
      customerId: customerNamedIn(body),
    };
  },
});

/** Where to look for the account; nothing is believed of a body before its signature is checked. */
function customerNamedIn(body: string): string {
  try {
    const { data }: { data?: { object?: { id?: unknown; object?: unknown; customer?: unknown } } } =
      JSON.parse(body);
    const named = data?.object?.object === "customer" ? data.object.id : data?.object?.customer;
    return typeof named === "string" ? named.slice(0, 100) : "";
  } catch {
    return "";
  }
}
