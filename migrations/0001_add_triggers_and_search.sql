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
