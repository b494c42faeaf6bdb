import { useTranslation } from "react-i18next";

import { mergeFields, type Client } from "#clients/types";
import { Facts } from "#design/display/facts";
import { Instant } from "#design/display/instant";
import { Surface } from "#design/display/surface";

import styles from "../clients.module.css";

/** What is known of a client; what is not known is left out. */
export function ClientAbout({ client }: { client: Client }) {
  const { t } = useTranslation("clients");
  const known = mergeFields.flatMap((field) => {
    const value = client[field];
    const text = Array.isArray(value) ? value.join("\n") : value;
    if (!text || field === "name") return [];
    return [{ label: t(`fields.${field}`), value: <span className={styles["prewrap"]}>{text}</span> }];
  });
  return (
    <Surface title={t("detail.about")}>
      <Facts
        facts={[
          ...known,
          ...(client.numbers.length > 1
            ? [
                {
                  label: t("detail.numbers"),
                  value: <span className="tabular">{client.numbers.join(", ")}</span>,
                },
              ]
            : []),
          { label: t("created"), value: <Instant at={client.createdAt} day /> },
        ]}
      />
    </Surface>
  );
}
