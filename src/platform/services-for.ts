import { r2Ledger } from "#files/ledger";
import { paymentsOpener } from "#billing/open-payments";
import { r2FileStore } from "#files/r2";
import { cloudflareEmail } from "#mail/cloudflare-email";
import { httpProvider } from "#mail/http-provider";
import { mailer } from "#mail/mailer";
import { newId } from "#platform/ids";
import { readSettings, type Settings } from "#platform/env";
import { localNow } from "#platform/local-time";
import { openIdentities } from "#platform/identities";
import { postThrough } from "#platform/post-webhook";
import type { Services } from "#platform/services";

const known = new WeakMap<object, Services>();

/** The composition root: the real outside world, built once per isolate. */
export function servicesFor(env: Env): Services {
  const cached = known.get(env);
  if (cached) return cached;
  const services = build(env, readSettings(env));
  known.set(env, services);
  return services;
}

function build(env: Env, settings: Settings): Services {
  return {
    environment: settings.ENVIRONMENT,
    origin: settings.APP_ORIGIN,
    operatorKey: settings.OPERATOR_KEY,
    secret: settings.APP_SECRET,
    d1: env.DB,
    files: r2FileStore(env.FILES),
    ledger: r2Ledger(env.LEDGER),
    mail: mailer(transportOf(env, settings)),
    identities: () => openIdentities(env.DB, settings.APP_SECRET, localNow, settings.APP_SECRET_PREVIOUS),
    postWebhook: postThrough((url, init) => fetch(url, init)),
    payments: paymentsOpener(paymentSettings(settings)),
    queues: { mail: env.MAIL_QUEUE, work: env.WORK_QUEUE },
    description: env.DESCRIPTION,
    shields: { general: env.SHIELD, signIn: env.SIGN_IN_SHIELD },
    clock: localNow,
    newId,
  };
}

const paymentSettings = (settings: Settings) => ({
  secretKey: settings.STRIPE_SECRET_KEY ?? "sk_test_none",
  webhookSecrets: [settings.STRIPE_WEBHOOK_SECRET, settings.STRIPE_CONNECT_WEBHOOK_SECRET].filter(
    (secret) => secret !== undefined,
  ),
  ...(settings.STRIPE_API_BASE && { apiBase: settings.STRIPE_API_BASE }),
});

/** Cloudflare Email Sending first; an HTTP provider when its address and key are configured. */
function transportOf(env: Env, settings: Settings) {
  if (settings.MAIL_PROVIDER_URL && settings.MAIL_PROVIDER_KEY) {
    return httpProvider({
      baseUrl: settings.MAIL_PROVIDER_URL,
      apiKey: settings.MAIL_PROVIDER_KEY,
      from: settings.MAIL_FROM,
    });
  }
  return cloudflareEmail(env.EMAIL, settings.MAIL_FROM);
}
