import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { startChild, type Child } from "./children.ts";

export type LocalPayments = {
  child: Child | undefined;
  /** Variables of the API Worker: where payments are, and what signs their events. */
  variables: readonly string[];
  controlUrl: string | undefined;
};

/** Starts the offline Stripe beside the API, unless .dev.vars holds the key of a real sandbox. */
export function startPayments(options: {
  state: string;
  logs: string;
  port: number;
  apiUrl: string;
}): LocalPayments {
  if (/^STRIPE_SECRET_KEY=\S/m.test(localVariables()))
    return { child: undefined, variables: [], controlUrl: undefined };
  const secretOf = () => `whsec_${randomBytes(24).toString("hex")}`;
  const [secret, connectSecret] = [secretOf(), secretOf()];
  const events = `${options.apiUrl}/v1/payment-events`;
  const url = `http://127.0.0.1:${options.port}`;
  const child = startChild("payments", [process.execPath, "simulators/stripe/serve.ts"], {
    cwd: ".",
    env: {
      STRIPE_SIM_PORT: String(options.port),
      STRIPE_SIM_STATE: join(options.state, "stripe-simulator.json"),
      STRIPE_SIM_PLATFORM_WEBHOOK_URL: events,
      STRIPE_SIM_PLATFORM_WEBHOOK_SECRET: secret,
      STRIPE_SIM_CONNECT_WEBHOOK_URL: events,
      STRIPE_SIM_CONNECT_WEBHOOK_SECRET: connectSecret,
    },
    log: join(options.logs, "payments.log"),
  });
  const values = {
    STRIPE_API_BASE: url,
    STRIPE_SECRET_KEY: "sk_test_simulator",
    STRIPE_WEBHOOK_SECRET: secret,
    STRIPE_CONNECT_WEBHOOK_SECRET: connectSecret,
  };
  const variables = Object.entries(values).flatMap(([name, value]) => ["--var", `${name}:${value}`]);
  return { child, variables, controlUrl: `${url}/_control` };
}

/** Makes the prices of the catalogue that the payment provider does not have yet. */
export async function synchroniseCatalogue(apiUrl: string): Promise<void> {
  const [, key = ""] = /^OPERATOR_KEY=(\S+)/m.exec(localVariables()) ?? [];
  const response = await fetch(`${apiUrl}/v1/operator/catalogue`, {
    method: "POST",
    headers: { Authorization: `Operator ${key}`, "Content-Type": "application/json" },
    body: "{}",
  });
  if (!response.ok) throw new Error(`The catalogue was not synchronised: ${await response.text()}`);
}

const localVariables = (): string => (existsSync(".dev.vars") ? readFileSync(".dev.vars", "utf8") : "");
