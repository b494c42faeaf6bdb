import { ICalCalendar, ICalEventStatus } from "ical-generator";
import { z } from "zod";

import { action } from "#actions/action";
import { sessionsAround } from "#db/trainings/queries";
import { many } from "#db/statement";

/** A calendar shows this many sessions; the portal lists the others. */
const most = 200;

/** The published sessions to come as a calendar feed (RFC 5545), for whoever subscribes to it. */
export const seeCalendar = action({
  name: "trainings.see-calendar",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject({}),
  reads: (scope, _input, now) => ({
    sessions: many(
      sessionsAround(scope, { past: false, from: now, after: undefined, limit: most, published: true }),
    ),
  }),
  run({ organisation, services, now }, _input, { sessions }) {
    const calendar = new ICalCalendar({
      name: organisation.name,
      prodId: { company: "Parvis", product: "trainings", language: "FR" },
      ttl: 60 * 60,
    });
    for (const session of sessions)
      calendar.createEvent({
        id: `${session.id}@parvis`,
        stamp: new Date(now),
        start: new Date(session.startsAt),
        end: new Date(session.endsAt),
        summary: session.typeName,
        location: session.place,
        description: session.description,
        url: `${services.origin}/${organisation.slug}/trainings/${session.id}`,
        sequence: session.version,
        status: ICalEventStatus.CONFIRMED,
      });
    return { result: calendar.toString() };
  },
});
