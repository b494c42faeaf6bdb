import "@mantine/core/styles/Tabs.layer.css";

import { Tabs } from "@mantine/core";
import type { ReactNode } from "react";

import styles from "./tabs.module.css";

type Tab<Id extends string> = { id: Id; label: string; panel: ReactNode };
type Props<Id extends string> = { tabs: readonly Tab<Id>[]; value: Id; onChange: (id: Id) => void };

/** The faces of one subject. Which one is shown stands in the URL; an address that names none shows the first. */
export function PageTabs<Id extends string>({ tabs, value: asked, onChange }: Props<Id>) {
  const value = tabs.find(({ id }) => id === asked)?.id ?? tabs[0]?.id ?? null;
  return (
    <Tabs
      value={value}
      keepMounted={false}
      onChange={(chosen) => {
        const tab = tabs.find(({ id }) => id === chosen);
        if (tab) onChange(tab.id);
      }}
    >
      <Tabs.List mb="lg" className={styles["list"] ?? ""}>
        {tabs.map(({ id, label }) => (
          <Tabs.Tab key={id} value={id} ref={id === value ? reveal : null}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ id, panel }) => (
        <Tabs.Panel key={id} value={id}>
          {panel}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

/** On a narrow screen, the tab that is shown slides under the eye. */
function reveal(tab: HTMLElement | null): void {
  const list = tab?.parentElement;
  if (!tab || !list) return;
  const [place, frame] = [tab.getBoundingClientRect(), list.getBoundingClientRect()];
  list.scrollLeft += place.left - frame.left - (frame.width - place.width) / 2;
}
