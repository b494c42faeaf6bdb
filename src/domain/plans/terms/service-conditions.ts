import type { Sentence } from "#domain/locale";

export const serviceConditions: Sentence = {
  fr: `Conditions de service

1. Accès. La plateforme est accessible en continu, hors maintenance annoncée. L’équipe compte au plus autant de sièges actifs que de licences payées.

2. Standby. En Standby, la configuration et les données sont conservées. La plateforme dort : seuls la lecture des dossiers par la direction, les mentions légales et l’abonnement restent ouverts. Elle se réveille en commandant une offre classique ; le temps de Standby non utilisé est crédité.

3. Usage. L’organisation veille à la licéité des contenus qu’elle publie et des formulaires qu’elle diffuse. Parvis peut suspendre un contenu manifestement illicite.

4. Sauvegarde. Les données sont sauvegardées en continu. L’organisation peut exporter l’ensemble de son compte à tout moment.

5. Assistance. Les demandes sont traitées par e-mail, les jours ouvrés.

6. Exécution immédiate. En acceptant l’exécution immédiate, l’organisation demande que le service commence sans attendre la fin d’un délai de rétractation éventuel.`,
  en: `Conditions of service

1. Access. The platform is available at all times but for announced maintenance. A team has at most as many active seats as paid licences.

2. Standby. In Standby, configuration and data are kept. The platform sleeps: only reading dossiers by the direction, legal notices and the subscription stay open. Ordering a classic plan wakes it up; unused Standby time is credited.

3. Use. The organisation sees to the lawfulness of what it publishes and of the forms it circulates. Parvis may suspend manifestly unlawful content.

4. Backup. Data is backed up continuously. The organisation can export its whole account at any time.

5. Help. Requests are answered by e-mail on working days.

6. Immediate execution. By accepting immediate execution, the organisation asks for the service to start without waiting for the end of any withdrawal period.`,
};
