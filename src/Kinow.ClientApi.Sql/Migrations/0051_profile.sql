-- Profiles of customers, and how many the platform allows. The first one of a customer has the customer's id, and no row until it is changed.
CREATE TABLE customer_profile (
  id BINARY(16) NOT NULL,
  customer_id BINARY(16) NOT NULL,
  name VARCHAR(255) NOT NULL,
  picture VARCHAR(2048) NULL,
  language CHAR(2) NULL,
  age_limit INT NULL,
  pin VARCHAR(255) NULL,
  date_add DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  date_upd DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (id),
  KEY customer_profile_customer (customer_id, id),
  CONSTRAINT customer_profile_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
  CONSTRAINT customer_profile_age_limit CHECK (age_limit BETWEEN 0 AND 21)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

ALTER TABLE platform
  ADD COLUMN profile_limit INT NOT NULL DEFAULT 5,
  ADD CONSTRAINT platform_profile_limit CHECK (profile_limit BETWEEN 1 AND 10);
