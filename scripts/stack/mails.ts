/** A mail as wrangler keeps it: what the Worker gave to its send_email binding. */
export type LocalMail = {
  messageId: string;
  to: string[];
  subject: string;
  sentAt: string;
  text: string;
  html: string;
};

const path = "/cdn-cgi/local/explorer/api/local/email/sending";

/** The mails that the local Worker sent to an address, newest first. */
export async function mailsTo(apiUrl: string, address: string): Promise<LocalMail[]> {
  const { result } = await read<{ result: LocalMail[] }>(`${apiUrl}${path}?per_page=100`);
  const mine = result.filter(({ to }) =>
    to.some((recipient) => recipient.toLowerCase().includes(address.toLowerCase())),
  );
  return Promise.all(
    mine.map(async ({ messageId }) => {
      const found = await read<{ result: LocalMail }>(
        `${apiUrl}${path}?email_id=${encodeURIComponent(messageId.replace(/^<|>$/g, ""))}`,
      );
      return found.result;
    }),
  );
}

/** Waits for a mail whose subject matches, sent since an instant. @throws when none came in time. */
export async function waitForMail(
  apiUrl: string,
  address: string,
  subject: RegExp,
  { since = 0, within = 20_000 }: { since?: number; within?: number } = {},
): Promise<LocalMail> {
  const deadline = Date.now() + within;
  while (Date.now() < deadline) {
    const found = (await mailsTo(apiUrl, address)).find(
      (mail) => subject.test(mail.subject) && Date.parse(mail.sentAt) >= since,
    );
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error(`No mail ${subject} to ${address} within ${within} ms.`);
}

/** The first link of a mail whose address matches. @throws when there is none. */
export function linkIn(mail: LocalMail, pattern: RegExp): string {
  const links = mail.text.match(/https?:\/\/[^\s<>"]+/g) ?? [];
  const found = links.find((link) => pattern.test(link));
  if (found === undefined) throw new Error(`No link ${pattern} in « ${mail.subject} ».`);
  return found;
}

/** The answers of wrangler's own local API, whose shapes are those declared here. */
async function read<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return (await response.json()) as T;
}
