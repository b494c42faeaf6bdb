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
CREATE TRIGGER files_keep_bytes BEFORE UPDATE OF key, size, sha256 ON files WHEN OLD.accepted_at IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'guard:accepted_bytes_never_change');
END;
--> statement-breakpoint
-- `scope` holds the organisation as one token, so that MATCH itself keeps to one organisation.
CREATE VIRTUAL TABLE dossier_search USING fts5(scope, body, dossier_id UNINDEXED, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
--> statement-breakpoint
CREATE VIRTUAL TABLE member_search USING fts5(scope, body, member_id UNINDEXED, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
--> statement-breakpoint
CREATE TRIGGER members_search_add AFTER INSERT ON members BEGIN
  INSERT INTO member_search (rowid, scope, body, member_id) VALUES (NEW.rowid, lower(substr(NEW.organisation_id, 5)), NEW.search_text, NEW.id);
END;
--> statement-breakpoint
CREATE TRIGGER members_search_change AFTER UPDATE OF search_text ON members WHEN NEW.search_text <> OLD.search_text BEGIN
  DELETE FROM member_search WHERE rowid = OLD.rowid;
  INSERT INTO member_search (rowid, scope, body, member_id) VALUES (NEW.rowid, lower(substr(NEW.organisation_id, 5)), NEW.search_text, NEW.id);
END;
--> statement-breakpoint
CREATE TRIGGER members_search_remove AFTER DELETE ON members BEGIN
  DELETE FROM member_search WHERE rowid = OLD.rowid;
END;
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
