-- Vouchers. A code is written in capitals; amounts are in the platform's default currency, tax included. A voucher takes off a percentage or
-- an amount. user_id is the only customer that it is for.
CREATE TABLE voucher (
  id BIGINT NOT NULL AUTO_INCREMENT,
  code VARCHAR(64) NOT NULL,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  date_from DATETIME(6) NULL,
  date_to DATETIME(6) NULL,
  quantity INT NULL,
  quantity_per_user INT NULL,
  user_id BINARY(16) NULL,
  minimum_amount DECIMAL(20, 6) NOT NULL DEFAULT 0,
  reduction_percent DECIMAL(13, 10) NULL,
  reduction_amount DECIMAL(20, 6) NULL,
  priority INT NOT NULL DEFAULT 1,
  PRIMARY KEY (id),
  UNIQUE KEY voucher_code (code),
  KEY voucher_user (user_id),
  CONSTRAINT voucher_reduction CHECK ((reduction_percent IS NULL) <> (reduction_amount IS NULL)),
  CONSTRAINT voucher_percent CHECK (reduction_percent > 0 AND reduction_percent <= 100),
  CONSTRAINT voucher_amount CHECK (reduction_amount > 0 AND minimum_amount >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE voucher_text (
  voucher_id BIGINT NOT NULL,
  language_id INT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  name VARCHAR(1000) NULL,
  PRIMARY KEY (voucher_id, language_id),
  KEY voucher_text_language (language_id),
  CONSTRAINT voucher_text_voucher FOREIGN KEY (voucher_id) REFERENCES voucher (id) ON DELETE CASCADE,
  CONSTRAINT voucher_text_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- The products that a voucher takes something off; one without any is for all.
CREATE TABLE voucher_product (
  voucher_id BIGINT NOT NULL,
  product_id BIGINT NOT NULL,
  PRIMARY KEY (voucher_id, product_id),
  CONSTRAINT voucher_product_voucher FOREIGN KEY (voucher_id) REFERENCES voucher (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- Vouchers that were used in orders that were paid. They are counted whatever becomes of the customer.
CREATE TABLE voucher_use (
  voucher_id BIGINT NOT NULL,
  order_id BINARY(16) NOT NULL,
  customer_id BINARY(16) NOT NULL,
  date_add DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (voucher_id, order_id),
  KEY voucher_use_customer (customer_id, voucher_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
