import { sql } from "drizzle-orm";

import { loginNameKey } from "#domain/identity/login-name";
import { cellOf, type LineValues } from "#domain/integrations/import-columns";
import type { LineOutcome } from "#domain/integrations/import-lines";
import { email, shortText, wholeNumber } from "#domain/input";
import { parseAmount } from "#domain/members/amounts";
import { birthDate } from "#domain/members/profile";
import { paymentMeans, type PaymentMeans } from "#domain/members/seasons";
import type { ActionContext } from "#actions/action";
import { importer } from "#actions/integrations/importer";
import { duesWrite } from "#actions/members/record-dues";
import { runningSeason, runningSeasonId } from "#db/members/queries";
import { members, memberSeasons } from "#db/members/schema";
import { many, one, readTogether } from "#db/statement";
import type { Write } from "#db/tenant";

/** How people write the means of a payment. */
const meansWords: Readonly<Record<PaymentMeans, RegExp>> = {
  card: /^(?:cb|carte|card)/i,
  transfer: /^(?:vir|transfer)/i,
  cheque: /^(?:ch[eè]que|chq|cheque|check)/i,
  cash: /^(?:esp|liquide|cash)/i,
  direct_debit: /^(?:pr[eé]l|sepa|direct)/i,
  other: /^(?:autre|other)/i,
};

const columns = {
  number: {
    label: { fr: "Numéro d’adhérent", en: "Member number" },
    aliases: ["numéro", "n°", "no adhérent", "number"],
    example: "42",
    read: cellOf(wholeNumber(1, 1e9)),
  },
  loginName: {
    label: { fr: "Pseudo", en: "Login name" },
    aliases: ["identifiant", "login"],
    example: "DUPONT.jean",
    read: cellOf(shortText(60, 1)),
  },
  email: {
    label: { fr: "E-mail", en: "E-mail" },
    aliases: ["mail", "courriel", "adresse e-mail"],
    example: "jean@exemple.fr",
    read: cellOf(email),
  },
  paidOn: {
    label: { fr: "Payée le", en: "Paid on" },
    aliases: ["date", "date de paiement", "payé le", "réglée le"],
    required: true,
    example: "15/09/2026",
    read: cellOf(birthDate),
  },
  paidBy: {
    label: { fr: "Moyen de paiement", en: "Means of payment" },
    aliases: ["moyen", "mode de paiement", "règlement", "payé par"],
    required: true,
    example: "Virement",
    read: (cell: string) => {
      const means = paymentMeans.find((each) => meansWords[each].test(cell));
      return means ? { value: means } : { error: "not_offered" as const };
    },
  },
  amount: {
    label: { fr: "Montant", en: "Amount" },
    aliases: ["somme", "montant payé", "cotisation"],
    example: "25,00",
    read: parseAmount,
  },
  reference: {
    label: { fr: "Référence", en: "Reference" },
    aliases: ["numéro de chèque", "libellé"],
    example: "CHQ 0012345",
    read: cellOf(shortText(100, 1)),
  },
} as const;

type Values = LineValues<typeof columns>;

/** Payments of the season that runs. A line names a member by number, login name or address; each is told apart. */
export const duesImporter = importer({
  columns,
  flags: {},
  keysOf: ({ values }) => [namedBy(values)],
  async judge(context, lines) {
    const { read } = await readTogether(
      context.services.d1,
      [],
      readsFor(
        context,
        lines.map(({ values }) => values),
      ),
    );
    const steps: Write[] = [];
    const outcomes = lines.map(({ line, values }): LineOutcome => {
      const named = read.found.filter((member) => isNamed(member, values));
      const [member] = named;
      if (!member || !read.season)
        return { line, outcome: "refused", errors: [{ column: "number", code: "unknown_reference" }] };
      if (named.length > 1)
        return { line, outcome: "refused", errors: [{ column: "email", code: "several_members" }] };
      if (member.paidOn !== null && member.paidOn === values.paidOn)
        return { line, outcome: "skipped", reason: "unchanged" };
      const dues = {
        memberId: member.id,
        seasonId: read.season.id,
        amountCents: values.amount ?? member.amountCents ?? read.season.amountCents,
        paidOn: values.paidOn,
        paidBy: values.paidBy,
        reference: values.reference ?? "",
      };
      steps.push(duesWrite(context.tenant, dues, member.completedAt, context.now));
      return { line, outcome: "updated", subjectId: member.id };
    });
    return { steps, outcomes };
  },
});

function readsFor({ tenant, now }: ActionContext, lines: readonly Values[]) {
  const among = (values: readonly unknown[]) => sql`(select value from json_each(${JSON.stringify(values)}))`;
  const named = (column: (typeof members)["number" | "loginNameKey" | "email"], values: readonly unknown[]) =>
    tenant.db
      .select({
        id: members.id,
        number: members.number,
        loginNameKey: members.loginNameKey,
        email: members.email,
        completedAt: members.completedAt,
        paidOn: sql<
          string | null
        >`(select ${memberSeasons.paidOn} from ${memberSeasons} where ${ofSeason})`.as("paid_on"),
        amountCents: sql<
          number | null
        >`(select ${memberSeasons.amountCents} from ${memberSeasons} where ${ofSeason})`.as("amount_cents"),
      })
      .from(members)
      .where(tenant.owns(members, sql`${column} in ${among(values)}`, sql`${members.closedAt} is null`));
  const ofSeason = sql`${memberSeasons.organisationId} = ${members.organisationId} and ${memberSeasons.memberId} = ${members.id} and ${memberSeasons.seasonId} = ${runningSeasonId(tenant, now)}`;
  return {
    season: one(runningSeason(tenant, now)),
    found: many(
      named(
        members.number,
        lines.map(({ number }) => number),
      )
        .union(
          named(
            members.loginNameKey,
            lines.map(({ loginName }) => loginName && loginNameKey(loginName)),
          ),
        )
        .union(
          named(
            members.email,
            lines.map((line) => line.email),
          ),
        ),
    ),
  };
}

type Found = { number: number; loginNameKey: string; email: string | null };

/** The number decides, then the login name, then the address. */
function isNamed(member: Found, { number, loginName, email: address }: Values): boolean {
  if (number !== null) return member.number === number;
  if (loginName !== null) return member.loginNameKey === loginNameKey(loginName);
  return address !== null && member.email === address;
}

const namedBy = ({ number, loginName, email: address, paidOn }: Values): string =>
  [number ?? "", loginName === null ? "" : loginNameKey(loginName), address ?? "", paidOn ?? ""].join("|");
