import { Group, Stack } from "@mantine/core";

import { Chart } from "#design/chart/chart";
import { Emblem } from "#design/display/emblem";
import { Facts } from "#design/display/facts";
import { Figure, Figures } from "#design/display/figure";
import { Amount, Instant } from "#design/display/instant";
import { Notice } from "#design/display/notice";
import { Progress } from "#design/display/progress";
import { StatusBadge } from "#design/display/status-badge";
import { Stepper } from "#design/display/stepper";
import { Surface } from "#design/display/surface";
import { Timeline } from "#design/display/timeline";
import { AutosaveIndicator } from "#design/feedback/autosave-indicator";

export const Displays = () => (
  <>
    <Figures>
      <Figure label="Dossiers à instruire" value="27" hint="8 de plus qu’hier" />
      <Figure label="Déposés ces 7 jours" value="1 248" />
      <Figure label="Cotisations" value="12 480 €" />
    </Figures>
    <Surface title="Statuts" description="Toujours un mot, jamais une couleur seule.">
      <Group>
        <StatusBadge tone="neutral">Brouillon</StatusBadge>
        <StatusBadge tone="info">Déposé</StatusBadge>
        <StatusBadge tone="waiting">Correction demandée</StatusBadge>
        <StatusBadge tone="good">Accepté</StatusBadge>
        <StatusBadge tone="bad">Refusé</StatusBadge>
        <Emblem name="Ville d’Aubagne" />
        <Emblem name="Camille Roux" round />
      </Group>
    </Surface>
    <Stack gap="sm">
      <Notice tone="info" title="Essai de l’offre Pro">
        Toutes les fonctions sont ouvertes jusqu’au 15 décembre 2026.
      </Notice>
      <Notice tone="waiting" title="Plateforme en sommeil">
        Vous pouvez consulter les dossiers et modifier les mentions légales.
      </Notice>
      <Notice tone="good">Le programme est en ligne.</Notice>
      <Notice tone="bad">Le prélèvement a été refusé par votre banque.</Notice>
    </Stack>
    <Surface>
      <Chart
        kind="bars"
        title="Réponses par semaine"
        summary="36 invitations sur 3 semaines, dont 21 complétées."
        axis="Semaine"
        series={answers}
        points={weeks}
      />
      <Chart
        kind="lines"
        title="Réponses cumulées"
        summary="Les mêmes chiffres, en lignes."
        axis="Semaine"
        series={answers}
        points={weeks}
      />
    </Surface>
    <Surface title="Faits, dates et montants">
      <Facts
        facts={[
          { label: "Déposé", value: <Instant at="2026-11-21T19:00:00Z" /> },
          { label: "Clôture", value: <Instant at="2026-11-30T22:59:00Z" day /> },
          { label: "Montant demandé", value: <Amount cents={123456} /> },
        ]}
      />
    </Surface>
    <Surface title="Historique">
      <Timeline
        events={[
          { id: "1", at: "2026-11-21T17:42:00Z", title: "Dossier accepté", tone: "good" },
          {
            id: "2",
            at: "2026-11-19T09:10:00Z",
            title: "Correction demandée",
            detail: "Le budget prévisionnel ne mentionne pas les recettes.",
            tone: "waiting",
          },
          { id: "3", at: "2026-11-12T18:03:00Z", title: "Dossier commencé" },
        ]}
      />
    </Surface>
    <Surface title="Avancement" aside={<AutosaveIndicator save={{ state: "saved", at: recently }} />}>
      <Stack gap="lg">
        <Progress label="Préparation de l’export" done={640} total={1180} />
        <Stepper
          completed={0.72}
          onGo={() => undefined}
          steps={[
            { id: "1", title: "Votre association", state: "done" },
            { id: "2", title: "Votre projet", state: "current" },
            { id: "3", title: "Pièces à joindre", state: "todo" },
            { id: "4", title: "Relecture et dépôt", state: "locked" },
          ]}
        />
        <AutosaveIndicator save={{ state: "saving" }} />
        <AutosaveIndicator save={{ state: "waiting" }} />
      </Stack>
    </Surface>
  </>
);

const recently = new Date(Date.now() - 125_000).toISOString();

const answers = [
  { id: "done", label: "Complétées", tone: "good" },
  { id: "waiting", label: "À compléter", tone: "waiting" },
] as const;
const weeks = [
  { id: "1", label: "Semaine du 2 novembre", short: "2 nov.", values: { done: 12, waiting: 3 } },
  { id: "2", label: "Semaine du 9 novembre", short: "9 nov.", values: { done: 7, waiting: 4 } },
  { id: "3", label: "Semaine du 16 novembre", short: "16 nov.", values: { done: 2, waiting: 8 } },
];
