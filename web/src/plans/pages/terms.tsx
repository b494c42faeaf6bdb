import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { plansReadTermsOptions } from "#api/generated/@tanstack/react-query.gen";
import { Page } from "#design/layout/page";
import { Surface } from "#design/display/surface";
import { useFormats } from "#i18n/formats";

import styles from "../plans.module.css";

const route = getRouteApi("/site/terms/$document");

const names = ["generalTerms", "dataProcessing", "serviceConditions"] as const;

/** A document to accept, as it is in force. */
export function TermsPage() {
  const { t, i18n } = useTranslation("plans");
  const formats = useFormats();
  const { document: asked } = route.useParams();
  const document = names.find((name) => name === asked) ?? "generalTerms";
  const { data: terms } = useSuspenseQuery(plansReadTermsOptions({ path: { document } }));
  const text = terms.text[i18n.language === "en" ? "en" : "fr"];
  return (
    <Page
      title={t(`terms.titles.${terms.document}`)}
      lead={t("terms.version", { date: formats.day(terms.version) })}
      width="reading"
    >
      <Surface>
        <div className={styles["document"]}>{text}</div>
      </Surface>
    </Page>
  );
}
