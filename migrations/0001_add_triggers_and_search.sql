-- What drizzle-kit cannot describe: triggers and full-text search.
-- A guard that fails undoes its batch and says its code.
CREATE TRIGGER guards_refuse BEFORE INSERT ON guards BEGIN
  SELECT RAISE(ABORT, 'guard:' || NEW.code);
END;
--> statement-breakpoint
CREATE TRIGGER audit_entries_keep BEFORE UPDATE ON audit_entries BEGIN
  SELECT RAISE(ABORT, 'guard:audit_is_append_only');
END;
--> statement-breakpoint
-- What happened goes with its organisation, when that is destroyed, and never before.
CREATE TRIGGER audit_entries_stay BEFORE DELETE ON audit_entries
WHEN EXISTS (SELECT 1 FROM organisations WHERE id = OLD.organisation_id AND purge_started_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'guard:audit_is_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER audit_seals_keep BEFORE UPDATE ON audit_seals BEGIN
  SELECT RAISE(ABORT, 'guard:audit_is_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER audit_seals_stay BEFORE DELETE ON audit_seals
WHEN EXISTS (SELECT 1 FROM organisations WHERE id = OLD.organisation_id AND purge_started_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'guard:audit_is_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER audit_entries_unsealed AFTER INSERT ON audit_entries WHEN NEW.organisation_id IS NOT NULL BEGIN
  INSERT OR IGNORE INTO audit_unsealed (organisation_id) VALUES (NEW.organisation_id);
END;
--> statement-breakpoint
CREATE TRIGGER dossier_transitions_keep BEFORE UPDATE ON dossier_transitions BEGIN
  SELECT RAISE(ABORT, 'guard:transitions_are_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER evaluation_moves_keep BEFORE UPDATE ON evaluation_moves BEGIN
  SELECT RAISE(ABORT, 'guard:transitions_are_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER evaluation_session_moves_keep BEFORE UPDATE ON evaluation_session_moves BEGIN
  SELECT RAISE(ABORT, 'guard:transitions_are_append_only');
END;
--> statement-breakpoint
-- Scores outlive the account of whoever gave them; their name and their mailbox do not, and nothing more is asked of them.
CREATE TRIGGER people_leave_evaluations BEFORE DELETE ON people BEGIN
  INSERT INTO evaluation_moves (organisation_id, evaluation_id, position, verb, at, actor_id)
    SELECT e.organisation_id, e.id, e.moves, 'cancel', CAST(unixepoch('subsec') * 1000 AS INTEGER), 'system'
    FROM session_evaluators v JOIN evaluations e ON e.organisation_id = v.organisation_id AND e.evaluator_id = v.id
    WHERE v.person_id = OLD.id AND e.state IN ('not_started', 'draft');
  UPDATE session_dossiers SET live = live - 1 WHERE (organisation_id, session_id, dossier_id) IN (
    SELECT e.organisation_id, e.session_id, e.dossier_id
    FROM session_evaluators v JOIN evaluations e ON e.organisation_id = v.organisation_id AND e.evaluator_id = v.id
    WHERE v.person_id = OLD.id AND e.state IN ('not_started', 'draft'));
  UPDATE evaluations SET state = 'cancelled', moves = moves + 1, version = version + 1
    WHERE (organisation_id, evaluator_id) IN (SELECT organisation_id, id FROM session_evaluators WHERE person_id = OLD.id) AND state IN ('not_started', 'draft');
  UPDATE session_evaluators SET name = '', email = id || '@erased.invalid', siren = NULL, declined_reason = NULL, not_started = 0, drafts = 0,
    removed_at = coalesce(removed_at, CAST(unixepoch('subsec') * 1000 AS INTEGER)), version = version + 1 WHERE person_id = OLD.id;
END;
--> statement-breakpoint
-- A dossier that no longer stands (rights.ts) is no longer owed by its evaluators, nor ranked; it is again when it comes back
-- (figures.ts). A draft stands when a step of it was approved: the move that says so comes after this one.
CREATE TRIGGER dossiers_are_owed AFTER UPDATE OF state, trashed_at ON dossiers
WHEN (OLD.trashed_at IS NULL AND OLD.state <> 'withdrawn' AND (OLD.state <> 'draft'
    OR EXISTS (SELECT 1 FROM dossier_transitions t WHERE t.organisation_id = OLD.organisation_id AND t.dossier_id = OLD.id AND t.verb = 'validate_step')))
  <> (NEW.trashed_at IS NULL AND NEW.state <> 'withdrawn' AND (NEW.state <> 'draft' OR OLD.state = 'step_pending'
    OR EXISTS (SELECT 1 FROM dossier_transitions t WHERE t.organisation_id = NEW.organisation_id AND t.dossier_id = NEW.id AND t.verb = 'validate_step'))) BEGIN
  UPDATE session_evaluators SET
    not_started = not_started + CASE WHEN NEW.state <> 'withdrawn' AND NEW.trashed_at IS NULL THEN 1 ELSE -1 END
      * (SELECT count(*) FROM evaluations e WHERE e.organisation_id = NEW.organisation_id AND e.evaluator_id = session_evaluators.id AND e.state = 'not_started' AND e.dossier_id = NEW.id),
    drafts = drafts + CASE WHEN NEW.state <> 'withdrawn' AND NEW.trashed_at IS NULL THEN 1 ELSE -1 END
      * (SELECT count(*) FROM evaluations e WHERE e.organisation_id = NEW.organisation_id AND e.evaluator_id = session_evaluators.id AND e.state = 'draft' AND e.dossier_id = NEW.id)
  WHERE organisation_id = NEW.organisation_id AND id IN (
    SELECT e.evaluator_id FROM evaluations e INDEXED BY evaluations_by_dossier WHERE e.organisation_id = NEW.organisation_id AND e.dossier_id = NEW.id AND e.state IN ('not_started', 'draft'));
  UPDATE evaluation_sessions SET scores_version = scores_version + 1
  WHERE organisation_id = NEW.organisation_id AND state <> 'results_published' AND id IN (
    SELECT e.session_id FROM evaluations e WHERE e.organisation_id = NEW.organisation_id AND e.dossier_id = NEW.id AND e.state = 'final');
END;
--> statement-breakpoint
CREATE TRIGGER files_keep_bytes BEFORE UPDATE OF key, size, sha256 ON files WHEN OLD.accepted_at IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'guard:accepted_bytes_never_change');
END;
--> statement-breakpoint
-- `scope` holds the organisation as one token, so that MATCH itself keeps to one organisation.
CREATE VIRTUAL TABLE dossier_search USING fts5(scope, body, dossier_id UNINDEXED, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
--> statement-breakpoint
CREATE TRIGGER prequalification_transitions_keep BEFORE UPDATE ON prequalification_transitions BEGIN
  SELECT RAISE(ABORT, 'guard:transitions_are_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER prequalifications_mirror AFTER UPDATE OF label, awaits ON prequalifications BEGIN
  UPDATE invitations SET label = NEW.label, awaits = NEW.awaits, due_at = CASE WHEN NEW.awaits THEN due_at END
  WHERE organisation_id = NEW.organisation_id AND prequalification_id = NEW.id AND (label <> NEW.label OR awaits <> NEW.awaits);
END;
--> statement-breakpoint
-- The last piece of news of a mail about an invitation: a bounce stops its reminders, a later mail that leaves clears it.
CREATE TRIGGER mails_tell_invitations AFTER UPDATE OF state ON mails
WHEN NEW.organisation_id IS NOT NULL AND NEW.kind IN ('partner-invitation', 'partner-reminder') AND NEW.state IN ('sent', 'failed', 'bounced') BEGIN
  UPDATE invitations SET sent_at = coalesce(sent_at, NEW.sent_at), bounced_at = NULL
  WHERE NEW.state = 'sent' AND organisation_id = NEW.organisation_id AND id = NEW.subject_id;
  UPDATE invitations SET bounced_at = coalesce(NEW.claimed_at, NEW.queued_at), due_at = NULL
  WHERE NEW.state <> 'sent' AND organisation_id = NEW.organisation_id AND email = NEW.recipient AND accepted_at IS NULL;
END;
--> statement-breakpoint
CREATE TRIGGER invitations_count_new AFTER INSERT ON invitations BEGIN
  INSERT INTO invitation_counts (organisation_id, scope, archived, bounced, label, count)
  SELECT NEW.organisation_id, value, NEW.archived, NEW.bounced_at IS NOT NULL, NEW.label, 1
  FROM json_each(json_array('all', 'by:' || NEW.issued_by, 'entity:' || coalesce(NEW.entity_id, '-'), 'by:' || NEW.issued_by || '|entity:' || coalesce(NEW.entity_id, '-'), 'day:' || NEW.day, 'by:' || NEW.issued_by || '|day:' || NEW.day))
  WHERE true ON CONFLICT DO UPDATE SET count = count + 1;
END;
--> statement-breakpoint
CREATE TRIGGER invitations_count_move AFTER UPDATE OF label, archived, bounced_at ON invitations
WHEN OLD.label <> NEW.label OR OLD.archived <> NEW.archived OR (OLD.bounced_at IS NULL) <> (NEW.bounced_at IS NULL) BEGIN
  UPDATE invitation_counts SET count = count - 1
  WHERE organisation_id = OLD.organisation_id AND archived = OLD.archived AND bounced = (OLD.bounced_at IS NOT NULL) AND label = OLD.label
    AND scope IN ('all', 'by:' || OLD.issued_by, 'entity:' || coalesce(OLD.entity_id, '-'), 'by:' || OLD.issued_by || '|entity:' || coalesce(OLD.entity_id, '-'), 'day:' || OLD.day, 'by:' || OLD.issued_by || '|day:' || OLD.day);
  INSERT INTO invitation_counts (organisation_id, scope, archived, bounced, label, count)
  SELECT NEW.organisation_id, value, NEW.archived, NEW.bounced_at IS NOT NULL, NEW.label, 1
  FROM json_each(json_array('all', 'by:' || NEW.issued_by, 'entity:' || coalesce(NEW.entity_id, '-'), 'by:' || NEW.issued_by || '|entity:' || coalesce(NEW.entity_id, '-'), 'day:' || NEW.day, 'by:' || NEW.issued_by || '|day:' || NEW.day))
  WHERE true ON CONFLICT DO UPDATE SET count = count + 1;
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE invitation_search USING fts5(scope, body, invitation_id UNINDEXED, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
--> statement-breakpoint
CREATE TRIGGER invitations_search_new AFTER INSERT ON invitations BEGIN
  UPDATE invitations SET search_row = coalesce((SELECT rowid FROM invitation_search ORDER BY rowid DESC LIMIT 1), 0) + 1
  WHERE organisation_id = NEW.organisation_id AND id = NEW.id;
  INSERT INTO invitation_search (rowid, scope, body, invitation_id)
  SELECT i.search_row, lower(substr(i.organisation_id, 5)), p.name_key || ' ' || p.local_id || ' ' || i.email, i.id
  FROM invitations i JOIN partners p ON p.organisation_id = i.organisation_id AND p.id = i.partner_id
  WHERE i.organisation_id = NEW.organisation_id AND i.id = NEW.id;
END;
--> statement-breakpoint
CREATE TRIGGER invitations_search_gone AFTER DELETE ON invitations BEGIN
  DELETE FROM invitation_search WHERE rowid = OLD.search_row;
END;
--> statement-breakpoint
CREATE TRIGGER partners_search_renamed AFTER UPDATE OF name_key, local_id ON partners WHEN OLD.name_key <> NEW.name_key OR OLD.local_id <> NEW.local_id BEGIN
  UPDATE invitation_search
  SET body = NEW.name_key || ' ' || NEW.local_id || ' ' || (SELECT i.email FROM invitations i WHERE i.organisation_id = NEW.organisation_id AND i.partner_id = NEW.id AND i.search_row = invitation_search.rowid)
  WHERE rowid IN (SELECT i.search_row FROM invitations i WHERE i.organisation_id = NEW.organisation_id AND i.partner_id = NEW.id);
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE member_search USING fts5(scope, body, marks, member_id UNINDEXED, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
--> statement-breakpoint
-- What is searched of a member. The marks are what lists filter by: the state, no e-mail, and per season paid or owed.
CREATE VIEW member_search_rows AS SELECT m.organisation_id, m.id, m.rowid AS place, lower(substr(m.organisation_id, 5)) AS scope, m.search_text AS body,
  CASE WHEN m.closed_at IS NOT NULL THEN 'closed' WHEN m.suspended_at IS NOT NULL THEN 'suspended' ELSE 'active' END || iif(m.email IS NULL, ' noemail', '')
  || coalesce((SELECT group_concat(iif(s.paid_on IS NOT NULL, ' paid', ' owed') || lower(substr(s.season_id, 5)), '') FROM member_seasons s
    WHERE s.organisation_id = m.organisation_id AND s.member_id = m.id AND (s.paid_on IS NOT NULL OR s.amount_cents > 0)), '') AS marks
  FROM members m;
--> statement-breakpoint
CREATE TRIGGER members_search_add AFTER INSERT ON members BEGIN
  INSERT INTO member_search (rowid, scope, body, marks, member_id) SELECT place, scope, body, marks, id FROM member_search_rows WHERE organisation_id = NEW.organisation_id AND id = NEW.id;
END;
--> statement-breakpoint
CREATE TRIGGER members_search_change AFTER UPDATE OF search_text, email, suspended_at, closed_at ON members
WHEN NEW.search_text <> OLD.search_text OR (NEW.email IS NULL) <> (OLD.email IS NULL) OR (NEW.suspended_at IS NULL) <> (OLD.suspended_at IS NULL) OR (NEW.closed_at IS NULL) <> (OLD.closed_at IS NULL) BEGIN
  UPDATE member_search SET (body, marks) = (SELECT body, marks FROM member_search_rows WHERE organisation_id = NEW.organisation_id AND id = NEW.id) WHERE rowid = NEW.rowid;
END;
--> statement-breakpoint
CREATE TRIGGER members_search_remove AFTER DELETE ON members BEGIN
  DELETE FROM member_search WHERE rowid = OLD.rowid;
END;
--> statement-breakpoint
CREATE TRIGGER member_seasons_search_add AFTER INSERT ON member_seasons WHEN NEW.paid_on IS NOT NULL OR NEW.amount_cents > 0 BEGIN
  UPDATE member_search SET marks = (SELECT marks FROM member_search_rows WHERE organisation_id = NEW.organisation_id AND id = NEW.member_id)
  WHERE rowid = (SELECT rowid FROM members WHERE organisation_id = NEW.organisation_id AND id = NEW.member_id);
END;
--> statement-breakpoint
CREATE TRIGGER member_seasons_search_change AFTER UPDATE OF paid_on, amount_cents ON member_seasons
WHEN (NEW.paid_on IS NULL) <> (OLD.paid_on IS NULL) OR (NEW.amount_cents > 0) <> (OLD.amount_cents > 0) BEGIN
  UPDATE member_search SET marks = (SELECT marks FROM member_search_rows WHERE organisation_id = NEW.organisation_id AND id = NEW.member_id)
  WHERE rowid = (SELECT rowid FROM members WHERE organisation_id = NEW.organisation_id AND id = NEW.member_id);
END;
--> statement-breakpoint
CREATE TRIGGER member_seasons_search_remove AFTER DELETE ON member_seasons BEGIN
  UPDATE member_search SET marks = (SELECT marks FROM member_search_rows WHERE organisation_id = OLD.organisation_id AND id = OLD.member_id)
  WHERE rowid = (SELECT rowid FROM members WHERE organisation_id = OLD.organisation_id AND id = OLD.member_id);
END;
--> statement-breakpoint
CREATE TRIGGER event_request_moves_keep BEFORE UPDATE ON event_request_moves BEGIN
  SELECT RAISE(ABORT, 'guard:transitions_are_append_only');
END;
--> statement-breakpoint
-- No event ever stands on a merged record; the foreign key sees to the deleted ones.
CREATE TRIGGER event_requests_arrive BEFORE INSERT ON event_requests
WHEN EXISTS (SELECT 1 FROM clients c WHERE c.organisation_id = NEW.organisation_id AND c.id = NEW.client_id AND c.merged_into_id IS NOT NULL) BEGIN
  SELECT RAISE(ABORT, 'guard:conflict');
END;
--> statement-breakpoint
CREATE TRIGGER event_requests_arrive_by_move BEFORE UPDATE OF client_id ON event_requests
WHEN EXISTS (SELECT 1 FROM clients c WHERE c.organisation_id = NEW.organisation_id AND c.id = NEW.client_id AND c.merged_into_id IS NOT NULL) BEGIN
  SELECT RAISE(ABORT, 'guard:conflict');
END;
--> statement-breakpoint
CREATE TRIGGER event_requests_count_new AFTER INSERT ON event_requests BEGIN
  UPDATE clients SET events = events + 1 WHERE organisation_id = NEW.organisation_id AND id = NEW.client_id;
END;
--> statement-breakpoint
CREATE TRIGGER event_requests_count_moved AFTER UPDATE OF client_id ON event_requests WHEN NEW.client_id <> OLD.client_id BEGIN
  UPDATE clients SET events = events - 1 WHERE organisation_id = OLD.organisation_id AND id = OLD.client_id;
  UPDATE clients SET events = events + 1 WHERE organisation_id = NEW.organisation_id AND id = NEW.client_id;
END;
--> statement-breakpoint
CREATE TRIGGER event_requests_count_gone AFTER DELETE ON event_requests BEGIN
  UPDATE clients SET events = events - 1 WHERE organisation_id = OLD.organisation_id AND id = OLD.client_id;
END;
--> statement-breakpoint
CREATE TRIGGER clients_keep_events BEFORE DELETE ON clients WHEN OLD.events > 0 BEGIN
  SELECT RAISE(ABORT, 'guard:client_not_empty');
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE client_search USING fts5(scope, body, client_id UNINDEXED, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
--> statement-breakpoint
-- Where each dossier stands in each saved view (docs/decisions/2026-11-22-a-view-is-an-index.md). `facts` is what a dossier
-- is compared by: what was sent, and what happened since. `k` is compared, `s` ordered by (src/domain/dossiers/sheet.ts).
CREATE VIEW dossier_placements AS
SELECT i.organisation_id, i.id AS index_id, d.id AS dossier_id, coalesce(d.facts ->> ('$.' || i.sort_column || '.s'), '') AS order_key
FROM (
  SELECT organisation_id, id, programme_id, json_patch(coalesce(sheet, '{}'), json_object(
    'number', json_object('k', lower(replace(number, '-', ' ')), 's', number),
    'programme', json_object('k', programme_id),
    'state', json_object('k', state),
    'tags', json_object('k', json(nullif(tags, '[]'))),
    'assignee', json_object('k', assignee_id),
    'pending', json_object('k', pending ->> '$.verb'),
    'submittedAt', json_object('k', submitted_at, 's', submitted_at),
    'decidedAt', json_object('k', decided_at, 's', decided_at))) AS facts
  FROM dossiers WHERE submitted_at IS NOT NULL AND is_test = 0 AND archived_at IS NULL AND trashed_at IS NULL
) d
JOIN dossier_view_indexes i ON i.organisation_id = d.organisation_id AND i.programme_id IN (d.programme_id, '') AND i.retired_at IS NULL
WHERE NOT EXISTS (
  SELECT 1 FROM json_each(i.filters) f WHERE NOT EXISTS (
    SELECT 1 FROM (
      SELECT f.value ->> 'operator' AS operator, f.value ->> '$.values[0]' AS bound,
        '$.' || (f.value ->> 'column') || '.k' AS path
    ) c
    WHERE CASE c.operator
      WHEN 'answered' THEN json_type(d.facts, c.path) IS NOT NULL
      WHEN 'not_answered' THEN json_type(d.facts, c.path) IS NULL
      WHEN 'any_of' THEN EXISTS (SELECT 1 FROM json_each(d.facts, c.path) k JOIN json_each(f.value, '$.values') a ON a.value = k.value)
      WHEN 'none_of' THEN NOT EXISTS (SELECT 1 FROM json_each(d.facts, c.path) k JOIN json_each(f.value, '$.values') a ON a.value = k.value)
      WHEN 'contains' THEN EXISTS (SELECT 1 FROM json_each(d.facts, c.path) k JOIN json_each(f.value, '$.values') a ON instr(k.value, a.value) > 0)
      WHEN 'not_contains' THEN NOT EXISTS (SELECT 1 FROM json_each(d.facts, c.path) k JOIN json_each(f.value, '$.values') a ON instr(k.value, a.value) > 0)
      WHEN 'less' THEN d.facts ->> c.path < c.bound
      WHEN 'at_most' THEN d.facts ->> c.path <= c.bound
      WHEN 'more' THEN d.facts ->> c.path > c.bound
      WHEN 'at_least' THEN d.facts ->> c.path >= c.bound
    END
  )
);
--> statement-breakpoint
CREATE TRIGGER dossiers_take_place AFTER UPDATE OF sheet, state, tags, assignee_id, pending, number, submitted_at, decided_at, archived_at, trashed_at, is_test ON dossiers
WHEN NEW.submitted_at IS NOT NULL BEGIN
  DELETE FROM dossier_view_rows WHERE organisation_id = NEW.organisation_id AND dossier_id = NEW.id
    AND index_id IN (SELECT id FROM dossier_view_indexes WHERE organisation_id = NEW.organisation_id AND programme_id IN (NEW.programme_id, ''));
  INSERT INTO dossier_view_rows (organisation_id, index_id, dossier_id, order_key)
    SELECT organisation_id, index_id, dossier_id, order_key FROM dossier_placements
    WHERE organisation_id = NEW.organisation_id AND dossier_id = NEW.id;
END;
--> statement-breakpoint
CREATE TRIGGER dossiers_leave_views AFTER DELETE ON dossiers WHEN OLD.submitted_at IS NOT NULL BEGIN
  DELETE FROM dossier_view_rows WHERE organisation_id = OLD.organisation_id AND dossier_id = OLD.id
    AND index_id IN (SELECT id FROM dossier_view_indexes WHERE organisation_id = OLD.organisation_id AND programme_id IN (OLD.programme_id, ''));
END;
--> statement-breakpoint
-- What a season counts is kept as its lines are written.
CREATE TRIGGER member_seasons_count_add AFTER INSERT ON member_seasons BEGIN
  INSERT OR IGNORE INTO member_figures (organisation_id, season_id) VALUES (NEW.organisation_id, NEW.season_id);
  UPDATE member_figures SET members = members + 1, paid = paid + (NEW.paid_on IS NOT NULL), paid_cents = paid_cents + iif(NEW.paid_on IS NULL, 0, NEW.amount_cents), approved = approved + (NEW.approved_at IS NOT NULL), refused = refused + (NEW.refused_at IS NOT NULL), waiting = waiting + (NEW.ready_at IS NOT NULL AND NEW.approved_at IS NULL AND NEW.refused_at IS NULL) WHERE organisation_id = NEW.organisation_id AND season_id = NEW.season_id;
END;
--> statement-breakpoint
CREATE TRIGGER member_seasons_count_change AFTER UPDATE ON member_seasons BEGIN
  UPDATE member_figures SET paid = paid - (OLD.paid_on IS NOT NULL) + (NEW.paid_on IS NOT NULL), paid_cents = paid_cents - iif(OLD.paid_on IS NULL, 0, OLD.amount_cents) + iif(NEW.paid_on IS NULL, 0, NEW.amount_cents), approved = approved - (OLD.approved_at IS NOT NULL) + (NEW.approved_at IS NOT NULL), refused = refused - (OLD.refused_at IS NOT NULL) + (NEW.refused_at IS NOT NULL), waiting = waiting - (OLD.ready_at IS NOT NULL AND OLD.approved_at IS NULL AND OLD.refused_at IS NULL) + (NEW.ready_at IS NOT NULL AND NEW.approved_at IS NULL AND NEW.refused_at IS NULL) WHERE organisation_id = NEW.organisation_id AND season_id = NEW.season_id;
END;
--> statement-breakpoint
CREATE TRIGGER member_seasons_count_remove AFTER DELETE ON member_seasons BEGIN
  UPDATE member_figures SET members = members - 1, paid = paid - (OLD.paid_on IS NOT NULL), paid_cents = paid_cents - iif(OLD.paid_on IS NULL, 0, OLD.amount_cents), approved = approved - (OLD.approved_at IS NOT NULL), refused = refused - (OLD.refused_at IS NOT NULL), waiting = waiting - (OLD.ready_at IS NOT NULL AND OLD.approved_at IS NULL AND OLD.refused_at IS NULL) WHERE organisation_id = OLD.organisation_id AND season_id = OLD.season_id;
END;
--> statement-breakpoint
-- What a service request counts, and its end on each of its offers, are kept as rows are written.
CREATE TRIGGER service_offers_count AFTER INSERT ON service_offers BEGIN
  UPDATE service_requests SET offers = offers + 1 WHERE organisation_id = NEW.organisation_id AND id = NEW.request_id;
END;
--> statement-breakpoint
CREATE TRIGGER service_requests_end AFTER UPDATE OF closed_at ON service_requests WHEN OLD.closed_at IS NULL AND NEW.closed_at IS NOT NULL BEGIN
  UPDATE service_offers SET closed_at = NEW.closed_at WHERE organisation_id = NEW.organisation_id AND request_id = NEW.id;
END;
--> statement-breakpoint
CREATE TRIGGER service_responses_count_new AFTER INSERT ON service_responses WHEN NOT NEW.declined BEGIN
  UPDATE service_requests SET answers = answers + 1 WHERE organisation_id = NEW.organisation_id AND id = NEW.request_id;
END;
--> statement-breakpoint
CREATE TRIGGER service_responses_count_change AFTER UPDATE OF declined, withdrawn_at ON service_responses BEGIN
  UPDATE service_requests SET answers = answers - (NOT OLD.declined AND OLD.withdrawn_at IS NULL) + (NOT NEW.declined AND NEW.withdrawn_at IS NULL)
  WHERE organisation_id = NEW.organisation_id AND id = NEW.request_id;
END;
--> statement-breakpoint
CREATE TRIGGER engagements_count_new AFTER INSERT ON engagements BEGIN
  UPDATE service_requests SET engagements = engagements + 1 WHERE organisation_id = NEW.organisation_id AND id = NEW.request_id;
  UPDATE providers SET ongoing_engagements = ongoing_engagements + (NEW.done_at IS NULL AND NEW.cancelled_at IS NULL), done_engagements = done_engagements + (NEW.done_at IS NOT NULL)
  WHERE organisation_id = NEW.organisation_id AND id = NEW.provider_id;
END;
--> statement-breakpoint
CREATE TRIGGER engagements_count_change AFTER UPDATE OF done_at, cancelled_at ON engagements BEGIN
  UPDATE providers SET ongoing_engagements = ongoing_engagements - (OLD.done_at IS NULL AND OLD.cancelled_at IS NULL) + (NEW.done_at IS NULL AND NEW.cancelled_at IS NULL),
    done_engagements = done_engagements - (OLD.done_at IS NOT NULL) + (NEW.done_at IS NOT NULL)
  WHERE organisation_id = NEW.organisation_id AND id = NEW.provider_id;
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE provider_search USING fts5(scope, body, provider_id UNINDEXED, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
--> statement-breakpoint
CREATE TRIGGER providers_search_add AFTER INSERT ON providers BEGIN
  INSERT INTO provider_search (rowid, scope, body, provider_id) VALUES (NEW.rowid, lower(substr(NEW.organisation_id, 5)), NEW.search_text, NEW.id);
END;
--> statement-breakpoint
CREATE TRIGGER providers_search_change AFTER UPDATE OF search_text ON providers WHEN NEW.search_text <> OLD.search_text BEGIN
  DELETE FROM provider_search WHERE rowid = OLD.rowid;
  INSERT INTO provider_search (rowid, scope, body, provider_id) VALUES (NEW.rowid, lower(substr(NEW.organisation_id, 5)), NEW.search_text, NEW.id);
END;
--> statement-breakpoint
CREATE TRIGGER providers_search_remove AFTER DELETE ON providers BEGIN
  DELETE FROM provider_search WHERE rowid = OLD.rowid;
END;
