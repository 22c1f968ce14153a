-- Orders. They are the books: they stay when an account is erased, as nobody's, and so no foreign key leads to the account, nor to what
-- was sold. What an order says of it is what held on the day of the sale.
CREATE TABLE customer_order (
  id BINARY(16) NOT NULL,
  customer_id BINARY(16) NOT NULL,
  reference VARCHAR(16) NOT NULL,
  cart_id BINARY(16) NOT NULL,
  state ENUM('pending', 'paid', 'failed', 'cancelled', 'expired', 'refunded') NOT NULL,
  process ENUM('free', 'url', 'payment_intent', 'payment_authorization') NOT NULL,
  gateway VARCHAR(64) NULL,
  attempt INT NOT NULL,
  currency CHAR(3) NOT NULL,
  total DECIMAL(20, 6) NOT NULL,
  total_tax DECIMAL(20, 6) NOT NULL,
  total_discount DECIMAL(20, 6) NOT NULL,
  date_add DATETIME(6) NOT NULL,
  date_upd DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY customer_order_customer (customer_id, date_add),
  KEY customer_order_reference (reference)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- duration and renewal_period are days, watching_duration is hours; the price is unit_price less discount and trial_discount, and contains tax.
CREATE TABLE order_line (
  order_id BINARY(16) NOT NULL,
  position INT NOT NULL,
  customer_id BINARY(16) NOT NULL,
  product_id BIGINT NOT NULL,
  product_attribute_id BIGINT NOT NULL,
  type ENUM('tvod', 'svod', 'bundle') NOT NULL,
  name VARCHAR(255) NOT NULL,
  unit_price DECIMAL(20, 6) NOT NULL,
  discount DECIMAL(20, 6) NOT NULL,
  trial_discount DECIMAL(20, 6) NOT NULL,
  tax DECIMAL(20, 6) NOT NULL,
  tax_rate DECIMAL(20, 10) NOT NULL,
  mode ENUM('all', 'streaming', 'download') NOT NULL,
  quality ENUM('all', 'hd', 'sd') NOT NULL,
  duration INT NULL,
  watching_duration INT NULL,
  maximum_views INT NULL,
  video_id BIGINT NULL,
  video_group_id BIGINT NULL,
  renewal_period INT NULL,
  trial BOOLEAN NOT NULL,
  PRIMARY KEY (order_id, position),
  KEY order_line_customer (customer_id),
  KEY order_line_product (product_id),
  CONSTRAINT order_line_order FOREIGN KEY (order_id) REFERENCES customer_order (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE order_voucher (
  order_id BINARY(16) NOT NULL,
  position INT NOT NULL,
  customer_id BINARY(16) NOT NULL,
  voucher_id BIGINT NOT NULL,
  code VARCHAR(64) NOT NULL,
  amount DECIMAL(20, 6) NOT NULL,
  PRIMARY KEY (order_id, position),
  KEY order_voucher_customer (customer_id),
  KEY order_voucher_voucher (voucher_id),
  CONSTRAINT order_voucher_order FOREIGN KEY (order_id) REFERENCES customer_order (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE order_history (
  order_id BINARY(16) NOT NULL,
  position INT NOT NULL,
  customer_id BINARY(16) NOT NULL,
  state ENUM('pending', 'paid', 'failed', 'cancelled', 'expired', 'refunded') NOT NULL,
  reason VARCHAR(255) NULL,
  date_add DATETIME(6) NOT NULL,
  PRIMARY KEY (order_id, position),
  KEY order_history_customer (customer_id),
  CONSTRAINT order_history_order FOREIGN KEY (order_id) REFERENCES customer_order (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- pays: the order is paid by it. One that is paid and does not pay the order is to be given back.
CREATE TABLE payment (
  gateway VARCHAR(64) NOT NULL,
  id VARCHAR(255) NOT NULL,
  order_id BINARY(16) NOT NULL,
  customer_id BINARY(16) NOT NULL,
  attempt INT NOT NULL,
  state ENUM('pending', 'cancelled', 'expired', 'failed', 'paid', 'refunded') NOT NULL,
  pays BOOLEAN NOT NULL,
  amount DECIMAL(20, 6) NOT NULL,
  currency VARCHAR(3) NOT NULL,
  refunded DECIMAL(20, 6) NOT NULL,
  reason VARCHAR(255) NULL,
  renewal_token VARCHAR(512) NULL,
  date_add DATETIME(6) NOT NULL,
  date_upd DATETIME(6) NOT NULL,
  PRIMARY KEY (gateway, id),
  KEY payment_order (order_id),
  KEY payment_customer (customer_id),
  KEY payment_excess (state, pays, date_upd),
  CONSTRAINT payment_order FOREIGN KEY (order_id) REFERENCES customer_order (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
