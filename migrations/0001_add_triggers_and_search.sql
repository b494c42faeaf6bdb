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
