import { buildWeb } from "./build-web.ts";
import { loadDemonstration } from "./demo.ts";
import { requireFree } from "./stack/ports.ts";
import { openStack } from "./stack/stack.ts";

const state = process.env.PARVIS_STATE ?? ".parvis/state";
const webPort = await requireFree(Number(process.env.PARVIS_PORT ?? 8788), "PARVIS_PORT");
const apiPort = await requireFree(Number(process.env.PARVIS_API_PORT ?? 8787), "PARVIS_API_PORT");

buildWeb();
console.log("Starting Parvis…");
const stack = await openStack({ state, apiPort, webPort });

let stopping: Promise<void> | undefined;
const leave = (code: number): void => {
  stopping ??= stack.stop().then(() => process.exit(code));
};
process.once("SIGINT", () => leave(0));
process.once("SIGTERM", () => leave(0));
// A terminal that closes without a signal leaves us to process 1.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && leave(0), 2000).unref();
stack.failed.catch((error: Error) => {
  if (stopping) return;
  console.error(error.message);
  leave(1);
});

console.log(`
  Parvis is at           ${stack.webUrl}
  API documentation      ${stack.webUrl}/docs/
  Mails sent             ${stack.apiUrl}/cdn-cgi/explorer/email/sending
  Database and files     ${stack.apiUrl}/cdn-cgi/explorer
  Payments (offline)     ${stack.paymentsUrl ?? "Stripe’s own sandbox"}
  Logs                   ${state}/logs
`);
try {
  const accounts = await loadDemonstration(stack, state);
  console.log(
    accounts.map(({ role, email, password }) => `  ${role.padEnd(22)} ${email} / ${password}`).join("\n"),
  );
  console.log("\n  Ctrl-C stops everything.");
} catch (error) {
  if (!stopping) console.error(error);
  leave(1);
}
