import { useTranslation } from "react-i18next";

import type { MemberGate } from "#api/generated/types.gen";
import { Facts } from "#design/display/facts";
import { Instant } from "#design/display/instant";
import { StatusBadge, type Tone } from "#design/display/status-badge";

const tones: Record<MemberGate["state"], Tone> = { passed: "good", grace: "info", waiting: "waiting" };

/** The four gates, each with where it stands and since when. */
export function Gates({ gates }: { gates: readonly MemberGate[] }) {
  const { t } = useTranslation("members");
  return (
    <Facts
      across
      facts={gates.map(({ name, state, at }) => ({
        label: t(`gates.${name}`),
        value: (
          <span style={{ display: "inline-flex", gap: 10, flexWrap: "wrap", alignItems: "center" }}>
            <StatusBadge tone={tones[state]}>{t(`gates.${state}`)}</StatusBadge>
            {at !== null && <Instant at={at} day />}
          </span>
        ),
      }))}
    />
  );
}
