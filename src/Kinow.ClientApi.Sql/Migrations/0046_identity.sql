-- Identities of other services that open accounts. email is the address that the service vouched for then.
CREATE TABLE customer_identity (
  issuer VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  customer_id BINARY(16) NOT NULL,
  email VARCHAR(254) NULL,
  date_add DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (issuer, subject),
  KEY customer_identity_customer (customer_id),
  CONSTRAINT customer_identity_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
