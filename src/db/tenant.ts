import { and, eq, sql, type InferInsertModel, type Placeholder, type SQL } from "drizzle-orm";
import type {
  SQLiteColumn,
  SQLiteInsertValue,
  SQLiteTable,
  SQLiteUpdateSetSource,
} from "drizzle-orm/sqlite-core";

import { insert } from "#db/insert";
import { counters, organisations } from "#db/organisations/schema";
import { openDatabase, type Database } from "#db/statement";

declare const brand: unique symbol;
/** Only a proof makes one: a query that takes it cannot be asked for an organisation nobody proved. */
export type OrganisationId = string & { readonly [brand]: "organisation" };

/** A table that an organisation owns. */
export type OwnedTable = SQLiteTable & { organisationId: SQLiteColumn };

/**
 * The rows of one organisation, as the URL names it (id or slug): enough to build reads, which the gate sends
 * in the batch of the proof and drops unseen when the proof fails.
 */
export class Scope {
  readonly db: Database;
  /** @param bound what takes the place of the reference in a statement that is written before it is known. */
  constructor(
    protected readonly d1: D1Database,
    readonly reference: string,
    private readonly bound: string | Placeholder = reference,
  ) {
    this.db = openDatabase(d1);
  }

  /** The same scope with a gap named `organisation` in place of its reference, for a statement that is kept. */
  withGap(): Scope {
    return new Scope(this.d1, this.reference, sql.placeholder("organisation"));
  }

  /** Whether the reference is an id or a slug: their statements differ. */
  get isById(): boolean {
    return this.reference.startsWith("org_");
  }

  /** The organisation's id, as an expression. */
  get id(): SQL {
    if (this.isById) return sql`${this.bound}`;
    return sql`(select ${organisations.id} from ${organisations} where ${organisations.slug} = ${this.bound})`;
  }

  /** The only place that writes `organisation_id =`. */
  owns(table: OwnedTable, ...conditions: SQL[]): SQL {
    const scope = eq(table.organisationId, this.id);
    return and(scope, ...conditions) ?? scope;
  }
}

/** A statement of a commit. */
export type Write = { toSQL(): { sql: string; params: unknown[] } };

/** An organisation that somebody proved to act in: the way to write its rows. */
export class Tenant extends Scope {
  constructor(
    d1: D1Database,
    readonly organisationId: OrganisationId,
  ) {
    super(d1, organisationId);
  }

  insert<T extends OwnedTable>(table: T, values: Omit<InferInsertModel<T>, "organisationId">): Write {
    return insert(this.db, table, this.owned<T>(values));
  }

  /** Inserts nothing, and changes nothing, when the row is there already. */
  insertIfAbsent<T extends OwnedTable>(table: T, values: Omit<InferInsertModel<T>, "organisationId">): Write {
    return insert(this.db, table, this.owned<T>(values), "does nothing");
  }

  /** Sets columns of this organisation's rows that meet the conditions. */
  update<T extends OwnedTable>(
    table: T,
    values: SQLiteUpdateSetSource<T>,
    ...conditions: [SQL, ...SQL[]]
  ): Write {
    return this.db
      .update(table)
      .set(values)
      .where(this.owns(table, ...conditions));
  }

  /** Takes the next value of a counter of this organisation. */
  nextOf(name: string): Write {
    const next = { value: sql`${counters.value} + 1` };
    return this.db
      .insert(counters)
      .values({ organisationId: this.organisationId, name, value: 1 })
      .onConflictDoUpdate({ target: [counters.organisationId, counters.name], set: next });
  }

  /** Finds a row of this organisation that meets the conditions: the proof of a commit. */
  proofIn(table: OwnedTable, ...conditions: [SQL, ...SQL[]]): SQL {
    return sql`select 1 from ${table} where ${this.owns(table, ...conditions)}`;
  }

  remove(table: OwnedTable, ...conditions: [SQL, ...SQL[]]): Write {
    return this.db.delete(table).where(this.owns(table, ...conditions));
  }

  /** TypeScript cannot see that adding `organisationId` completes the model of an owned table. */
  private owned<T extends OwnedTable>(
    values: Omit<InferInsertModel<T>, "organisationId">,
  ): SQLiteInsertValue<T> {
    return { ...values, organisationId: this.organisationId } as unknown as SQLiteInsertValue<T>;
  }
}
