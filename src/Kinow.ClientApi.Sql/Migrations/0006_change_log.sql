-- Commands that were carried out, and changes that others have to hear of.

CREATE TABLE command (
  id BINARY(16) NOT NULL,
  customer_id BINARY(16) NOT NULL,
  kind VARCHAR(64) NOT NULL,
  date_add DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (id),
  KEY command_customer (customer_id, date_add),
  KEY command_date (date_add)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE change_log (
  id BIGINT NOT NULL AUTO_INCREMENT,
  event_id CHAR(36) NOT NULL DEFAULT (UUID()),
  aggregate VARCHAR(32) NOT NULL,
  aggregate_id VARCHAR(64) NOT NULL,
  subject VARCHAR(64) NOT NULL,
  date_add DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  attempts INT NOT NULL DEFAULT 0,
  next_attempt DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  delivered DATETIME(6) NULL,
  last_error TEXT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY change_log_event (event_id),
  KEY change_log_pending (delivered, next_attempt, id),
  KEY change_log_aggregate (aggregate, aggregate_id, delivered, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- What the triggers call (the quotes around the variable keep clients from reading it as a parameter). A connection that loads in bulk sets @kinow_bulk = 1 and stays silent.
CREATE PROCEDURE log_change(IN changed VARCHAR(32), IN changed_id VARCHAR(64), IN changed_subject VARCHAR(64))
  MODIFIES SQL DATA
BEGIN
  IF NOT (@`kinow_bulk` <=> 1) THEN
    INSERT INTO change_log (aggregate, aggregate_id, subject) VALUES (changed, changed_id, changed_subject);
  END IF;
END;
