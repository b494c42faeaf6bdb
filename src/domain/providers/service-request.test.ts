import { array, assert, boolean, constantFrom, integer, option, property, record } from "fast-check";
import { describe, expect, test } from "vitest";

import { isNo } from "#domain/plans/refusals";
import { departmentCodes, everywhere, parseArea } from "#domain/providers/areas";
import {
  engagementState,
  engagementVerbs,
  isOngoing,
  planEngagementMove,
  type EngagementFacts,
} from "#domain/providers/engagement";
import { ongoingEngagementStates } from "#domain/providers/follow-up";
import { isOfferedTo } from "#domain/providers/matching";
import {
  answerTime,
  planOffer,
  requestRefusal,
  serviceRequestState,
  verbsOpenTo,
  type RequestFacts,
} from "#domain/providers/service-request";
import {
  chooseRefusal,
  respondRefusal,
  responseState,
  withdrawRefusal,
  type ResponseFacts,
} from "#domain/providers/service-response";

const now = Date.parse("2026-11-21T09:00Z");
const day = 24 * 60 * 60 * 1000;
const received: RequestFacts = { offeredAt: null, answersUntil: null, closedAt: null, closedAs: null };
const open: RequestFacts = { ...received, offeredAt: now - day, answersUntil: now + day };
const late: RequestFacts = { ...open, answersUntil: now };
const settled: RequestFacts = { ...open, closedAt: now - 1, closedAs: "settled" };
const answered: ResponseFacts = { answeredAt: now - 1, declined: false, withdrawnAt: null, chosenAt: null };

describe("a service request", () => {
  test.each<[string, RequestFacts, string, string[]]>([
    ["waits for staff", received, "received", ["edit", "offer", "cancel"]],
    ["is open while answers are taken", open, "open", ["offer", "choose", "settle", "cancel"]],
    ["is to choose at that very millisecond", late, "to_choose", ["offer", "choose", "settle", "cancel"]],
    ["is over once settled", settled, "settled", []],
    ["is over once cancelled", { ...received, closedAt: 1, closedAs: "cancelled" }, "cancelled", []],
  ])("%s", (_what, request, state, verbs) => {
    expect(serviceRequestState(request, now)).toBe(state);
    expect(verbsOpenTo(request, now)).toEqual(verbs);
  });

  test("says why a verb is refused", () => {
    expect(requestRefusal(received, "choose", now)).toEqual({ refusal: "service_request_not_offered" });
    expect(requestRefusal(open, "edit", now)).toEqual({ refusal: "service_request_offered" });
    expect(requestRefusal(settled, "cancel", now)).toEqual({ refusal: "service_request_closed" });
    expect(requestRefusal(open, "cancel", now)).toBeNull();
  });

  test("is offered for an hour to 90 days, and can be given more time", () => {
    const until = now + answerTime.default;
    expect(planOffer(received, until, now)).toEqual({ offeredAt: now, answersUntil: until, isFirst: true });
    expect(planOffer(late, until, now)).toMatchObject({ offeredAt: now - day, isFirst: false });
    const outside = [now + answerTime.min - 1, now + answerTime.max + 1, now - day];
    for (const wrong of outside)
      expect(planOffer(received, wrong, now)).toEqual({ refusal: "answer_time_out_of_range" });
    expect(planOffer(settled, until, now)).toEqual({ refusal: "service_request_closed" });
  });
});

describe("an answer", () => {
  test.each<[string, RequestFacts, ResponseFacts | null, string | undefined]>([
    ["is taken while the request is open", open, null, undefined],
    ["can be changed", open, answered, undefined],
    ["can come after a no", open, { ...answered, declined: true }, undefined],
    ["comes too late", late, null, "service_request_not_open"],
    ["comes too early", received, null, "service_request_not_open"],
    ["stays once chosen", open, { ...answered, chosenAt: now }, "response_already_chosen"],
  ])("%s", (_what, request, response, refusal) => {
    expect(respondRefusal(request, response, now)?.refusal).toBe(refusal);
  });

  test("stands, or says why it does not", () => {
    expect(responseState(answered, open)).toBe("answered");
    expect(responseState(answered, settled)).toBe("not_chosen");
    expect(responseState({ ...answered, withdrawnAt: now }, settled)).toBe("withdrawn");
    expect(responseState({ ...answered, chosenAt: now }, settled)).toBe("chosen");
    expect(responseState({ ...answered, declined: true }, open)).toBe("declined");
  });

  test("can be chosen or withdrawn only while it stands", () => {
    const gone = { ...answered, withdrawnAt: now };
    const chosen = { ...answered, chosenAt: now };
    for (const decide of [chooseRefusal, withdrawRefusal]) {
      expect(decide(late, answered)).toBeNull();
      expect(decide(open, gone)).toEqual({ refusal: "response_not_standing" });
      expect(decide(open, chosen)).toEqual({ refusal: "response_already_chosen" });
      expect(decide(settled, answered)).toEqual({ refusal: "response_not_standing" });
    }
  });
});

