-- Devices that customers use their accounts on, and what the platform allows with them; the delay is in seconds.
CREATE TABLE customer_device (
  id BINARY(16) NOT NULL,
  customer_id BINARY(16) NOT NULL,
  fingerprint VARCHAR(255) NOT NULL,
  type VARCHAR(255) NULL,
  os VARCHAR(255) NULL,
  application VARCHAR(255) NULL,
  date_add DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  date_upd DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (id),
  UNIQUE KEY customer_device_fingerprint (customer_id, fingerprint),
  CONSTRAINT customer_device_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

ALTER TABLE customer ADD COLUMN device_removed DATETIME(6) NULL;

ALTER TABLE platform
  ADD COLUMN device_limit INT NOT NULL DEFAULT 5,
  ADD COLUMN device_removal_delay INT NOT NULL DEFAULT 86400,
  ADD CONSTRAINT platform_device_limit CHECK (device_limit BETWEEN 1 AND 100),
  ADD CONSTRAINT platform_device_removal_delay CHECK (device_removal_delay >= 0);
