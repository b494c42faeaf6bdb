import { and, count, desc, eq, inArray, isNotNull, isNull, lt, or, sql } from "drizzle-orm";

import { people } from "#db/identity/schema";
import { mails } from "#db/integrations/schema";
import { memberships } from "#db/organisations/schema";
import {
  billingCustomers,
  billingDocuments,
  orderAcceptances,
  orders,
  paymentMethods,
  planSubscriptions,
} from "#db/plans/schema";
import { many, one } from "#db/statement";
import type { Scope } from "#db/tenant";

const isStaff = and(isNotNull(memberships.staffRole), isNull(memberships.deactivatedAt)) ?? sql`true`;
const managesAccount =
  or(eq(memberships.staffRole, "owner"), eq(memberships.accountManagement, true)) ?? sql`false`;

/** Staff neither deactivated nor only invited. */
export const activeSeats = (scope: Scope) =>
  scope.db
    .select({ seats: count().as("seats") })
    .from(memberships)
    .where(scope.owns(memberships, isStaff));

/** Who is written to about the account: the owner, and those who share its management. */
const accountManagers = (scope: Scope) =>
  scope.db
    .select({ personId: people.id, email: people.email, locale: people.locale })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(scope.owns(memberships, isStaff, managesAccount));

/** Mails that subscriptions have caused already. */
const causesSent = (scope: Scope) =>
  scope.db
    .select({ cause: mails.cause })
    .from(mails)
    .where(
      scope.owns(
        mails,
        inArray(
          mails.subjectId,
          scope.db
            .select({ id: planSubscriptions.id })
            .from(planSubscriptions)
            .where(scope.owns(planSubscriptions)),
        ),
      ),
    );

const findCustomer = (scope: Scope) =>
  scope.db.select().from(billingCustomers).where(scope.owns(billingCustomers));

/** Everything that is known of an organisation's account, in the batch of the proof. */
export const accountReads = (scope: Scope) => ({
  customer: one(findCustomer(scope)),
  subscriptions: many(scope.db.select().from(planSubscriptions).where(scope.owns(planSubscriptions))),
  orders: many(scope.db.select().from(orders).where(scope.owns(orders)).orderBy(desc(orders.id)).limit(200)),
  documents: many(scope.db.select().from(billingDocuments).where(scope.owns(billingDocuments))),
  methods: many(scope.db.select().from(paymentMethods).where(scope.owns(paymentMethods))),
  seats: one(activeSeats(scope)),
  managers: many(accountManagers(scope)),
  sent: many(causesSent(scope)),
});

/** Whose account a payment event is about. */
export const organisationOfCustomer = (db: Scope["db"], stripeId: string) =>
  db
    .select({ organisationId: billingCustomers.organisationId })
    .from(billingCustomers)
    .where(eq(billingCustomers.stripeId, stripeId));

export const billedOrder = (scope: Scope, orderId: string) => {
  const mine = scope.db
    .select({ id: orders.invoiceId })
    .from(orders)
    .where(scope.owns(orders, eq(orders.id, orderId)));
  return {
    order: one(
      scope.db
        .select()
        .from(orders)
        .where(scope.owns(orders, eq(orders.id, orderId))),
    ),
    invoice: one(
      scope.db
        .select()
        .from(billingDocuments)
        .where(scope.owns(billingDocuments, inArray(billingDocuments.id, mine))),
    ),
  };
};

/** All that the confirmation of an order says. */
export const orderOnPaper = (scope: Scope, orderId: string) => {
  const ofOrder = <C extends "methodId" | "personId">(column: C) =>
    scope.db
      .select({ value: orders[column] })
      .from(orders)
      .where(scope.owns(orders, eq(orders.id, orderId)));
  return {
    ...billedOrder(scope, orderId),
    customer: one(findCustomer(scope)),
    method: one(
      scope.db
        .select()
        .from(paymentMethods)
        .where(scope.owns(paymentMethods, inArray(paymentMethods.id, ofOrder("methodId")))),
    ),
    buyer: one(
      scope.db
        .select({ name: people.name })
        .from(people)
        .where(inArray(people.id, ofOrder("personId"))),
    ),
    acceptances: many(
      scope.db
        .select()
        .from(orderAcceptances)
        .where(scope.owns(orderAcceptances, eq(orderAcceptances.orderId, orderId)))
        .orderBy(orderAcceptances.subject),
    ),
  };
};

/** A page of orders, and the invoices of all those there are: an organisation has few. */
export const ordersBefore = (scope: Scope, before: string | undefined, limit: number) => ({
  orders: many(
    scope.db
      .select()
      .from(orders)
      .where(scope.owns(orders, before === undefined ? sql`true` : lt(orders.id, before)))
      .orderBy(desc(orders.id))
      .limit(limit),
  ),
  invoices: many(
    scope.db
      .select()
      .from(billingDocuments)
      .where(
        scope.owns(
          billingDocuments,
          inArray(
            billingDocuments.id,
            scope.db.select({ id: orders.invoiceId }).from(orders).where(scope.owns(orders)),
          ),
        ),
      ),
  ),
});

export const documentsBefore = (
  scope: Scope,
  before: { issuedAt: number; id: string } | undefined,
  limit: number,
) =>
  scope.db
    .select()
    .from(billingDocuments)
    .where(
      scope.owns(
        billingDocuments,
        before === undefined
          ? sql`true`
          : sql`(${billingDocuments.issuedAt}, ${billingDocuments.id}) < (${before.issuedAt}, ${before.id})`,
      ),
    )
    .orderBy(desc(billingDocuments.issuedAt), desc(billingDocuments.id))
    .limit(limit);
