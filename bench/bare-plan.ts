import type { Plans, Step } from "./bare.ts";
import type { Case } from "./cases.ts";
import type { Answered } from "./counted.ts";
import { open, type Shot } from "./load.ts";

const pathOf = ({ name }: Case) => encodeURIComponent(name);

/** The bare Worker's statements for a case, from those the product sent for `shot(0)`. */
export function planOf({ bare }: Case, { tally, body }: Answered): Step[] {
  if (!bare) return [];
  const slots = Object.entries({ ...bare.slots(0), ...createdIn(body) });
  return tally.statements.filter(bare.kept).map(({ sql, params }) => ({
    sql,
    params: params.map((value) => {
      const slot = slots.find(([, known]) => known === value)?.[0];
      return slot === undefined ? asParameter(value) : { slot };
    }),
  }));
}

/** A dossier that the product has just started has an id that only its answer says. */
function createdIn(body: string): Record<string, string> {
  const { id, resumed } = Object(JSON.parse(body));
  return resumed === false ? { dossier: String(id) } : {};
}

/** D1 takes these types, and the product sent it. */
const asParameter = (value: unknown) => value as string | number | null;

export async function teach(port: number, plans: Plans): Promise<void> {
  const body = JSON.stringify(plans);
  const line = open(port);
  await line.shoot(
    `PUT / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  line.close();
}

export function bareShot(one: Case, index: number): Shot {
  const query = new URLSearchParams(
    Object.entries(one.bare?.slots(index) ?? {}).map(([name, value]) => [name, String(value)]),
  );
  return `GET /${pathOf(one)}?${query} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`;
}

export const plansOf = (known: readonly [Case, Answered][]): Plans =>
  Object.fromEntries(known.map(([one, answered]) => [pathOf(one), planOf(one, answered)]));