const agreed: EngagementFacts = {
  startsAt: null,
  endsAt: null,
  startedAt: null,
  doneAt: null,
  cancelledAt: null,
};
const planned = { ...agreed, startsAt: now + day, endsAt: now + 2 * day };
const move = { startsAt: null, endsAt: null, reason: null };

describe("an engagement", () => {
  test.each<[string, EngagementFacts, string]>([
    ["without a date", agreed, "accepted"],
    ["before its date", planned, "planned"],
    ["at its date", { ...planned, startsAt: now }, "in_progress"],
    ["begun before its date", { ...planned, startedAt: now }, "in_progress"],
    ["done", { ...planned, doneAt: now }, "done"],
    ["cancelled", { ...planned, cancelledAt: now }, "cancelled"],
  ])("%s", (_what, engagement, state) => {
    expect(engagementState(engagement, now)).toBe(state);
  });

  test("is planned by staff, begun and finished by either, cancelled with a reason", () => {
    const dates = { startsAt: now + day, endsAt: null };
    expect(planEngagementMove(agreed, { ...move, verb: "plan", ...dates }, "staff", now)).toEqual(dates);
    const forbidden = { refusal: "engagement_state_forbids" };
    expect(planEngagementMove(agreed, { ...move, verb: "plan", ...dates }, "provider", now)).toEqual(
      forbidden,
    );
    expect(planEngagementMove(agreed, { ...move, verb: "finish" }, "staff", now)).toEqual(forbidden);
    expect(planEngagementMove(planned, { ...move, verb: "start" }, "provider", now)).toEqual({
      startedAt: now,
    });
    const begun = { ...planned, startsAt: now - day };
    expect(planEngagementMove(begun, { ...move, verb: "finish" }, "provider", now)).toEqual({
      doneAt: now,
      startedAt: now - day,
    });
    expect(planEngagementMove(begun, { ...move, verb: "cancel" }, "provider", now)).toEqual({
      refusal: "engagement_reason_required",
    });
    expect(planEngagementMove(agreed, { ...move, verb: "plan" }, "staff", now)).toEqual({
      refusal: "engagement_dates_wrong",
    });
    const backwards = { ...move, verb: "plan", startsAt: now + 1, endsAt: now } as const;
    expect(planEngagementMove(agreed, backwards, "staff", now)).toEqual({
      refusal: "engagement_dates_wrong",
    });
  });

  test("is ongoing exactly in the states that the follow-up counts, and an end is for ever", () => {
    const instants = option(integer({ min: now - day, max: now + day }), { nil: null });
    const anyEngagement = record({
      startsAt: instants,
      endsAt: instants,
      startedAt: instants,
      doneAt: instants,
      cancelledAt: instants,
    });
    const ongoing: readonly string[] = ongoingEngagementStates;
    assert(
      property(anyEngagement, constantFrom(...engagementVerbs), boolean(), (engagement, verb, byStaff) => {
        expect(isOngoing(engagement)).toBe(ongoing.includes(engagementState(engagement, now)));
        const tried = { verb, startsAt: now, endsAt: now, reason: "Pluie" };
        const changed = planEngagementMove(engagement, tried, byStaff ? "staff" : "provider", now);
        expect(isOngoing(engagement) || isNo(changed)).toBe(true);
      }),
    );
  });
});

describe("areas and matching", () => {
  test.each([
    ["83", "83"],
    [" 1 ", "01"],
    ["2a", "2A"],
    ["974", "974"],
    ["Bouches du Rhone", "13"],
    ["CÔTES-D’ARMOR", "22"],
    ["Toute la France", everywhere],
    ["99", undefined],
    ["Toulon", undefined],
    ["constructor", undefined],
  ])("%j is the area %s", (typed, area) => {
    expect(parseArea(typed)).toBe(area);
  });

  test("a request is offered to whoever has its skill where it takes place, or everywhere", () => {
    const areas = array(constantFrom(...departmentCodes, everywhere), { maxLength: 4 });
    const skills = array(constantFrom("skl_a", "skl_b"), { maxLength: 2 });
    const place = option(constantFrom(...departmentCodes), { nil: null });
    assert(
      property(skills, areas, place, (has, where, area) => {
        const offered = isOfferedTo(
          { skills: new Set(has), areas: new Set(where) },
          { skillId: "skl_a", area },
        );
        const reached = area === null || where.some((one) => one === area || one === everywhere);
        expect(offered).toBe(has.includes("skl_a") && reached);
      }),
    );
  });
});
