import { describe, expect, test } from "vitest";

import { address } from "#mail/address";
import { cloudflareEmail } from "#mail/cloudflare-email";
import { httpProvider } from "#mail/http-provider";
import { outgoingMail } from "#mail/outgoing";
import { MailFailure, type MailTransport } from "#mail/port";

const message = outgoingMail({
  causeKey: "out_0123456789",
  to: address("jean@exemple.fr", "Jean Dupont"),
  replyTo: address("contact@toulon.example"),
  organisationName: 'Mairie "de" Toulon <x@y.fr>',
  rendered: { subject: "Bonjour\r\nBcc: x@y.fr", html: "<p>a</p>", text: "a" },
});

const pdf = new TextEncoder().encode("%PDF");
const withFile = {
  ...message,
  attachments: [{ name: "CMD.pdf", contentType: "application/pdf", bytes: pdf }],
};

const failureOf = async (transport: MailTransport): Promise<MailFailure> => {
  const error: unknown = await transport.send(message).catch((reason: unknown) => reason);
  if (!(error instanceof MailFailure)) throw new Error("The transport did not fail as a mail does");
  return error;
};

test("what becomes a header is cleaned in the envelope", () => {
  expect(message.subject).toBe("Bonjour Bcc: x@y.fr");
  expect(message.fromName).toBe("Mairie de Toulon x y.fr");
  expect(message.headers).toEqual({ "Auto-Submitted": "auto-generated", "X-Parvis-Cause": "out_0123456789" });
});

describe("the Worker's binding", () => {
  const bindingThat = (answer: (sent: unknown) => Promise<EmailSendResult>): SendEmail => ({ send: answer });
  const rejecting = (error: Error) =>
    cloudflareEmail(
      bindingThat(async () => {
        throw error;
      }),
      "n@parvis.example",
    );

  test("sends the platform's address under the organisation's name", async () => {
    const sent: unknown[] = [];
    const binding = bindingThat((builder) => {
      sent.push(builder);
      return Promise.resolve({ messageId: "m1" });
    });
    const receipt = await cloudflareEmail(binding, "notifications@parvis.example").send(message);
    expect(receipt).toEqual({ providerMessageId: "m1" });
    expect(sent).toEqual([
      {
        from: { email: "notifications@parvis.example", name: "Mairie de Toulon x y.fr" },
        to: { email: "jean@exemple.fr", name: "Jean Dupont" },
        replyTo: "contact@toulon.example",
        subject: "Bonjour Bcc: x@y.fr",
        html: "<p>a</p>",
        text: "a",
        headers: { "Auto-Submitted": "auto-generated", "X-Parvis-Cause": "out_0123456789" },
      },
    ]);
  });

  test("brings the files of a mail", async () => {
    const sent: { attachments?: unknown }[] = [];
    const binding = bindingThat((builder) => {
      sent.push(Object(builder));
      return Promise.resolve({ messageId: "m1" });
    });
    await cloudflareEmail(binding, "n@parvis.example").send(withFile);
    expect(sent[0]?.attachments).toEqual([
      { disposition: "attachment", filename: "CMD.pdf", type: "application/pdf", content: pdf },
    ]);
  });

  test.each([
    ["E_RECIPIENT_SUPPRESSED", "permanent"],
    ["E_DELIVERY_FAILED", "permanent"],
    ["E_HEADER_NOT_ALLOWED", "permanent"],
    ["E_HEADERS_TOO_MANY", "permanent"],
    ["E_TOO_MANY_RECIPIENTS", "permanent"],
    ["E_DAILY_LIMIT_EXCEEDED", "transient"],
    ["E_SOMETHING_NEW", "unknown"],
    ["E_RATE_LIMIT_EXCEEDED", "transient"],
    ["E_SENDER_NOT_VERIFIED", "transient"],
    ["E_INTERNAL_SERVER_ERROR", "unknown"],
  ])("%s is a %s failure that quotes nothing of the provider", async (code, outcome) => {
    const failure = await failureOf(rejecting(Object.assign(new Error("jean@exemple.fr refused"), { code })));
    expect(failure).toMatchObject({ outcome, code });
    expect(failure.message).not.toContain("exemple.fr");
  });

  test("an error without a code leaves the outcome unknown", async () => {
    expect(await failureOf(rejecting(new Error("network")))).toMatchObject({
      outcome: "unknown",
      code: "no_code",
    });
  });
});

