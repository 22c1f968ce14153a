-- What operators have done by kinow-admin, and what came of it. arguments hold no secrets. One that was begun and has no end may have been
-- done in part: the same command goes on with it.
CREATE TABLE operator_action (
  id BINARY(16) NOT NULL,
  operator VARCHAR(255) NOT NULL,
  command VARCHAR(64) NOT NULL,
  arguments JSON NOT NULL,
  order_id BINARY(16) NULL,
  outcome ENUM('begun', 'done', 'refused', 'failed') NOT NULL,
  detail VARCHAR(1000) NULL,
  date_add DATETIME(6) NOT NULL,
  date_end DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY operator_action_date (date_add),
  KEY operator_action_order (order_id, command, outcome)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
