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
