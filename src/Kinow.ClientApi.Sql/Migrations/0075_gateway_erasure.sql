-- Accounts that were erased, and that gateways are still to forget. The token tells the gateway whom; it goes with the row.
CREATE TABLE gateway_erasure (
  id BIGINT NOT NULL AUTO_INCREMENT,
  gateway VARCHAR(64) NOT NULL,
  customer_id BINARY(16) NOT NULL,
  renewal_token VARCHAR(512) NULL,
  attempts INT NOT NULL DEFAULT 0,
  date_add DATETIME(6) NOT NULL,
  date_check DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY gateway_erasure_check (date_check)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
