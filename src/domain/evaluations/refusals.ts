import type { RefusalDefinition } from "#domain/refusals";

export const evaluationRefusals = {
  evaluation_state_forbids: {
    kind: "conflict",
    title: { fr: "Impossible à ce stade", en: "Not possible at this stage" },
    detail: {
      fr: "L’état de cette évaluation ne permet pas cette action. Rechargez la page pour voir où elle en est.",
      en: "The state of this evaluation does not allow this. Reload the page to see where it stands.",
    },
  },
  evaluation_verb_not_yours: {
    kind: "forbidden",
    title: { fr: "Cette action ne vous revient pas", en: "This is not yours to do" },
    detail: {
      fr: "Cette action revient à une autre personne : celle qui évalue le dossier, ou l’organisation.",
      en: "This belongs to someone else: the person who evaluates the dossier, or the organisation.",
    },
  },
  evaluation_reason_required: {
    kind: "invalid",
    title: { fr: "Motif attendu", en: "Reason expected" },
    detail: {
      fr: "Expliquez cette décision en quelques mots : ils restent dans l’historique de l’évaluation.",
      en: "Explain this decision in a few words: they stay in the history of the evaluation.",
    },
  },
  evaluation_incomplete: {
    kind: "invalid",
    title: { fr: "Évaluation à compléter", en: "Evaluation to complete" },
    detail: {
      fr: "Complétez les critères indiqués, puis validez votre évaluation.",
      en: "Complete the criteria shown, then finalise your evaluation.",
    },
  },
  session_not_open: {
    kind: "conflict",
    title: { fr: "Session fermée", en: "Session not open" },
    detail: {
      fr: "Cette session d’évaluation n’est pas ouverte : rien ne peut y être modifié pour le moment.",
      en: "This evaluation session is not open: nothing in it can be changed for now.",
    },
  },
  phase_not_begun: {
    kind: "conflict",
    title: { fr: "Pas encore commencé", en: "Not begun yet" },
    detail: {
      fr: "La première phase de cette session n’a pas encore commencé.",
      en: "The first phase of this session has not begun yet.",
    },
  },
  evaluation_too_late: {
    kind: "conflict",
    title: { fr: "Date limite passée", en: "Deadline passed" },
    detail: {
      fr: "La date limite de cette évaluation est passée. Demandez un délai à l’organisation.",
      en: "The deadline of this evaluation has passed. Ask the organisation for more time.",
    },
  },
  session_state_forbids: {
    kind: "conflict",
    title: { fr: "Impossible à ce stade", en: "Not possible at this stage" },
    detail: {
      fr: "L’état de cette session ne permet pas cette action. Rechargez la page pour voir où elle en est.",
      en: "The state of this session does not allow this. Reload the page to see where it stands.",
    },
  },
  session_not_ready: {
    kind: "invalid",
    title: { fr: "Session à compléter", en: "Session to complete" },
    detail: {
      fr: "Il manque encore quelques éléments avant d’ouvrir la session : ils sont indiqués un par un.",
      en: "A few things are still missing before the session can open: they are shown one by one.",
    },
  },
  grid_frozen: {
    kind: "conflict",
    title: { fr: "Grille figée", en: "Grid frozen" },
    detail: {
      fr: "Une évaluation a déjà été validée : seuls les intitulés et les aides des critères peuvent encore changer.",
      en: "An evaluation has already been finalised: only the labels and help of the criteria can still change.",
    },
  },
  judged_dossier_changed: {
    kind: "conflict",
    title: { fr: "Le dossier a changé", en: "The dossier has changed" },
    detail: {
      fr: "Ce dossier a changé pendant votre lecture. Relisez ce qui a changé, puis validez votre évaluation.",
      en: "This dossier changed while you were reading it. Read what changed, then finalise your evaluation.",
    },
  },
  evaluator_not_joined: {
    kind: "conflict",
    title: { fr: "Invitation à accepter", en: "Invitation to accept" },
    detail: {
      fr: "Acceptez d’abord l’invitation à évaluer : les dossiers vous seront alors présentés.",
      en: "Accept the invitation to evaluate first: the dossiers will then be shown to you.",
    },
  },
  evaluator_left: {
    kind: "conflict",
    title: { fr: "Cette personne a quitté la session", en: "This person has left the session" },
    detail: {
      fr: "Elle ne peut plus reprendre son évaluation : invitez-la de nouveau d’abord, ou confiez le dossier à quelqu’un d’autre.",
      en: "They can no longer take up their evaluation: invite them again first, or give the dossier to someone else.",
    },
  },
  evaluator_in_team: {
    kind: "conflict",
    title: { fr: "C’est son propre dossier", en: "This is their own dossier" },
    detail: {
      fr: "Cette personne fait partie de l’équipe du dossier : elle ne peut pas l’évaluer.",
      en: "This person is part of the dossier’s team: they cannot evaluate it.",
    },
  },
  too_many_evaluators: {
    kind: "conflict",
    title: { fr: "Trop d’évaluateurs", en: "Too many evaluators" },
    detail: {
      fr: "Une session réunit {max} évaluateurs au plus.",
      en: "A session gathers {max} evaluators at most.",
    },
  },
  too_many_session_dossiers: {
    kind: "conflict",
    title: { fr: "Trop de dossiers", en: "Too many dossiers" },
    detail: {
      fr: "Une session réunit {max} dossiers au plus.",
      en: "A session gathers {max} dossiers at most.",
    },
  },
  view_being_prepared: {
    kind: "conflict",
    title: { fr: "Vue en préparation", en: "View being prepared" },
    detail: {
      fr: "Cette vue n’a pas encore parcouru tous les dossiers : recommencez dans un instant.",
      en: "This view has not gone through every dossier yet: try again in a moment.",
    },
  },
  spread_under_way: {
    kind: "conflict",
    title: { fr: "Répartition en cours", en: "Spread under way" },
    detail: {
      fr: "Une répartition est déjà en cours : attendez qu’elle se termine.",
      en: "A spread is already under way: wait for it to finish.",
    },
  },
} as const satisfies Record<string, RefusalDefinition>;
