CREATE TABLE `duplicate_pairs` (
	`organisation_id` text NOT NULL,
	`a` text NOT NULL,
	`b` text NOT NULL,
	`tier` text NOT NULL,
	`score` integer NOT NULL,
	`reasons` text NOT NULL,
	`open` integer NOT NULL,
	`found_at` integer NOT NULL,
	`scan_id` text,
	PRIMARY KEY(`organisation_id`, `a`, `b`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `duplicate_pairs_by_other` ON `duplicate_pairs` (`organisation_id`,`b`,`a`);--> statement-breakpoint
CREATE INDEX `duplicate_pairs_open` ON `duplicate_pairs` (`organisation_id`,`tier`,`score`,`a`,`b`) WHERE "duplicate_pairs"."open" = 1;--> statement-breakpoint
CREATE TABLE `duplicate_verdicts` (
	`organisation_id` text NOT NULL,
	`a` text NOT NULL,
	`b` text NOT NULL,
	`verdict` text NOT NULL,
	`tier` text NOT NULL,
	`codes` text NOT NULL,
	`score` integer NOT NULL,
	`note` text,
	`at` integer NOT NULL,
	`actor_id` text,
	PRIMARY KEY(`organisation_id`, `a`, `b`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `duplicate_verdicts_by_other` ON `duplicate_verdicts` (`organisation_id`,`b`,`a`);--> statement-breakpoint
CREATE INDEX `duplicate_verdicts_recent` ON `duplicate_verdicts` (`organisation_id`,`at`,`a`,`b`);--> statement-breakpoint
CREATE TABLE `merge_members` (
	`organisation_id` text NOT NULL,
	`client_id` text NOT NULL,
	`merge_id` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `client_id`, `merge_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `merge_moves` (
	`organisation_id` text NOT NULL,
	`merge_id` text NOT NULL,
	`moved` text NOT NULL,
	`row_id` text NOT NULL,
	`from_id` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `merge_id`, `moved`, `row_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `merge_plan_lines` (
	`organisation_id` text NOT NULL,
	`job_id` text NOT NULL,
	`root` text NOT NULL,
	`survivor_id` text NOT NULL,
	`absorbed_ids` text NOT NULL,
	`events` integer NOT NULL,
	`outcome` text NOT NULL,
	`fields` text NOT NULL,
	`merge_id` text,
	PRIMARY KEY(`organisation_id`, `job_id`, `root`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `merges` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`survivor_id` text NOT NULL,
	`absorbed` text NOT NULL,
	`changes` text NOT NULL,
	`shown` text NOT NULL,
	`events` integer NOT NULL,
	`bulk` integer NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`undone_at` integer,
	`undone_by` text,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `event_request_documents` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`request_id` text NOT NULL,
	`file_id` text NOT NULL,
	`by_staff` integer NOT NULL,
	`added_at` integer NOT NULL,
	`removed_at` integer,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`request_id`) REFERENCES `event_requests`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`file_id`) REFERENCES `files`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `event_request_documents_by_request` ON `event_request_documents` (`organisation_id`,`request_id`);--> statement-breakpoint
CREATE TABLE `event_request_moves` (
	`organisation_id` text NOT NULL,
	`request_id` text NOT NULL,
	`position` integer NOT NULL,
	`verb` text NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`message` text,
	PRIMARY KEY(`organisation_id`, `request_id`, `position`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`request_id`) REFERENCES `event_requests`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `event_requests` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`number` text,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`place` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`people` integer NOT NULL,
	`details` text NOT NULL,
	`contact_name` text NOT NULL,
	`contact_email` text NOT NULL,
	`contact_phone` text,
	`typed` text NOT NULL,
	`attached_by` text NOT NULL,
	`doubt` text,
	`state` text NOT NULL,
	`quoted_cents` integer,
	`source` text NOT NULL,
	`locale` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`client_id`) REFERENCES `clients`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "event_requests_dates" CHECK("event_requests"."ends_at" >= "event_requests"."starts_at")
) STRICT;
--> statement-breakpoint
CREATE INDEX `event_requests_by_client` ON `event_requests` (`organisation_id`,`client_id`,`id`);--> statement-breakpoint
CREATE INDEX `event_requests_by_state` ON `event_requests` (`organisation_id`,`state`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `event_requests_number` ON `event_requests` (`organisation_id`,`number`);--> statement-breakpoint
CREATE TABLE `client_keys` (
	`organisation_id` text NOT NULL,
	`key` text NOT NULL,
	`block` text NOT NULL,
	`client_id` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `key`, `block`, `client_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `client_numbers` (
	`organisation_id` text NOT NULL,
	`number` integer NOT NULL,
	`client_id` text,
	PRIMARY KEY(`organisation_id`, `number`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`client_id`) REFERENCES `clients`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `client_numbers_by_client` ON `client_numbers` (`organisation_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `client_slips` (
	`organisation_id` text NOT NULL,
	`slip` text NOT NULL,
	`word` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `slip`, `word`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `client_words` (
	`organisation_id` text NOT NULL,
	`word` text NOT NULL,
	`records` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `word`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `clients` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`number` integer NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`siret` text,
	`rna` text,
	`address` text,
	`postal_code` text,
	`city` text,
	`country` text,
	`emails` text NOT NULL,
	`phones` text NOT NULL,
	`contacts` text NOT NULL,
	`notes` text NOT NULL,
	`tier` text DEFAULT 'none' NOT NULL,
	`events` integer DEFAULT 0 NOT NULL,
	`indexed` text,
	`block` text DEFAULT '' NOT NULL,
	`search_row` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`merged_into_id` text,
	`merged_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "clients_events" CHECK("clients"."events" >= 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `clients_number` ON `clients` (`organisation_id`,`number`);--> statement-breakpoint
CREATE INDEX `clients_by_name` ON `clients` (`organisation_id`,`name_key`,`id`) WHERE "clients"."merged_into_id" is null;--> statement-breakpoint
CREATE INDEX `clients_active` ON `clients` (`organisation_id`,`number`) WHERE "clients"."merged_into_id" is null;--> statement-breakpoint
CREATE INDEX `clients_by_tier` ON `clients` (`organisation_id`,`tier`,`number`) WHERE "clients"."merged_into_id" is null and "clients"."tier" <> 'none';--> statement-breakpoint
CREATE INDEX `clients_by_block` ON `clients` (`organisation_id`,`block`,`id`) WHERE "clients"."merged_into_id" is null;--> statement-breakpoint
CREATE INDEX `clients_merged` ON `clients` (`organisation_id`,`number`) WHERE "clients"."merged_into_id" is not null;--> statement-breakpoint
CREATE INDEX `clients_merged_into` ON `clients` (`organisation_id`,`merged_into_id`) WHERE "clients"."merged_into_id" is not null;--> statement-breakpoint
CREATE TABLE `deadline_extensions` (
	`organisation_id` text NOT NULL,
	`programme_id` text NOT NULL,
	`email` text NOT NULL,
	`until` integer NOT NULL,
	`reason` text NOT NULL,
	`granted_by` text NOT NULL,
	`granted_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `programme_id`, `email`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`programme_id`) REFERENCES `programmes`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `dossier_answer_changes` (
	`organisation_id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`field_id` text NOT NULL,
	`version` integer NOT NULL,
	`before` text,
	`after` text,
	`at` integer NOT NULL,
	`actor_id` text NOT NULL,
	`side` text NOT NULL,
	`reason` text,
	PRIMARY KEY(`organisation_id`, `dossier_id`, `field_id`, `version`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`dossier_id`) REFERENCES `dossiers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `dossier_corrections` (
	`organisation_id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`field_id` text NOT NULL,
	`value` text,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `dossier_id`, `field_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`dossier_id`) REFERENCES `dossiers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `dossier_in_time_answers` (
	`organisation_id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`field_id` text NOT NULL,
	`value` text,
	`kept_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `dossier_id`, `field_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`dossier_id`) REFERENCES `dossiers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `dossier_invitations` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`offer` text NOT NULL,
	`email` text NOT NULL,
	`token_hash` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_at` integer,
	`cancelled_at` integer,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`dossier_id`) REFERENCES `dossiers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `dossier_invitations_tokenHash_unique` ON `dossier_invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `dossier_invitations_by_dossier` ON `dossier_invitations` (`organisation_id`,`dossier_id`);--> statement-breakpoint
CREATE TABLE `dossier_members` (
	`organisation_id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`person_id` text NOT NULL,
	`joined_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `dossier_id`, `person_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`dossier_id`) REFERENCES `dossiers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `dossier_members_by_person` ON `dossier_members` (`person_id`,`organisation_id`,`dossier_id`);--> statement-breakpoint
CREATE TABLE `dossier_payment_events` (
	`organisation_id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`step_id` text NOT NULL,
	`position` integer NOT NULL,
	`verb` text NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text NOT NULL,
	`reason` text,
	PRIMARY KEY(`organisation_id`, `dossier_id`, `step_id`, `position`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`dossier_id`) REFERENCES `dossiers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `dossier_payment_proofs` (
	`organisation_id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`step_id` text NOT NULL,
	`state` text NOT NULL,
	`document_ids` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `dossier_id`, `step_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`dossier_id`) REFERENCES `dossiers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `dossier_payment_proofs_waiting` ON `dossier_payment_proofs` (`organisation_id`,`updated_at`,`dossier_id`) WHERE "dossier_payment_proofs"."state" in ('awaiting_verification', 'reversed');--> statement-breakpoint
CREATE TABLE `dossier_comments` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`body` text NOT NULL,
	`author_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`dossier_id`) REFERENCES `dossiers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `dossier_comments_by_dossier` ON `dossier_comments` (`organisation_id`,`dossier_id`,`id`);--> statement-breakpoint
CREATE TABLE `dossier_notes` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`body` text NOT NULL,
	`author_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`dossier_id`) REFERENCES `dossiers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `dossier_notes_by_dossier` ON `dossier_notes` (`organisation_id`,`dossier_id`,`id`);--> statement-breakpoint
CREATE TABLE `dossier_presence` (
	`organisation_id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`person_id` text NOT NULL,
	`seen_at` integer NOT NULL,
	`field_id` text,
	PRIMARY KEY(`organisation_id`, `dossier_id`, `person_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`dossier_id`) REFERENCES `dossiers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `dossier_presence_by_time` ON `dossier_presence` (`organisation_id`,`seen_at`);--> statement-breakpoint
CREATE TABLE `dossier_tags` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`colour` text NOT NULL,
	`created_at` integer NOT NULL,
	`removed_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `dossier_tags_name` ON `dossier_tags` (`organisation_id`,`name_key`) WHERE "dossier_tags"."removed_at" is null;--> statement-breakpoint
CREATE TABLE `dossier_answers` (
	`organisation_id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`field_id` text NOT NULL,
	`value` text,
	`former` text,
	`version` integer DEFAULT 1 NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `dossier_id`, `field_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`dossier_id`) REFERENCES `dossiers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `dossier_documents` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`field_id` text NOT NULL,
	`file_id` text NOT NULL,
	`added_at` integer NOT NULL,
	`held` integer DEFAULT false NOT NULL,
	`removed_at` integer,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`dossier_id`) REFERENCES `dossiers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`file_id`) REFERENCES `files`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `dossier_documents_by_dossier` ON `dossier_documents` (`organisation_id`,`dossier_id`);--> statement-breakpoint
CREATE INDEX `dossier_documents_by_file` ON `dossier_documents` (`organisation_id`,`file_id`);--> statement-breakpoint
CREATE TABLE `dossier_transitions` (
	`organisation_id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`position` integer NOT NULL,
	`verb` text NOT NULL,
	`step_id` text,
	`at` integer NOT NULL,
	`actor_id` text NOT NULL,
	`reason` text,
	PRIMARY KEY(`organisation_id`, `dossier_id`, `position`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`dossier_id`) REFERENCES `dossiers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `dossiers` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`programme_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`moved_from` text,
	`person_id` text NOT NULL,
	`number` text,
	`search_row` integer,
	`applicant_name` text NOT NULL,
	`applicant_email` text NOT NULL,
	`applicant_key` text NOT NULL,
	`state` text NOT NULL,
	`is_test` integer DEFAULT false NOT NULL,
	`progress` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`submitted_at` integer,
	`decided_at` integer,
	`submitted_hash` text,
	`shared_at` integer,
	`archived_at` integer,
	`trashed_at` integer,
	`purge_at` integer,
	`keep_until` integer,
	`warned_at` integer,
	`wake_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`tags` text DEFAULT '[]' NOT NULL,
	`assignee_id` text,
	`pending` text,
	`sheet` text,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`programme_id`) REFERENCES `programmes`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`revision_id`) REFERENCES `form_revisions`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "dossiers_progress" CHECK("dossiers"."progress" between 0 and 100)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `dossiers_one_draft` ON `dossiers` (`person_id`,`organisation_id`,`programme_id`) WHERE "dossiers"."state" = 'draft' and "dossiers"."is_test" = 0 and "dossiers"."submitted_at" is null;--> statement-breakpoint
CREATE INDEX `dossiers_by_person` ON `dossiers` (`person_id`,`organisation_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `dossiers_number` ON `dossiers` (`organisation_id`,`number`) WHERE "dossiers"."number" is not null;--> statement-breakpoint
CREATE INDEX `dossiers_state_recent` ON `dossiers` (`organisation_id`,`state`,`submitted_at`,`id`) WHERE "dossiers"."submitted_at" is not null and "dossiers"."is_test" = 0 and "dossiers"."archived_at" is null and "dossiers"."trashed_at" is null;--> statement-breakpoint
CREATE INDEX `dossiers_programme_state_recent` ON `dossiers` (`organisation_id`,`programme_id`,`state`,`submitted_at`,`id`) WHERE "dossiers"."submitted_at" is not null and "dossiers"."is_test" = 0 and "dossiers"."archived_at" is null and "dossiers"."trashed_at" is null;--> statement-breakpoint
CREATE INDEX `dossiers_archived` ON `dossiers` (`organisation_id`,`archived_at`,`id`) WHERE "dossiers"."archived_at" is not null and "dossiers"."trashed_at" is null;--> statement-breakpoint
CREATE INDEX `dossiers_trashed` ON `dossiers` (`organisation_id`,`trashed_at`,`id`) WHERE "dossiers"."trashed_at" is not null and "dossiers"."submitted_at" is not null and "dossiers"."is_test" = 0;--> statement-breakpoint
CREATE INDEX `dossiers_to_wake` ON `dossiers` (`wake_at`) WHERE "dossiers"."wake_at" is not null;--> statement-breakpoint
CREATE INDEX `dossiers_by_programme` ON `dossiers` (`organisation_id`,`programme_id`,`id`);--> statement-breakpoint
CREATE INDEX `dossiers_opened` ON `dossiers` (`organisation_id`,`shared_at`,`id`) WHERE "dossiers"."shared_at" is not null and "dossiers"."submitted_at" is null and "dossiers"."state" = 'draft' and "dossiers"."is_test" = 0 and "dossiers"."trashed_at" is null;--> statement-breakpoint
CREATE INDEX `dossiers_by_revision` ON `dossiers` (`organisation_id`,`revision_id`);--> statement-breakpoint
CREATE INDEX `dossiers_state_name` ON `dossiers` (`organisation_id`,`state`,`applicant_key`,`id`) WHERE "dossiers"."submitted_at" is not null and "dossiers"."is_test" = 0 and "dossiers"."archived_at" is null and "dossiers"."trashed_at" is null;--> statement-breakpoint
CREATE INDEX `dossiers_programme_state_name` ON `dossiers` (`organisation_id`,`programme_id`,`state`,`applicant_key`,`id`) WHERE "dossiers"."submitted_at" is not null and "dossiers"."is_test" = 0 and "dossiers"."archived_at" is null and "dossiers"."trashed_at" is null;--> statement-breakpoint
CREATE INDEX `dossiers_pending` ON `dossiers` (`organisation_id`,`programme_id`,`id`) WHERE "dossiers"."pending" is not null and "dossiers"."is_test" = 0;--> statement-breakpoint
CREATE TABLE `dossier_view_indexes` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`view_id` text NOT NULL,
	`programme_id` text NOT NULL,
	`filters` text NOT NULL,
	`sort_column` text NOT NULL,
	`descending` integer NOT NULL,
	`built_up_to` text NOT NULL,
	`built_at` integer,
	`retired_at` integer,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `dossier_view_indexes_live` ON `dossier_view_indexes` (`organisation_id`,`view_id`) WHERE "dossier_view_indexes"."retired_at" is null;--> statement-breakpoint
CREATE INDEX `dossier_view_indexes_by_view` ON `dossier_view_indexes` (`organisation_id`,`view_id`);--> statement-breakpoint
CREATE INDEX `dossier_view_indexes_by_programme` ON `dossier_view_indexes` (`organisation_id`,`programme_id`);--> statement-breakpoint
CREATE TABLE `dossier_view_rows` (
	`organisation_id` text NOT NULL,
	`index_id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`order_key` any NOT NULL,
	PRIMARY KEY(`organisation_id`, `index_id`, `dossier_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`index_id`) REFERENCES `dossier_view_indexes`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `dossier_view_rows_in_order` ON `dossier_view_rows` (`organisation_id`,`index_id`,`order_key`,`dossier_id`);--> statement-breakpoint
CREATE TABLE `dossier_readers` (
	`organisation_id` text NOT NULL,
	`session_id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`evaluator_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `session_id`, `dossier_id`, `evaluator_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`dossier_id`) REFERENCES `dossiers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`evaluator_id`) REFERENCES `session_evaluators`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `evaluation_moves` (
	`organisation_id` text NOT NULL,
	`evaluation_id` text NOT NULL,
	`position` integer NOT NULL,
	`verb` text NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text NOT NULL,
	`reason` text,
	PRIMARY KEY(`organisation_id`, `evaluation_id`, `position`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`evaluation_id`) REFERENCES `evaluations`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `evaluation_spreads` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`session_id` text NOT NULL,
	`per_dossier` integer NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`finished_at` integer,
	`summary` text,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`session_id`) REFERENCES `evaluation_sessions`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `evaluation_spreads_by_session` ON `evaluation_spreads` (`organisation_id`,`session_id`,`id`);--> statement-breakpoint
CREATE TABLE `evaluations` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`session_id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`evaluator_id` text NOT NULL,
	`state` text NOT NULL,
	`answers` text NOT NULL,
	`score` integer,
	`judged_hash` text,
	`assigned_at` integer NOT NULL,
	`due_at` integer,
	`final_at` integer,
	`first_final_at` integer,
	`moves` integer DEFAULT 0 NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`session_id`) REFERENCES `evaluation_sessions`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`evaluator_id`) REFERENCES `session_evaluators`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`dossier_id`) REFERENCES `dossiers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `evaluations_one` ON `evaluations` (`organisation_id`,`session_id`,`dossier_id`,`evaluator_id`);--> statement-breakpoint
CREATE INDEX `evaluations_by_evaluator` ON `evaluations` (`organisation_id`,`evaluator_id`,`state`,`dossier_id`);--> statement-breakpoint
CREATE INDEX `evaluations_by_dossier` ON `evaluations` (`organisation_id`,`dossier_id`);--> statement-breakpoint
CREATE TABLE `ignored_conflicts` (
	`organisation_id` text NOT NULL,
	`session_id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`evaluator_id` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `session_id`, `dossier_id`, `evaluator_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`dossier_id`) REFERENCES `dossiers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`evaluator_id`) REFERENCES `session_evaluators`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `judged_dossiers` (
	`organisation_id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`hash` text NOT NULL,
	`revision_id` text NOT NULL,
	`answers` text NOT NULL,
	`documents` text NOT NULL,
	`judged_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `dossier_id`, `hash`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`dossier_id`) REFERENCES `dossiers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `evaluation_session_moves` (
	`organisation_id` text NOT NULL,
	`session_id` text NOT NULL,
	`position` integer NOT NULL,
	`verb` text NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text NOT NULL,
	`reason` text,
	PRIMARY KEY(`organisation_id`, `session_id`, `position`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`session_id`) REFERENCES `evaluation_sessions`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `evaluation_sessions` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`programme_id` text NOT NULL,
	`title` text NOT NULL,
	`instructions` text NOT NULL,
	`grid` text NOT NULL,
	`phases` text NOT NULL,
	`blinding` text NOT NULL,
	`per_dossier` integer NOT NULL,
	`average` text NOT NULL,
	`disagreement` integer NOT NULL,
	`state` text NOT NULL,
	`dossier_count` integer DEFAULT 0 NOT NULL,
	`first_final_at` integer,
	`scores_version` integer DEFAULT 0 NOT NULL,
	`ranked_version` integer DEFAULT 0 NOT NULL,
	`ranked_at` integer,
	`remind_at` integer,
	`untold` integer DEFAULT false NOT NULL,
	`publication` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`programme_id`) REFERENCES `programmes`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `evaluation_sessions_recent` ON `evaluation_sessions` (`organisation_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `evaluation_sessions_by_programme` ON `evaluation_sessions` (`organisation_id`,`programme_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `evaluation_sessions_to_rank` ON `evaluation_sessions` (`scores_version`) WHERE "evaluation_sessions"."scores_version" > "evaluation_sessions"."ranked_version";--> statement-breakpoint
CREATE INDEX `evaluation_sessions_to_remind` ON `evaluation_sessions` (`remind_at`) WHERE "evaluation_sessions"."remind_at" is not null and "evaluation_sessions"."state" = 'open';--> statement-breakpoint
CREATE TABLE `session_dossiers` (
	`organisation_id` text NOT NULL,
	`session_id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`number` text NOT NULL,
	`added_at` integer NOT NULL,
	`live` integer DEFAULT 0 NOT NULL,
	`finals` integer DEFAULT 0 NOT NULL,
	`mean` integer,
	`median` integer,
	`spread` integer,
	`lowest` integer,
	`highest` integer,
	`disagrees` integer DEFAULT false NOT NULL,
	`rank` integer,
	`corrected_mean` integer,
	`corrected_median` integer,
	`corrected_rank` integer,
	`place` integer GENERATED ALWAYS AS (case when rank is null then 1000000000 else rank end) VIRTUAL,
	`corrected_place` integer GENERATED ALWAYS AS (case when corrected_rank is null then 1000000000 else corrected_rank end) VIRTUAL,
	`place_from_last` integer GENERATED ALWAYS AS (case when rank is null then 0 else rank end) VIRTUAL,
	`corrected_place_from_last` integer GENERATED ALWAYS AS (case when corrected_rank is null then 0 else corrected_rank end) VIRTUAL,
	PRIMARY KEY(`organisation_id`, `session_id`, `dossier_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`session_id`) REFERENCES `evaluation_sessions`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`dossier_id`) REFERENCES `dossiers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `session_dossiers_by_number` ON `session_dossiers` (`organisation_id`,`session_id`,`number`);--> statement-breakpoint
CREATE INDEX `session_dossiers_by_place` ON `session_dossiers` (`organisation_id`,`session_id`,`place`,`number`);--> statement-breakpoint
CREATE INDEX `session_dossiers_by_corrected_place` ON `session_dossiers` (`organisation_id`,`session_id`,`corrected_place`,`number`);--> statement-breakpoint
CREATE INDEX `session_dossiers_by_place_from_last` ON `session_dossiers` (`organisation_id`,`session_id`,`place_from_last`,`number`);--> statement-breakpoint
CREATE INDEX `session_dossiers_by_corrected_place_from_last` ON `session_dossiers` (`organisation_id`,`session_id`,`corrected_place_from_last`,`number`);--> statement-breakpoint
CREATE INDEX `session_dossiers_by_live` ON `session_dossiers` (`organisation_id`,`session_id`,`live`,`number`);--> statement-breakpoint
CREATE INDEX `session_dossiers_disagreeing` ON `session_dossiers` (`organisation_id`,`session_id`,`place`,`number`) WHERE "session_dossiers"."disagrees" = 1;--> statement-breakpoint
CREATE TABLE `session_evaluators` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`session_id` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`person_id` text,
	`maximum` integer,
	`siren` text,
	`invited_by` text NOT NULL,
	`invited_at` integer NOT NULL,
	`last_sent_at` integer NOT NULL,
	`send_count` integer DEFAULT 1 NOT NULL,
	`accepted_at` integer,
	`declined_at` integer,
	`declined_reason` text,
	`removed_at` integer,
	`reminded_at` integer,
	`not_started` integer DEFAULT 0 NOT NULL,
	`drafts` integer DEFAULT 0 NOT NULL,
	`finals` integer DEFAULT 0 NOT NULL,
	`departed` integer DEFAULT 0 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`organisation_id`,`session_id`) REFERENCES `evaluation_sessions`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `session_evaluators_email` ON `session_evaluators` (`organisation_id`,`session_id`,`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `session_evaluators_person` ON `session_evaluators` (`organisation_id`,`session_id`,`person_id`) WHERE "session_evaluators"."person_id" is not null;--> statement-breakpoint
CREATE INDEX `session_evaluators_by_email` ON `session_evaluators` (`email`,`organisation_id`);--> statement-breakpoint
CREATE INDEX `session_evaluators_by_person` ON `session_evaluators` (`person_id`,`organisation_id`);--> statement-breakpoint
CREATE TABLE `form_media` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`file_id` text NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`file_id`) REFERENCES `files`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `form_revisions` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`form_id` text NOT NULL,
	`number` integer NOT NULL,
	`definition` text NOT NULL,
	`form_version` integer NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`form_id`) REFERENCES `forms`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `form_revisions_number` ON `form_revisions` (`organisation_id`,`form_id`,`number`);--> statement-breakpoint
CREATE TABLE `form_templates` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`definition` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `forms` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`definition` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `attempts` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`retry_at` integer NOT NULL,
	`expires_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `attempts_due` ON `attempts` (`expires_at`);--> statement-breakpoint
CREATE TABLE `credentials` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`person_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `credentials_one_per_provider` ON `credentials` (`person_id`,`provider_id`);--> statement-breakpoint
CREATE TABLE `mailbox_proofs` (
	`id` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`token_hash` text NOT NULL,
	`email` text NOT NULL,
	`person_id` text,
	`details` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `mailbox_proofs_tokenHash_unique` ON `mailbox_proofs` (`token_hash`);--> statement-breakpoint
CREATE INDEX `mailbox_proofs_by_email` ON `mailbox_proofs` (`email`,`purpose`);--> statement-breakpoint
CREATE INDEX `mailbox_proofs_by_person` ON `mailbox_proofs` (`person_id`,`purpose`);--> statement-breakpoint
CREATE INDEX `mailbox_proofs_due` ON `mailbox_proofs` (`expires_at`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`locale` text DEFAULT 'fr' NOT NULL,
	`two_factor_enabled` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_unique` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `second_factor_uses` (
	`person_id` text NOT NULL,
	`step` integer NOT NULL,
	`used_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `step`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `second_factors` (
	`id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`person_id` text NOT NULL,
	`verified` integer DEFAULT true NOT NULL,
	`failed_verification_count` integer DEFAULT 0 NOT NULL,
	`locked_until` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `second_factors_person_id_unique` ON `second_factors` (`person_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`person_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_by_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `verifications_by_identifier` ON `verifications` (`identifier`);--> statement-breakpoint
CREATE INDEX `verifications_by_value` ON `verifications` (`value`);--> statement-breakpoint
CREATE INDEX `verifications_due` ON `verifications` (`expires_at`);--> statement-breakpoint
CREATE TABLE `import_lines` (
	`organisation_id` text NOT NULL,
	`run_id` text NOT NULL,
	`first_line` integer NOT NULL,
	`outcomes` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `run_id`, `first_line`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`run_id`) REFERENCES `import_runs`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `import_runs` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`import_id` text NOT NULL,
	`dry_run` integer NOT NULL,
	`mapping` text NOT NULL,
	`flags` text NOT NULL,
	`repeats` text NOT NULL,
	`created` integer DEFAULT 0 NOT NULL,
	`updated` integer DEFAULT 0 NOT NULL,
	`skipped` integer DEFAULT 0 NOT NULL,
	`refused` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`import_id`) REFERENCES `imports`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`id`) REFERENCES `jobs`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `import_runs_by_import` ON `import_runs` (`organisation_id`,`import_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `import_runs_once` ON `import_runs` (`organisation_id`,`import_id`) WHERE "import_runs"."dry_run" = 0;--> statement-breakpoint
CREATE TABLE `imports` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`file_id` text NOT NULL,
	`file_name` text NOT NULL,
	`encoding` text NOT NULL,
	`separator` text NOT NULL,
	`headers` text NOT NULL,
	`sample` text NOT NULL,
	`total` integer NOT NULL,
	`offsets` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`file_id`) REFERENCES `files`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `imports_to_forget` ON `imports` (`expires_at`);--> statement-breakpoint
CREATE INDEX `imports_by_kind` ON `imports` (`organisation_id`,`kind`,`id`);--> statement-breakpoint
CREATE TABLE `api_keys` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`last_four` text NOT NULL,
	`scopes` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`last_used_at` integer,
	`revoked_at` integer,
	`replaced_by_id` text,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_hash_unique` ON `api_keys` (`hash`);--> statement-breakpoint
CREATE TABLE `archive_entries` (
	`organisation_id` text NOT NULL,
	`job_id` text NOT NULL,
	`position` integer NOT NULL,
	`path` text NOT NULL,
	`file_id` text NOT NULL,
	`key` text NOT NULL,
	`method` text NOT NULL,
	`size` integer NOT NULL,
	`packed_size` integer NOT NULL,
	`sha256` text NOT NULL,
	`at` integer NOT NULL,
	`crc` integer,
	`archive_offset` integer,
	`missing` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`organisation_id`, `job_id`, `position`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`job_id`) REFERENCES `jobs`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `archive_people` (
	`organisation_id` text NOT NULL,
	`job_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `job_id`, `person_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`job_id`) REFERENCES `jobs`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `daily_runs` (
	`job` text NOT NULL,
	`day` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`job`, `day`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `dead_letters` (
	`id` text PRIMARY KEY NOT NULL,
	`queue` text NOT NULL,
	`organisation_id` text,
	`kind` text,
	`body` text NOT NULL,
	`received_at` integer NOT NULL,
	`replayed_at` integer
) STRICT;
--> statement-breakpoint
CREATE INDEX `dead_letters_open` ON `dead_letters` (`received_at`) WHERE "dead_letters"."replayed_at" is null;--> statement-breakpoint
CREATE TABLE `files` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`area` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`content_type` text NOT NULL,
	`uploaded_by` text,
	`intended_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_at` integer,
	`quarantined_at` integer,
	`deleted_at` integer,
	`erased_at` integer,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `files_key_unique` ON `files` (`key`);--> statement-breakpoint
CREATE INDEX `files_abandoned` ON `files` (`expires_at`) WHERE "files"."accepted_at" is null and "files"."erased_at" is null;--> statement-breakpoint
CREATE INDEX `files_expired` ON `files` (`expires_at`) WHERE "files"."accepted_at" is not null and "files"."deleted_at" is null and "files"."erased_at" is null and "files"."area" in ('exports', 'imports');--> statement-breakpoint
CREATE INDEX `files_to_erase` ON `files` (`deleted_at`) WHERE "files"."deleted_at" is not null and "files"."erased_at" is null;--> statement-breakpoint
CREATE TABLE `heartbeats` (
	`job` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`scope` text NOT NULL,
	`key` text NOT NULL,
	`action` text NOT NULL,
	`input_hash` text NOT NULL,
	`result` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`key`, `scope`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `idempotency_keys_due` ON `idempotency_keys` (`expires_at`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`parameters` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`finished_at` integer,
	`failed_at` integer,
	`cancelled_at` integer,
	`total` integer,
	`done` integer DEFAULT 0 NOT NULL,
	`cursor` text,
	`failures` text NOT NULL,
	`result_file_id` text,
	`expires_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `jobs_unfinished` ON `jobs` (`created_at`) WHERE "jobs"."finished_at" is null and "jobs"."failed_at" is null and "jobs"."cancelled_at" is null;--> statement-breakpoint
CREATE INDEX `jobs_left_behind` ON `jobs` (`created_at`) WHERE "jobs"."cursor" is not null and ("jobs"."failed_at" is not null or "jobs"."cancelled_at" is not null);--> statement-breakpoint
CREATE TABLE `leases` (
	`name` text PRIMARY KEY NOT NULL,
	`token` text,
	`until` integer NOT NULL,
	`fence` integer DEFAULT 0 NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text,
	`kind` text NOT NULL,
	`cause` text NOT NULL,
	`subject_id` text NOT NULL,
	`recipient` text NOT NULL,
	`person_id` text,
	`locale` text NOT NULL,
	`state` text NOT NULL,
	`queued_at` integer NOT NULL,
	`claimed_at` integer,
	`sent_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`provider_id` text,
	`failure` text,
	`resend_of_id` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `mails_cause_unique` ON `mails` (`cause`);--> statement-breakpoint
CREATE INDEX `mails_by_organisation` ON `mails` (`organisation_id`,`id`);--> statement-breakpoint
CREATE INDEX `mails_by_state` ON `mails` (`organisation_id`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `mails_by_provider` ON `mails` (`provider_id`) WHERE "mails"."provider_id" is not null;--> statement-breakpoint
CREATE INDEX `mails_by_subject` ON `mails` (`organisation_id`,`subject_id`,`id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`due_at` integer NOT NULL,
	`relayed_at` integer,
	`done_at` integer,
	`dead_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `outbox_to_relay` ON `outbox` (`due_at`) WHERE "outbox"."relayed_at" is null and "outbox"."done_at" is null and "outbox"."dead_at" is null;--> statement-breakpoint
CREATE INDEX `outbox_unfinished` ON `outbox` (`relayed_at`) WHERE "outbox"."relayed_at" is not null and "outbox"."done_at" is null and "outbox"."dead_at" is null;--> statement-breakpoint
CREATE INDEX `outbox_done` ON `outbox` (`done_at`) WHERE "outbox"."done_at" is not null;--> statement-breakpoint
CREATE INDEX `outbox_by_organisation` ON `outbox` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `webhook_deliveries` (
	`organisation_id` text NOT NULL,
	`endpoint_id` text NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`data` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` integer,
	`last_attempt_at` integer,
	`last_status` integer,
	`last_error` text,
	`delivered_at` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `endpoint_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`endpoint_id`) REFERENCES `webhook_endpoints`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `webhook_deliveries_due` ON `webhook_deliveries` (`next_attempt_at`) WHERE "webhook_deliveries"."next_attempt_at" is not null;--> statement-breakpoint
CREATE INDEX `webhook_deliveries_by_age` ON `webhook_deliveries` (`created_at`);--> statement-breakpoint
CREATE TABLE `webhook_endpoints` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`url` text NOT NULL,
	`events` text NOT NULL,
	`generation` integer DEFAULT 1 NOT NULL,
	`previous_until` integer,
	`disabled_at` integer,
	`disabled_because` text,
	`failing_since` integer,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `answer_shares` (
	`organisation_id` text NOT NULL,
	`prequalification_id` text NOT NULL,
	`at` integer NOT NULL,
	`person_id` text NOT NULL,
	`source_organisation_id` text NOT NULL,
	`source_prequalification_id` text NOT NULL,
	`field_ids` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `prequalification_id`, `at`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`prequalification_id`) REFERENCES `prequalifications`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `prequalification_answers` (
	`organisation_id` text NOT NULL,
	`prequalification_id` text NOT NULL,
	`field_id` text NOT NULL,
	`value` text,
	`version` integer DEFAULT 1 NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `prequalification_id`, `field_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`prequalification_id`) REFERENCES `prequalifications`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `prequalification_documents` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`prequalification_id` text NOT NULL,
	`field_id` text NOT NULL,
	`file_id` text NOT NULL,
	`added_at` integer NOT NULL,
	`removed_at` integer,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`prequalification_id`) REFERENCES `prequalifications`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`file_id`) REFERENCES `files`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `prequalification_documents_by` ON `prequalification_documents` (`organisation_id`,`prequalification_id`);--> statement-breakpoint
CREATE TABLE `prequalification_transitions` (
	`organisation_id` text NOT NULL,
	`prequalification_id` text NOT NULL,
	`position` integer NOT NULL,
	`verb` text NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text NOT NULL,
	`reason` text,
	PRIMARY KEY(`organisation_id`, `prequalification_id`, `position`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`prequalification_id`) REFERENCES `prequalifications`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `prequalification_validations` (
	`organisation_id` text NOT NULL,
	`prequalification_id` text NOT NULL,
	`cycle` integer NOT NULL,
	`revision_id` text NOT NULL,
	`answers` text NOT NULL,
	`document_ids` text NOT NULL,
	`validated_at` integer NOT NULL,
	`valid_until` integer NOT NULL,
	`validated_by` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `prequalification_id`, `validated_at`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`prequalification_id`) REFERENCES `prequalifications`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `entity_staff` (
	`organisation_id` text NOT NULL,
	`entity_id` text NOT NULL,
	`membership_id` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `entity_id`, `membership_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`entity_id`) REFERENCES `issuing_entities`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`membership_id`) REFERENCES `memberships`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `issuing_entities` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`archived_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `partner_contacts` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`partner_id` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`partner_id`) REFERENCES `partners`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `partner_contacts_email` ON `partner_contacts` (`organisation_id`,`partner_id`,`email`);--> statement-breakpoint
CREATE TABLE `partner_respondents` (
	`organisation_id` text NOT NULL,
	`partner_id` text NOT NULL,
	`person_id` text NOT NULL,
	`joined_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `partner_id`, `person_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`partner_id`) REFERENCES `partners`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `partner_respondents_by_person` ON `partner_respondents` (`person_id`,`organisation_id`);--> statement-breakpoint
CREATE TABLE `partners` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`local_id` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `partners_local_id` ON `partners` (`organisation_id`,`local_id`);--> statement-breakpoint
CREATE TABLE `prequalification_forms` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`title` text NOT NULL,
	`form_id` text NOT NULL,
	`revision_id` text,
	`validity_months` integer NOT NULL,
	`document_validity` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`archived_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`form_id`) REFERENCES `forms`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `prequalifications` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`partner_id` text NOT NULL,
	`form_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`state` text NOT NULL,
	`label` text NOT NULL,
	`awaits` integer NOT NULL,
	`valid_until` integer,
	`next_expiry_at` integer,
	`alerted` integer,
	`cycle` integer DEFAULT 1 NOT NULL,
	`requested_at` integer NOT NULL,
	`asked` text,
	`identity_changed_at` integer,
	`progress` integer DEFAULT 0 NOT NULL,
	`reason` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`submitted_at` integer,
	`validated_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`partner_id`) REFERENCES `partners`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`form_id`) REFERENCES `prequalification_forms`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`revision_id`) REFERENCES `form_revisions`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `prequalifications_one` ON `prequalifications` (`organisation_id`,`partner_id`,`form_id`);--> statement-breakpoint
CREATE INDEX `prequalifications_by_form` ON `prequalifications` (`organisation_id`,`form_id`,`state`);--> statement-breakpoint
CREATE INDEX `prequalifications_expiring` ON `prequalifications` (`next_expiry_at`);--> statement-breakpoint
CREATE TABLE `invitation_counts` (
	`organisation_id` text NOT NULL,
	`scope` text NOT NULL,
	`archived` integer NOT NULL,
	`bounced` integer NOT NULL,
	`label` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `scope`, `archived`, `bounced`, `label`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `invitation_reminders` (
	`organisation_id` text NOT NULL,
	`invitation_id` text NOT NULL,
	`rank` integer NOT NULL,
	`at` integer NOT NULL,
	`automatic` integer NOT NULL,
	`sent_by` text NOT NULL,
	`mail_id` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `invitation_id`, `rank`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`invitation_id`) REFERENCES `invitations`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `invitation_reminders_by_mail` ON `invitation_reminders` (`mail_id`);--> statement-breakpoint
CREATE TABLE `invitation_settings` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`cadence` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `invitations` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`partner_id` text NOT NULL,
	`prequalification_id` text NOT NULL,
	`entity_id` text,
	`email` text NOT NULL,
	`contact_name` text NOT NULL,
	`cause` text NOT NULL,
	`message` text NOT NULL,
	`locale` text NOT NULL,
	`issued_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`day` text NOT NULL,
	`last_sent_at` integer NOT NULL,
	`reminder_count` integer DEFAULT 0 NOT NULL,
	`automatic_count` integer DEFAULT 0 NOT NULL,
	`cadence_from` integer NOT NULL,
	`due_at` integer,
	`expires_at` integer NOT NULL,
	`token_hash` text NOT NULL,
	`sent_at` integer,
	`bounced_at` integer,
	`opened_at` integer,
	`accepted_at` integer,
	`accepted_by` text,
	`ended_at` integer,
	`ending` text,
	`end_reason` text,
	`linked_to_id` text,
	`archived` integer DEFAULT false NOT NULL,
	`archived_at` integer,
	`label` text NOT NULL,
	`awaits` integer NOT NULL,
	`search_row` integer,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`partner_id`) REFERENCES `partners`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`prequalification_id`) REFERENCES `prequalifications`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`entity_id`) REFERENCES `issuing_entities`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_tokenHash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitations_all` ON `invitations` (`organisation_id`,`archived`,`label`,`id`);--> statement-breakpoint
CREATE INDEX `invitations_by_issuer` ON `invitations` (`organisation_id`,`issued_by`,`archived`,`label`,`id`);--> statement-breakpoint
CREATE INDEX `invitations_by_entity` ON `invitations` (`organisation_id`,`entity_id`,`archived`,`label`,`id`);--> statement-breakpoint
CREATE INDEX `invitations_by_both` ON `invitations` (`organisation_id`,`issued_by`,`entity_id`,`archived`,`label`,`id`);--> statement-breakpoint
CREATE INDEX `invitations_bounced` ON `invitations` (`organisation_id`,`id`) WHERE "invitations"."bounced_at" is not null;--> statement-breakpoint
CREATE INDEX `invitations_due` ON `invitations` (`due_at`) WHERE "invitations"."due_at" is not null;--> statement-breakpoint
CREATE INDEX `invitations_by_address` ON `invitations` (`email`,`organisation_id`,`id`);--> statement-breakpoint
CREATE INDEX `invitations_by_prequalification` ON `invitations` (`organisation_id`,`prequalification_id`);--> statement-breakpoint
CREATE INDEX `invitations_by_partner` ON `invitations` (`organisation_id`,`partner_id`);--> statement-breakpoint
CREATE INDEX `invitations_ended` ON `invitations` (`organisation_id`,`issued_by`,`ended_at`) WHERE "invitations"."ending" = 'expired';--> statement-breakpoint
CREATE TABLE `member_figures` (
	`organisation_id` text NOT NULL,
	`season_id` text NOT NULL,
	`members` integer DEFAULT 0 NOT NULL,
	`paid` integer DEFAULT 0 NOT NULL,
	`paid_cents` integer DEFAULT 0 NOT NULL,
	`approved` integer DEFAULT 0 NOT NULL,
	`refused` integer DEFAULT 0 NOT NULL,
	`waiting` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`organisation_id`, `season_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `member_links` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`member_id` text NOT NULL,
	`email` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`member_id`) REFERENCES `members`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `member_links_tokenHash_unique` ON `member_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `member_links_of_member` ON `member_links` (`organisation_id`,`member_id`,`id`);--> statement-breakpoint
CREATE TABLE `member_seasons` (
	`organisation_id` text NOT NULL,
	`season_id` text NOT NULL,
	`member_id` text NOT NULL,
	`amount_cents` integer NOT NULL,
	`paid_on` text,
	`paid_by` text,
	`payment_reference` text,
	`ready_at` integer,
	`approved_at` integer,
	`approved_by` text,
	`refused_at` integer,
	`refused_by` text,
	`refusal_reason` text,
	`grace_ends_at` integer,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `season_id`, `member_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`member_id`) REFERENCES `members`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`season_id`) REFERENCES `seasons`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "member_seasons_paid_by" CHECK("member_seasons"."paid_on" is null or "member_seasons"."paid_by" is not null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `member_seasons_of_member` ON `member_seasons` (`organisation_id`,`member_id`,`season_id`);--> statement-breakpoint
CREATE INDEX `member_seasons_to_approve` ON `member_seasons` (`organisation_id`,`season_id`,`ready_at`,`member_id`) WHERE "member_seasons"."ready_at" is not null and "member_seasons"."approved_at" is null and "member_seasons"."refused_at" is null;--> statement-breakpoint
CREATE INDEX `member_seasons_unpaid` ON `member_seasons` (`organisation_id`,`season_id`,`member_id`) WHERE "member_seasons"."paid_on" is null;--> statement-breakpoint
CREATE TABLE `members` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`number` integer NOT NULL,
	`last_name` text NOT NULL,
	`first_name` text NOT NULL,
	`email` text,
	`birth_date` text,
	`phone` text,
	`street` text,
	`postal_code` text,
	`city` text,
	`country` text DEFAULT 'FR' NOT NULL,
	`login_name` text NOT NULL,
	`login_name_key` text NOT NULL,
	`membership_id` text,
	`origin` text NOT NULL,
	`account_at` integer,
	`email_verified_at` integer,
	`completed_at` integer,
	`suspended_at` integer,
	`closed_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`sort_key` text NOT NULL,
	`same_name_key` text NOT NULL,
	`search_text` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`membership_id`) REFERENCES `memberships`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `members_login_name` ON `members` (`organisation_id`,`login_name_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_number` ON `members` (`organisation_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_one_per_account` ON `members` (`organisation_id`,`membership_id`) WHERE "members"."membership_id" is not null;--> statement-breakpoint
CREATE INDEX `members_active` ON `members` (`organisation_id`,`sort_key`,`id`) WHERE "members"."closed_at" is null and "members"."suspended_at" is null;--> statement-breakpoint
CREATE INDEX `members_suspended` ON `members` (`organisation_id`,`sort_key`,`id`) WHERE "members"."closed_at" is null and "members"."suspended_at" is not null;--> statement-breakpoint
CREATE INDEX `members_closed` ON `members` (`organisation_id`,`sort_key`,`id`) WHERE "members"."closed_at" is not null;--> statement-breakpoint
CREATE INDEX `members_without_email` ON `members` (`organisation_id`,`sort_key`,`id`) WHERE "members"."email" is null and "members"."closed_at" is null and "members"."suspended_at" is null;--> statement-breakpoint
CREATE INDEX `members_namesakes` ON `members` (`organisation_id`,`same_name_key`);--> statement-breakpoint
CREATE INDEX `members_by_email` ON `members` (`organisation_id`,`email`) WHERE "members"."email" is not null;--> statement-breakpoint
CREATE TABLE `seasons` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`grace_days` integer NOT NULL,
	`amount_cents` integer NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "seasons_dates" CHECK("seasons"."ends_at" > "seasons"."starts_at"),
	CONSTRAINT "seasons_amount" CHECK("seasons"."amount_cents" >= 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `seasons_by_start` ON `seasons` (`organisation_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `seasons_due` ON `seasons` (`due_at`);--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`organisation_id` text,
	`at` integer NOT NULL,
	`action` text NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`subject` text,
	`details` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_entries_id_unique` ON `audit_entries` (`id`);--> statement-breakpoint
CREATE INDEX `audit_entries_by_organisation` ON `audit_entries` (`organisation_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_entries_by_action` ON `audit_entries` (`organisation_id`,`action`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_entries_by_actor` ON `audit_entries` (`organisation_id`,`actor_id`,`sequence`) WHERE "audit_entries"."actor_id" is not null;--> statement-breakpoint
CREATE INDEX `audit_entries_by_subject` ON `audit_entries` (`organisation_id`,`subject`,`sequence`) WHERE "audit_entries"."subject" is not null;--> statement-breakpoint
CREATE TABLE `audit_seals` (
	`organisation_id` text NOT NULL,
	`through` integer NOT NULL,
	`count` integer NOT NULL,
	`hash` text NOT NULL,
	`sealed_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `through`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `audit_unsealed` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `counters` (
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`value` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `name`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `memberships` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`staff_role` text,
	`account_management` integer DEFAULT false NOT NULL,
	`login_name` text,
	`login_name_key` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deactivated_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "memberships_staff_role" CHECK("memberships"."staff_role" in ('owner', 'admin', 'manager'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_one_per_person` ON `memberships` (`person_id`,`organisation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_login_name` ON `memberships` (`organisation_id`,`login_name_key`) WHERE "memberships"."login_name_key" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_one_owner` ON `memberships` (`organisation_id`) WHERE "memberships"."staff_role" = 'owner';--> statement-breakpoint
CREATE INDEX `memberships_staff` ON `memberships` (`organisation_id`,`id`) WHERE "memberships"."staff_role" is not null;--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`settings` text NOT NULL,
	`trial_ends_at` integer NOT NULL,
	`deactivated_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`access_version` integer DEFAULT 1 NOT NULL,
	`purge_started_at` integer,
	`purged_at` integer
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_slug_unique` ON `organisations` (`slug`);--> statement-breakpoint
CREATE INDEX `organisations_by_trial_end` ON `organisations` (`trial_ends_at`);--> statement-breakpoint
CREATE INDEX `organisations_purged` ON `organisations` (`created_at`) WHERE "organisations"."purged_at" is not null;--> statement-breakpoint
CREATE INDEX `organisations_deactivating` ON `organisations` (`deactivated_at`) WHERE "organisations"."deactivated_at" is not null and "organisations"."purged_at" is null;--> statement-breakpoint
CREATE TABLE `owner_transfers` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`from_membership_id` text NOT NULL,
	`to_membership_id` text NOT NULL,
	`offered_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_at` integer,
	`cancelled_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`from_membership_id`) REFERENCES `memberships`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`to_membership_id`) REFERENCES `memberships`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `owner_transfers_one_open` ON `owner_transfers` (`organisation_id`) WHERE "owner_transfers"."accepted_at" is null and "owner_transfers"."cancelled_at" is null;--> statement-breakpoint
CREATE TABLE `staff_invitations` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`account_management` integer DEFAULT false NOT NULL,
	`token_hash` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_sent_at` integer NOT NULL,
	`send_count` integer DEFAULT 1 NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_at` integer,
	`cancelled_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_invitations_tokenHash_unique` ON `staff_invitations` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `staff_invitations_one_open` ON `staff_invitations` (`organisation_id`,`email`) WHERE "staff_invitations"."accepted_at" is null and "staff_invitations"."cancelled_at" is null;--> statement-breakpoint
CREATE TABLE `views` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`list` text NOT NULL,
	`subject_id` text NOT NULL,
	`name` text NOT NULL,
	`sharing` text NOT NULL,
	`author_id` text NOT NULL,
	`columns` text NOT NULL,
	`filters` text NOT NULL,
	`sort` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `views_by_list` ON `views` (`organisation_id`,`list`,`subject_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `views_one_default` ON `views` (`organisation_id`,`list`,`subject_id`) WHERE "views"."sharing" = 'default';--> statement-breakpoint
CREATE TABLE `billing_customers` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`stripe_id` text,
	`identity` text,
	`default_method_id` text,
	`credit_cents` integer DEFAULT 0 NOT NULL,
	`check_at` integer,
	`read_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `billing_customers_stripeId_unique` ON `billing_customers` (`stripe_id`);--> statement-breakpoint
CREATE INDEX `billing_customers_due` ON `billing_customers` (`check_at`) WHERE "billing_customers"."check_at" is not null;--> statement-breakpoint
CREATE INDEX `billing_customers_by_reading` ON `billing_customers` (`read_at`) WHERE "billing_customers"."stripe_id" is not null;--> statement-breakpoint
CREATE TABLE `billing_differences` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	`details` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `billing_differences_by_date` ON `billing_differences` (`at`);--> statement-breakpoint
CREATE TABLE `billing_documents` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`number` text NOT NULL,
	`status` text NOT NULL,
	`corrects_id` text,
	`subscription_id` text,
	`issued_at` integer NOT NULL,
	`paid_at` integer,
	`disputed_at` integer,
	`ht_cents` integer NOT NULL,
	`tax_cents` integer NOT NULL,
	`ttc_cents` integer NOT NULL,
	`remaining_cents` integer NOT NULL,
	`debit_in_progress` integer NOT NULL,
	`needs_confirmation` integer NOT NULL,
	`awaits_change` integer DEFAULT false NOT NULL,
	`buyer` text,
	`page_url` text,
	`pdf_url` text,
	`lines` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `billing_documents_by_date` ON `billing_documents` (`organisation_id`,`issued_at`,`id`);--> statement-breakpoint
CREATE TABLE `event_cursors` (
	`account` text PRIMARY KEY NOT NULL,
	`through` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `order_acceptances` (
	`organisation_id` text NOT NULL,
	`order_id` text NOT NULL,
	`subject` text NOT NULL,
	`version` text,
	`sha256` text,
	`person_id` text NOT NULL,
	`ip` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `order_id`, `subject`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`order_id`) REFERENCES `orders`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `orders` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`number` text NOT NULL,
	`plan` text NOT NULL,
	`interval` text NOT NULL,
	`licences` integer NOT NULL,
	`kind` text NOT NULL,
	`person_id` text NOT NULL,
	`ordered_at` integer NOT NULL,
	`shown_cents` integer NOT NULL,
	`shown_at` integer NOT NULL,
	`starts_at` integer,
	`method_id` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`accepted_at` integer,
	`subscription_id` text,
	`gave_way` text,
	`invoice_id` text,
	`closed_at` integer,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `orders_number_unique` ON `orders` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `orders_one_open` ON `orders` (`organisation_id`) WHERE "orders"."accepted_at" is null and "orders"."closed_at" is null;--> statement-breakpoint
CREATE TABLE `payment_events` (
	`account` text NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`customer_id` text,
	`created_at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`ignored` text,
	PRIMARY KEY(`account`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `payment_events_by_reception` ON `payment_events` (`received_at`);--> statement-breakpoint
CREATE TABLE `payment_methods` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`holder` text NOT NULL,
	`brand` text,
	`bank` text,
	`last4` text NOT NULL,
	`exp_month` integer,
	`exp_year` integer,
	`mandate_reference` text,
	`mandate_revoked_at` integer,
	`created_at` integer NOT NULL,
	`detached_at` integer,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `plan_subscriptions` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`plan` text NOT NULL,
	`interval` text NOT NULL,
	`licences` integer NOT NULL,
	`base_cents` integer NOT NULL,
	`licence_cents` integer NOT NULL,
	`bills_base` integer NOT NULL,
	`ordered_at` integer NOT NULL,
	`anchor_at` integer NOT NULL,
	`period_ends_at` integer NOT NULL,
	`started_at` integer,
	`settled_at` integer,
	`debt_since` integer,
	`debt_cause` text,
	`cancel_at` integer,
	`ended_at` integer,
	`planned` text,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_subscriptions_debt" CHECK(("plan_subscriptions"."debt_since" is null) = ("plan_subscriptions"."debt_cause" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `plan_subscriptions_live` ON `plan_subscriptions` (`organisation_id`) WHERE "plan_subscriptions"."ended_at" is null;--> statement-breakpoint
CREATE TABLE `platform_counters` (
	`name` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `programme_counts` (
	`organisation_id` text NOT NULL,
	`programme_id` text NOT NULL,
	`draft` integer DEFAULT 0 NOT NULL,
	`submitted` integer DEFAULT 0 NOT NULL,
	`under_review` integer DEFAULT 0 NOT NULL,
	`correction_requested` integer DEFAULT 0 NOT NULL,
	`step_pending` integer DEFAULT 0 NOT NULL,
	`accepted` integer DEFAULT 0 NOT NULL,
	`refused` integer DEFAULT 0 NOT NULL,
	`no_action` integer DEFAULT 0 NOT NULL,
	`withdrawn` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`organisation_id`, `programme_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`programme_id`) REFERENCES `programmes`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `programme_shares` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`programme_id` text NOT NULL,
	`message` text NOT NULL,
	`recipients` integer NOT NULL,
	`shared_by` text NOT NULL,
	`shared_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`programme_id`) REFERENCES `programmes`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `programme_shares_recent` ON `programme_shares` (`organisation_id`,`shared_at`);--> statement-breakpoint
CREATE TABLE `programmes` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`description` text NOT NULL,
	`opens_at` integer,
	`closes_at` integer,
	`closing_at` integer GENERATED ALWAYS AS (case when closes_at is null then 9007199254740991 else closes_at end) VIRTUAL,
	`grace_minutes` integer NOT NULL,
	`reminders` text,
	`remind_at` integer,
	`retention_months` integer DEFAULT 12 NOT NULL,
	`form_id` text NOT NULL,
	`revision_id` text,
	`listed` integer DEFAULT true NOT NULL,
	`published_at` integer,
	`archived_at` integer,
	`trashed_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`form_id`) REFERENCES `forms`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`revision_id`) REFERENCES `form_revisions`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `programmes_live` ON `programmes` (`organisation_id`,`created_at`,`id`) WHERE "programmes"."archived_at" is null and "programmes"."trashed_at" is null;--> statement-breakpoint
CREATE INDEX `programmes_archived` ON `programmes` (`organisation_id`,`created_at`,`id`) WHERE "programmes"."archived_at" is not null and "programmes"."trashed_at" is null;--> statement-breakpoint
CREATE INDEX `programmes_trashed` ON `programmes` (`organisation_id`,`created_at`,`id`) WHERE "programmes"."trashed_at" is not null;--> statement-breakpoint
CREATE INDEX `programmes_to_purge` ON `programmes` (`trashed_at`) WHERE "programmes"."trashed_at" is not null;--> statement-breakpoint
CREATE INDEX `programmes_to_remind` ON `programmes` (`remind_at`) WHERE "programmes"."remind_at" is not null;--> statement-breakpoint
CREATE INDEX `programmes_closing` ON `programmes` (`organisation_id`,`closing_at`,`id`) WHERE "programmes"."published_at" is not null and "programmes"."archived_at" is null and "programmes"."trashed_at" is null;--> statement-breakpoint
CREATE INDEX `programmes_opening` ON `programmes` (`organisation_id`,`opens_at`,`id`) WHERE "programmes"."published_at" is not null and "programmes"."archived_at" is null and "programmes"."trashed_at" is null;--> statement-breakpoint
CREATE TABLE `engagements` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`request_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`price_cents` integer NOT NULL,
	`starts_at` integer,
	`ends_at` integer,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`done_at` integer,
	`cancelled_at` integer,
	`cancelled_by` text,
	`cancel_reason` text,
	`moved_as` text,
	`moved_by` text,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`request_id`,`provider_id`) REFERENCES `service_responses`(`organisation_id`,`request_id`,`provider_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "engagements_cancel" CHECK(("engagements"."cancelled_at" is null) = ("engagements"."cancelled_by" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `engagements_of_request` ON `engagements` (`organisation_id`,`request_id`,`provider_id`);--> statement-breakpoint
CREATE INDEX `engagements_of_provider` ON `engagements` (`organisation_id`,`provider_id`,`id`);--> statement-breakpoint
CREATE INDEX `engagements_ongoing` ON `engagements` (`organisation_id`,`id`) WHERE "engagements"."done_at" is null and "engagements"."cancelled_at" is null;--> statement-breakpoint
CREATE INDEX `engagements_over` ON `engagements` (`organisation_id`,`id`) WHERE "engagements"."done_at" is not null or "engagements"."cancelled_at" is not null;--> statement-breakpoint
CREATE TABLE `provider_areas` (
	`organisation_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`area` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `provider_id`, `area`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`provider_id`) REFERENCES `providers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `provider_skills` (
	`organisation_id` text NOT NULL,
	`skill_id` text NOT NULL,
	`provider_id` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `skill_id`, `provider_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`skill_id`) REFERENCES `service_skills`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`provider_id`) REFERENCES `providers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `provider_skills_of_provider` ON `provider_skills` (`organisation_id`,`provider_id`);--> statement-breakpoint
CREATE TABLE `service_offers` (
	`organisation_id` text NOT NULL,
	`request_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`offered_at` integer NOT NULL,
	`closed_at` integer,
	PRIMARY KEY(`organisation_id`, `request_id`, `provider_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`request_id`) REFERENCES `service_requests`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`provider_id`) REFERENCES `providers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `service_offers_of_provider` ON `service_offers` (`organisation_id`,`provider_id`,`request_id`);--> statement-breakpoint
CREATE INDEX `service_offers_waiting` ON `service_offers` (`organisation_id`,`provider_id`,`request_id`) WHERE "service_offers"."closed_at" is null;--> statement-breakpoint
CREATE TABLE `service_requests` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`number` text NOT NULL,
	`skill_id` text NOT NULL,
	`area` text,
	`title` text NOT NULL,
	`details` text NOT NULL,
	`place` text NOT NULL,
	`starts_at` integer,
	`ends_at` integer,
	`budget_cents` integer,
	`contact_name` text NOT NULL,
	`contact_email` text NOT NULL,
	`contact_phone` text,
	`locale` text NOT NULL,
	`source` text NOT NULL,
	`created_at` integer NOT NULL,
	`offered_at` integer,
	`answers_until` integer,
	`closed_at` integer,
	`closed_as` text,
	`close_reason` text,
	`offers` integer DEFAULT 0 NOT NULL,
	`answers` integer DEFAULT 0 NOT NULL,
	`engagements` integer DEFAULT 0 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`skill_id`) REFERENCES `service_skills`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "service_requests_end" CHECK(("service_requests"."closed_at" is null) = ("service_requests"."closed_as" is null)),
	CONSTRAINT "service_requests_offer" CHECK(("service_requests"."offered_at" is null) = ("service_requests"."answers_until" is null)),
	CONSTRAINT "service_requests_dates" CHECK("service_requests"."ends_at" is null or "service_requests"."ends_at" >= "service_requests"."starts_at")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `service_requests_number` ON `service_requests` (`organisation_id`,`number`);--> statement-breakpoint
CREATE INDEX `service_requests_received` ON `service_requests` (`organisation_id`,`id`) WHERE "service_requests"."offered_at" is null and "service_requests"."closed_at" is null;--> statement-breakpoint
CREATE INDEX `service_requests_offered` ON `service_requests` (`organisation_id`,`id`) WHERE "service_requests"."offered_at" is not null and "service_requests"."closed_at" is null;--> statement-breakpoint
CREATE INDEX `service_requests_closed` ON `service_requests` (`organisation_id`,`id`) WHERE "service_requests"."closed_at" is not null;--> statement-breakpoint
CREATE TABLE `service_responses` (
	`organisation_id` text NOT NULL,
	`request_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`answered_at` integer NOT NULL,
	`declined` integer NOT NULL,
	`price_cents` integer,
	`message` text NOT NULL,
	`withdrawn_at` integer,
	`chosen_at` integer,
	`choice_message` text,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `request_id`, `provider_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`request_id`,`provider_id`) REFERENCES `service_offers`(`organisation_id`,`request_id`,`provider_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "service_responses_price" CHECK("service_responses"."declined" or "service_responses"."price_cents" >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `service_responses_of_provider` ON `service_responses` (`organisation_id`,`provider_id`,`request_id`);--> statement-breakpoint
CREATE TABLE `service_skills` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`created_at` integer NOT NULL,
	`archived_at` integer,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `service_skills_by_name` ON `service_skills` (`organisation_id`,`name_key`);--> statement-breakpoint
CREATE TABLE `providers` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`number` integer NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`locale` text NOT NULL,
	`phone` text,
	`siret` text,
	`street` text,
	`postal_code` text,
	`city` text,
	`country` text DEFAULT 'FR' NOT NULL,
	`presentation` text DEFAULT '' NOT NULL,
	`membership_id` text,
	`origin` text NOT NULL,
	`exempt` integer DEFAULT false NOT NULL,
	`subscription_id` text,
	`answers_until` integer,
	`missing` text DEFAULT 'never_subscribed' NOT NULL,
	`closed_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`sort_key` text NOT NULL,
	`search_text` text NOT NULL,
	`ongoing_engagements` integer DEFAULT 0 NOT NULL,
	`done_engagements` integer DEFAULT 0 NOT NULL,
	`reminded_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`membership_id`) REFERENCES `memberships`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `providers_number` ON `providers` (`organisation_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `providers_one_per_address` ON `providers` (`organisation_id`,`email`) WHERE "providers"."closed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `providers_one_per_account` ON `providers` (`organisation_id`,`membership_id`) WHERE "providers"."membership_id" is not null;--> statement-breakpoint
CREATE INDEX `providers_by_name` ON `providers` (`organisation_id`,`sort_key`,`id`);--> statement-breakpoint
CREATE INDEX `providers_by_access` ON `providers` (`organisation_id`,`answers_until`,`id`) WHERE "providers"."closed_at" is null and "providers"."exempt" = 0 and "providers"."answers_until" is not null;--> statement-breakpoint
CREATE INDEX `providers_to_act_on` ON `providers` (`organisation_id`,`answers_until`,`id`) WHERE "providers"."closed_at" is null and "providers"."exempt" = 0 and "providers"."answers_until" is not null and "providers"."ongoing_engagements" > 0;--> statement-breakpoint
CREATE INDEX `providers_unpaid` ON `providers` (`organisation_id`,`answers_until`,`id`) WHERE "providers"."closed_at" is null and "providers"."exempt" = 0 and "providers"."answers_until" is not null and "providers"."missing" = 'unpaid';--> statement-breakpoint
CREATE INDEX `providers_without_subscription` ON `providers` (`organisation_id`,`id`) WHERE "providers"."closed_at" is null and "providers"."exempt" = 0 and "providers"."answers_until" is null;--> statement-breakpoint
CREATE INDEX `providers_exempt` ON `providers` (`organisation_id`,`id`) WHERE "providers"."closed_at" is null and "providers"."exempt" = 1;--> statement-breakpoint
CREATE TABLE `connected_accounts` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`stripe_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`submitted_at` integer,
	`card_payments_at` integer,
	`debit_payments_at` integer,
	`disconnected_at` integer,
	`read_at` integer,
	`walked_at` integer DEFAULT 0 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `connected_accounts_stripeId_unique` ON `connected_accounts` (`stripe_id`);--> statement-breakpoint
CREATE INDEX `connected_accounts_to_walk` ON `connected_accounts` (`walked_at`) WHERE "connected_accounts"."card_payments_at" is not null and "connected_accounts"."disconnected_at" is null;--> statement-breakpoint
CREATE TABLE `price_versions` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`interval` text NOT NULL,
	`ht_cents` integer NOT NULL,
	`applies_to_existing` integer NOT NULL,
	`notice_days` integer NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "price_versions_amount" CHECK("price_versions"."ht_cents" > 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `price_versions_latest` ON `price_versions` (`organisation_id`,`interval`,`published_at`,`id`);--> statement-breakpoint
CREATE TABLE `provider_settings` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`subscriptions_on` integer NOT NULL,
	`applies_to_existing` integer NOT NULL,
	`card_at_sign_up` integer NOT NULL,
	`notice_days` integer NOT NULL,
	`grace_days` integer NOT NULL,
	`reminder_days` text NOT NULL,
	`rate_bp` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `price_consents` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`provider_id` text NOT NULL,
	`subscription_id` text NOT NULL,
	`version_id` text NOT NULL,
	`interval` text NOT NULL,
	`ht_cents` integer NOT NULL,
	`from_cents` integer NOT NULL,
	`sent_at` integer NOT NULL,
	`effective_at` integer NOT NULL,
	`accepted` integer,
	`answered_at` integer,
	`closed_at` integer,
	`closed_as` text,
	`applied_at` integer,
	`lapsed_at` integer,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`subscription_id`) REFERENCES `provider_subscriptions`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`version_id`) REFERENCES `price_versions`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "price_consents_answer" CHECK(("price_consents"."accepted" is null) = ("price_consents"."answered_at" is null)),
	CONSTRAINT "price_consents_closure" CHECK(("price_consents"."closed_at" is null) = ("price_consents"."closed_as" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `price_consents_of_subscription` ON `price_consents` (`organisation_id`,`subscription_id`,`sent_at`);--> statement-breakpoint
CREATE INDEX `price_consents_outstanding` ON `price_consents` (`organisation_id`,`effective_at`,`provider_id`) WHERE "price_consents"."accepted" is null and "price_consents"."closed_at" is null and "price_consents"."applied_at" is null and "price_consents"."lapsed_at" is null;--> statement-breakpoint
CREATE INDEX `price_consents_of_version` ON `price_consents` (`organisation_id`,`version_id`,`subscription_id`);--> statement-breakpoint
CREATE TABLE `provider_customers` (
	`organisation_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`account` text NOT NULL,
	`stripe_id` text NOT NULL,
	`identity` text NOT NULL,
	`default_method_id` text,
	`check_at` integer,
	`read_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `provider_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`provider_id`) REFERENCES `providers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `provider_customers_by_name` ON `provider_customers` (`account`,`stripe_id`);--> statement-breakpoint
CREATE INDEX `provider_customers_due` ON `provider_customers` (`check_at`) WHERE "provider_customers"."check_at" is not null;--> statement-breakpoint
CREATE INDEX `provider_customers_by_reading` ON `provider_customers` (`read_at`);--> statement-breakpoint
CREATE TABLE `provider_documents` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`provider_id` text NOT NULL,
	`kind` text NOT NULL,
	`number` text NOT NULL,
	`status` text NOT NULL,
	`corrects_id` text,
	`subscription_id` text,
	`issued_at` integer NOT NULL,
	`paid_at` integer,
	`disputed_at` integer,
	`ht_cents` integer NOT NULL,
	`tax_cents` integer NOT NULL,
	`ttc_cents` integer NOT NULL,
	`remaining_cents` integer NOT NULL,
	`debit_in_progress` integer NOT NULL,
	`needs_confirmation` integer NOT NULL,
	`page_url` text,
	`pdf_url` text,
	`lines` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`provider_id`) REFERENCES `providers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `provider_documents_of_provider` ON `provider_documents` (`organisation_id`,`provider_id`,`issued_at`,`id`);--> statement-breakpoint
CREATE TABLE `provider_methods` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`provider_id` text NOT NULL,
	`kind` text NOT NULL,
	`holder` text NOT NULL,
	`brand` text,
	`bank` text,
	`last4` text NOT NULL,
	`exp_month` integer,
	`exp_year` integer,
	`mandate_reference` text,
	`mandate_revoked_at` integer,
	`created_at` integer NOT NULL,
	`detached_at` integer,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`provider_id`) REFERENCES `providers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `provider_methods_of_provider` ON `provider_methods` (`organisation_id`,`provider_id`);--> statement-breakpoint
CREATE TABLE `provider_subscriptions` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`provider_id` text NOT NULL,
	`interval` text NOT NULL,
	`ordered_at` integer NOT NULL,
	`anchor_at` integer NOT NULL,
	`period_ends_at` integer NOT NULL,
	`started_at` integer,
	`settled_at` integer,
	`debt_since` integer,
	`debt_cause` text,
	`cancel_at` integer,
	`cancel_by` text,
	`ended_at` integer,
	`ht_cents` integer NOT NULL,
	`priced_at` integer NOT NULL,
	`price_steps` text NOT NULL,
	`pending_to` text,
	`pending_cents` integer,
	`pending_at` integer,
	`pending_confirmed_at` integer,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`provider_id`) REFERENCES `providers`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "provider_subscriptions_debt" CHECK(("provider_subscriptions"."debt_since" is null) = ("provider_subscriptions"."debt_cause" is null)),
	CONSTRAINT "provider_subscriptions_end" CHECK(("provider_subscriptions"."cancel_at" is null) = ("provider_subscriptions"."cancel_by" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `provider_subscriptions_of_provider` ON `provider_subscriptions` (`organisation_id`,`provider_id`,`ordered_at`);--> statement-breakpoint
CREATE INDEX `provider_subscriptions_live` ON `provider_subscriptions` (`organisation_id`,`interval`,`id`) WHERE "provider_subscriptions"."ended_at" is null;--> statement-breakpoint
CREATE TABLE `training_registrations` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`session_id` text NOT NULL,
	`type_id` text NOT NULL,
	`person_key` text NOT NULL,
	`last_name` text NOT NULL,
	`first_name` text NOT NULL,
	`email` text NOT NULL,
	`phone` text NOT NULL,
	`birth_date` text NOT NULL,
	`city` text NOT NULL,
	`note` text NOT NULL,
	`token_hash` text NOT NULL,
	`rank` integer NOT NULL,
	`registered_at` integer NOT NULL,
	`placed_at` integer,
	`validated_at` integer,
	`offered_at` integer,
	`offer_expires_at` integer,
	`ended_at` integer,
	`end_reason` text,
	`attendance` text,
	`attended_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`session_id`) REFERENCES `training_sessions`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "training_registrations_end" CHECK(("training_registrations"."ended_at" is null) = ("training_registrations"."end_reason" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `training_registrations_tokenHash_unique` ON `training_registrations` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `training_registrations_one_live` ON `training_registrations` (`organisation_id`,`type_id`,`person_key`) WHERE "training_registrations"."ended_at" is null and "training_registrations"."attendance" is null;--> statement-breakpoint
CREATE INDEX `training_registrations_live` ON `training_registrations` (`organisation_id`,`session_id`,`rank`) WHERE "training_registrations"."ended_at" is null;--> statement-breakpoint
CREATE INDEX `training_registrations_of_session` ON `training_registrations` (`organisation_id`,`session_id`,`id`);--> statement-breakpoint
CREATE INDEX `training_registrations_by_email` ON `training_registrations` (`organisation_id`,`type_id`,`email`);--> statement-breakpoint
CREATE INDEX `training_offers_due` ON `training_registrations` (`offer_expires_at`) WHERE "training_registrations"."offered_at" is not null and "training_registrations"."placed_at" is null and "training_registrations"."ended_at" is null;--> statement-breakpoint
CREATE TABLE `training_requests` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`session_id` text NOT NULL,
	`email` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`registration_id` text,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`session_id`) REFERENCES `training_sessions`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `training_requests_tokenHash_unique` ON `training_requests` (`token_hash`);--> statement-breakpoint
CREATE TABLE `training_sessions` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`type_id` text NOT NULL,
	`place` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`capacity` integer NOT NULL,
	`trainers` text NOT NULL,
	`price_cents` integer NOT NULL,
	`description` text NOT NULL,
	`audience` text NOT NULL,
	`published_at` integer,
	`cancelled_at` integer,
	`cancel_reason` text,
	`created_at` integer NOT NULL,
	`last_rank` integer DEFAULT 0 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`type_id`) REFERENCES `training_types`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "training_sessions_dates" CHECK("training_sessions"."ends_at" > "training_sessions"."starts_at"),
	CONSTRAINT "training_sessions_capacity" CHECK("training_sessions"."capacity" >= 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `training_sessions_by_start` ON `training_sessions` (`organisation_id`,`starts_at`,`id`);--> statement-breakpoint
CREATE TABLE `training_types` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`created_at` integer NOT NULL,
	`archived_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `training_types_by_name` ON `training_types` (`organisation_id`,`name`);--> statement-breakpoint
CREATE TABLE `guards` (
	`code` text NOT NULL
) STRICT;
