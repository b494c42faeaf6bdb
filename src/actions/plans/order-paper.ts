import { catalogue } from "#domain/plans/catalogue";
import { immediateExecutionBox, termsDocuments } from "#domain/plans/acceptances";
import type { BillingIdentity } from "#domain/plans/billing-identity";
import type { Locale } from "#domain/locale";
import type { orderAcceptances } from "#db/plans/schema";
import type { DocumentRow, MethodRow, OrderRow } from "#actions/plans/account";
import { words } from "#actions/plans/order-paper-words";
import { PdfDocument } from "#files/pdf";

/** What a confirmation is written from. */
export type OrderOnPaper = {
  order: OrderRow;
  invoice: DocumentRow | undefined;
  buyer: BillingIdentity | undefined;
  method: MethodRow | undefined;
  acceptances: readonly (typeof orderAcceptances.$inferSelect)[];
  orderedBy: string | undefined;
};

type About = { organisation: string; locale: Locale; now: number };
type Rows = [label: string, value: string][];

const tags = { fr: "fr-FR", en: "en-GB" } as const;
const euros = (locale: Locale, cents: number): string =>
  new Intl.NumberFormat(tags[locale], { style: "currency", currency: "EUR" }).format(cents / 100);
const instant = (locale: Locale, at: number): string =>
  new Intl.DateTimeFormat(tags[locale], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/Paris",
  }).format(at);

/** The confirmation of an order: what was bought, by whom, for how much, and what was accepted. Bytes of a PDF. */
export function orderPaper(found: OrderOnPaper, { organisation, locale, now }: About): Uint8Array {
  const say = words[locale];
  const { order, invoice, buyer, acceptances } = found;
  const paper = new PdfDocument({
    title: `${say.title} ${order.number}`,
    language: locale,
    createdAt: now,
    footer: `Parvis · ${organisation} · ${order.number}`,
  });
  paper.title(say.title).values(identity(found, organisation, locale));
  paper.heading(say.bought).values(bought(found, locale, now));
  if (invoice) writeLines(paper, invoice, locale);
  paper.values(totals(found, locale));
  paper.paragraph(invoice ? say.isNotInvoice : say.noInvoiceYet, { colour: "quiet", size: 9 });
  if (buyer) paper.heading(say.buyer).values(addressOf(buyer, locale));
  if (acceptances.length > 0) writeAccepted(paper, acceptances, locale);
  return paper.bytes();
}

const identity = ({ order, orderedBy }: OrderOnPaper, organisation: string, locale: Locale): Rows => [
  [words[locale].number, order.number],
  [words[locale].organisation, organisation],
  [words[locale].orderedOn, instant(locale, order.orderedAt)],
  ...(orderedBy === undefined ? [] : ([[words[locale].orderedBy, orderedBy]] satisfies Rows)),
];

function bought({ order, method }: OrderOnPaper, locale: Locale, now: number): Rows {
  const say = words[locale];
  const { plan, interval, licences, startsAt } = order;
  return [
    [say.plan, `${catalogue[plan].name[locale]}, ${say[interval]}`],
    ...(licences > 0 ? ([[say.licences, String(licences)]] satisfies Rows) : []),
    ...(startsAt !== null && startsAt > now
      ? ([[say.startsOn, instant(locale, startsAt)]] satisfies Rows)
      : []),
    ...(method ? ([[say.method, methodText(method, locale)]] satisfies Rows) : []),
  ];
}

const methodText = ({ kind, brand, bank, last4 }: MethodRow, locale: Locale): string =>
  kind === "card"
    ? `${words[locale].card} ${brand ?? ""} •••• ${last4}`
    : `${words[locale].debit} ${bank ?? ""} •••• ${last4}`;

const writeLines = (paper: PdfDocument, { lines }: DocumentRow, locale: Locale): PdfDocument =>
  paper.table(
    [
      { title: words[locale].line, width: 60 },
      { title: words[locale].quantity, width: 12, align: "right" },
      { title: words[locale].ht, width: 28, align: "right" },
    ],
    lines.map(({ label, quantity, htCents }) => [label, String(quantity), euros(locale, htCents)]),
  );

/** The invoice's own amounts; before there is one, what was shown. */
function totals({ order, invoice }: OrderOnPaper, locale: Locale): Rows {
  const say = words[locale];
  if (!invoice) return [[say.ttc, euros(locale, order.shownCents)]];
  return [
    [say.invoice, invoice.number],
    [say.ht, euros(locale, invoice.htCents)],
    [say.tax, euros(locale, invoice.taxCents)],
    [say.ttc, euros(locale, invoice.ttcCents)],
  ];
}

const addressOf = (buyer: BillingIdentity, locale: Locale): Rows => [
  [words[locale].name, buyer.name],
  [
    words[locale].address,
    [buyer.line1, buyer.line2, `${buyer.postalCode} ${buyer.city}`, buyer.country]
      .filter((line) => line !== "")
      .join(", "),
  ],
  ...(buyer.siren === "" ? [] : ([["SIREN", buyer.siren]] satisfies Rows)),
  ...(buyer.vatNumber === "" ? [] : ([[words[locale].vatNumber, buyer.vatNumber]] satisfies Rows)),
];

function writeAccepted(paper: PdfDocument, acceptances: OrderOnPaper["acceptances"], locale: Locale): void {
  const say = words[locale];
  paper.heading(say.accepted);
  for (const { subject, version, sha256, at } of acceptances) {
    const box = subject === "immediateExecution" ? immediateExecutionBox : termsDocuments[subject].box;
    paper.paragraph(`${box[locale]}, ${instant(locale, at)}`, { size: 9, gap: 0 });
    if (version !== null)
      paper.paragraph(`${say.version} ${version}, SHA-256 ${sha256 ?? ""}`, { colour: "quiet", size: 8 });
  }
  paper.paragraph(say.proof, { colour: "quiet", size: 8 });
}
