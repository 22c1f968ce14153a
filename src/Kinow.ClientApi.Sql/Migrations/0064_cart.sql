-- Carts of customers. A guest is the cart of an anonymous session under its identity, and no account: it has no password, and its id in the
-- place of an address.
ALTER TABLE customer
  ADD COLUMN guest BOOLEAN NOT NULL DEFAULT FALSE,
  ADD KEY customer_guest (guest, date_upd);

CREATE TABLE cart (
  customer_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  date_upd DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (customer_id),
  CONSTRAINT cart_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- What is not there any more stays in a cart until its owner takes it out: products and vouchers are not referred to.
CREATE TABLE cart_line (
  customer_id BINARY(16) NOT NULL,
  product_id BIGINT NOT NULL,
  mode BIGINT NOT NULL,
  type ENUM('tvod', 'svod', 'bundle') NOT NULL,
  date_add DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (customer_id, product_id, mode),
  CONSTRAINT cart_line_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE cart_voucher (
  customer_id BINARY(16) NOT NULL,
  voucher_id BIGINT NOT NULL,
  code VARCHAR(64) NOT NULL,
  date_add DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (customer_id, voucher_id),
  CONSTRAINT cart_voucher_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