describe("the HTTP provider", () => {
  const providerThat = (answer: typeof fetch) =>
    httpProvider({ baseUrl: "https://mail.example", apiKey: "key", from: "n@parvis.example", fetch: answer });
  const answering = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    providerThat(() => Promise.resolve(Response.json(body, { status, headers })));

  test("sends the cause as the idempotency key, and the key of the account in a header only", async () => {
    const sent: Request[] = [];
    const transport = providerThat((input, init) => {
      sent.push(new Request(input, init));
      return Promise.resolve(Response.json({ id: "m1" }));
    });
    expect(await transport.send(message)).toEqual({ providerMessageId: "m1" });
    const [request] = sent;
    expect(request?.url).toBe("https://mail.example/emails");
    expect(request?.headers.get("idempotency-key")).toBe("out_0123456789");
    expect(request?.headers.get("authorization")).toBe("Bearer key");
    expect(await request?.json()).toEqual({
      from: '"Mairie de Toulon x y.fr" <n@parvis.example>',
      to: ['"Jean Dupont" <jean@exemple.fr>'],
      reply_to: "contact@toulon.example",
      subject: "Bonjour Bcc: x@y.fr",
      html: "<p>a</p>",
      text: "a",
      headers: { "Auto-Submitted": "auto-generated", "X-Parvis-Cause": "out_0123456789" },
    });
  });

  test("writes the files of a mail in base64", async () => {
    const sent: Request[] = [];
    const transport = providerThat((input, init) => {
      sent.push(new Request(input, init));
      return Promise.resolve(Response.json({ id: "m1" }));
    });
    await transport.send(withFile);
    expect(await sent[0]?.json()).toMatchObject({
      attachments: [{ filename: "CMD.pdf", content: "JVBERg==" }],
    });
  });

  test.each([
    [422, "validation_error", "permanent"],
    [400, "invalid_idempotency_key", "permanent"],
    [401, "missing_api_key", "transient"],
    [403, "invalid_api_key", "transient"],
    [409, "invalid_idempotent_request", "permanent"],
    [409, "concurrent_idempotent_requests", "transient"],
    [429, "rate_limit_exceeded", "transient"],
    [500, "internal_server_error", "unknown"],
    [302, "moved", "unknown"],
  ])("%i %s is a %s-%s failure", async (status, name, outcome) => {
    expect(await failureOf(answering(status, { name, message: "jean@exemple.fr" }))).toMatchObject({
      outcome,
      code: name,
    });
  });

  test("a provider that asks to wait is heard", async () => {
    const failure = await failureOf(answering(429, {}, { "retry-after": "12" }));
    expect(failure).toMatchObject({ outcome: "transient", code: "status_429", retryAfter: 12 });
  });

  test("silence, a broken connection or an answer without an id leave the outcome unknown", async () => {
    expect(await failureOf(providerThat(() => Promise.reject(new TypeError("fetch failed"))))).toMatchObject({
      outcome: "unknown",
      code: "no_answer",
    });
    expect(await failureOf(answering(200, {}))).toMatchObject({ outcome: "unknown", code: "no_message_id" });
    const silent = httpProvider({
      baseUrl: "https://mail.example",
      apiKey: "key",
      from: "n@parvis.example",
      timeoutMs: 5,
      fetch: (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener("abort", () => reject(new Error("aborted")));
        }),
    });
    expect(await failureOf(silent)).toMatchObject({ outcome: "unknown", code: "no_answer" });
  });
});
