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
      ...namedIn(body),
    };
  },
});

type Named = {
  account?: unknown;
  data?: { object?: { id?: unknown; object?: unknown; customer?: unknown } };
};

/** Where to look for whom it is about; nothing is believed of a body before its signature is checked. */
function namedIn(body: string): { customerId: string; account: string } {
  try {
    const { account, data }: Named = JSON.parse(body);
    const customer = data?.object?.object === "customer" ? data.object.id : data?.object?.customer;
    return { customerId: reference(customer), account: reference(account) };
  } catch {
    return { customerId: "", account: "" };
  }
}

const reference = (value: unknown): string => (typeof value === "string" ? value.slice(0, 100) : "");
