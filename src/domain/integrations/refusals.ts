import type { RefusalDefinition } from "#domain/refusals";

export const integrationsRefusals = {
  api_key_over: {
    kind: "conflict",
    title: { fr: "Clé terminée", en: "Key over" },
    detail: {
      fr: "Cette clé est révoquée, expirée ou déjà remplacée. Créez-en une nouvelle.",
      en: "This key is revoked, expired or already replaced. Create a new one.",
    },
  },
  too_many_webhooks: {
    kind: "conflict",
    title: { fr: "Trop de webhooks", en: "Too many webhooks" },
    detail: {
      fr: "Une organisation en a {max} au plus. Supprimez-en un, puis recommencez.",
      en: "An organisation has {max} at most. Delete one, then try again.",
    },
  },
  webhook_disabled: {
    kind: "conflict",
    title: { fr: "Webhook désactivé", en: "Webhook disabled" },
    detail: {
      fr: "Rien n’est envoyé à un webhook désactivé. Réactivez-le, puis recommencez.",
      en: "Nothing is sent to a disabled webhook. Enable it, then try again.",
    },
  },
  delivery_under_way: {
    kind: "conflict",
    title: { fr: "Envoi déjà en route", en: "Delivery already under way" },
    detail: {
      fr: "Cet envoi attend déjà son tour : il part dans un instant.",
      en: "This delivery is already waiting its turn: it leaves in a moment.",
    },
  },
  job_over: {
    kind: "conflict",
    title: { fr: "Traitement terminé", en: "Job over" },
    detail: {
      fr: "Ce traitement est terminé : il ne peut plus être annulé.",
      en: "This job is over: it can no longer be cancelled.",
    },
  },
  result_not_ready: {
    kind: "conflict",
    title: { fr: "Fichier pas encore prêt", en: "File not ready yet" },
    detail: {
      fr: "Le fichier n’est pas encore prêt. Réessayez dans quelques instants.",
      en: "The file is not ready yet. Try again in a moment.",
    },
  },
  result_gone: {
    kind: "gone",
    title: { fr: "Fichier plus disponible", en: "File no longer available" },
    detail: {
      fr: "Ce fichier n’est plus disponible. Relancez l’export pour en obtenir un nouveau.",
      en: "This file is no longer available. Run the export again to get a new one.",
    },
  },
  mail_on_its_way: {
    kind: "conflict",
    title: { fr: "E-mail déjà en route", en: "Mail already on its way" },
    detail: {
      fr: "Cet e-mail est en cours d’envoi. Attendez de savoir ce qu’il devient.",
      en: "This mail is being sent. Wait to know what becomes of it.",
    },
  },
  mail_not_resendable: {
    kind: "conflict",
    title: { fr: "E-mail à renvoyer autrement", en: "Mail to send again elsewhere" },
    detail: {
      fr: "Cet e-mail ne se renvoie pas d’ici, ou pas à une autre adresse.",
      en: "This mail is not sent again from here, or not to another address.",
    },
  },
  dead_letter_settled: {
    kind: "conflict",
    title: { fr: "Message déjà traité", en: "Message already settled" },
    detail: {
      fr: "Ce message a déjà été rejoué, ou son travail a été fait depuis.",
      en: "This message was replayed already, or its work has been done since.",
    },
  },
  import_file_empty: {
    kind: "invalid",
    title: { fr: "Fichier vide", en: "Empty file" },
    detail: {
      fr: "Ce fichier ne contient aucune ligne sous ses titres de colonnes. Vérifiez que vous avez choisi le bon.",
      en: "This file holds no line under its column titles. Check that you chose the right one.",
    },
  },
  import_file_too_large: {
    kind: "too_large",
    title: { fr: "Fichier trop volumineux", en: "File too large" },
    detail: {
      fr: "Le fichier dépasse {max} Mo. Coupez-le en plusieurs fichiers.",
      en: "The file is over {max} MB. Cut it into several files.",
    },
  },
  import_not_csv: {
    kind: "unsupported",
    title: { fr: "Ce n’est pas un fichier CSV", en: "This is not a CSV file" },
    detail: {
      fr: "Dans votre tableur, choisissez « Enregistrer sous » puis le format CSV, et réessayez avec ce fichier.",
      en: "In your spreadsheet, choose “Save as”, then CSV, and try again with that file.",
    },
  },
  import_unreadable: {
    kind: "invalid",
    title: { fr: "Fichier illisible", en: "Unreadable file" },
    detail: {
      fr: "Un guillemet n’est pas refermé vers la ligne {line}. Corrigez-la, puis recommencez.",
      en: "A quote is not closed around line {line}. Correct it, then try again.",
    },
  },
  import_headers_repeated: {
    kind: "invalid",
    title: { fr: "Colonnes en double", en: "Repeated columns" },
    detail: {
      fr: "Plusieurs colonnes portent le même titre : {headers}. Renommez-les, puis recommencez.",
      en: "Several columns have the same title: {headers}. Rename them, then try again.",
    },
  },
  import_too_many_lines: {
    kind: "invalid",
    title: { fr: "Trop de lignes", en: "Too many lines" },
    detail: {
      fr: "Le fichier compte {count} lignes, pour {max} au plus. Coupez-le en plusieurs fichiers.",
      en: "The file has {count} lines; {max} at most. Cut it into several files.",
    },
  },
  import_too_many_columns: {
    kind: "invalid",
    title: { fr: "Trop de colonnes", en: "Too many columns" },
    detail: {
      fr: "Le fichier compte plus de {max} colonnes. Gardez celles qui servent.",
      en: "The file has more than {max} columns. Keep those you need.",
    },
  },
  import_done: {
    kind: "conflict",
    title: { fr: "Fichier déjà importé", en: "File already imported" },
    detail: {
      fr: "Ce fichier a déjà été importé. Choisissez-le de nouveau pour recommencer : les lignes connues ne sont pas créées deux fois.",
      en: "This file was imported already. Choose it again to start over: known lines are not created twice.",
    },
  },
  import_gone: {
    kind: "gone",
    title: { fr: "Fichier plus disponible", en: "File no longer available" },
    detail: {
      fr: "Ce fichier n’est plus gardé. Choisissez-le de nouveau.",
      en: "This file is no longer kept. Choose it again.",
    },
  },
} as const satisfies Record<string, RefusalDefinition>;
