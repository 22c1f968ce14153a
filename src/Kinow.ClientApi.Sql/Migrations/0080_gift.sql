-- Gifts: lines of carts and orders that are for somebody else. gift_key tells gifts of the same thing apart, and what is none from all of them.
ALTER TABLE cart_line
  ADD COLUMN gift_id BINARY(16) NULL,
  ADD COLUMN gift_firstname VARCHAR(100) NULL,
  ADD COLUMN gift_lastname VARCHAR(100) NULL,
  ADD COLUMN gift_email VARCHAR(254) NULL,
  ADD COLUMN gift_message VARCHAR(1000) NULL,
  ADD COLUMN gift_date_send DATETIME(6) NULL,
  ADD COLUMN gift_language VARCHAR(8) NULL,
  ADD COLUMN gift_key BINARY(16) AS (COALESCE(gift_id, X'00000000000000000000000000000000')) STORED NOT NULL,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (customer_id, product_id, mode, gift_key);

ALTER TABLE order_line
  ADD COLUMN gift_id BINARY(16) NULL,
  ADD COLUMN gift_firstname VARCHAR(100) NULL,
  ADD COLUMN gift_lastname VARCHAR(100) NULL,
  ADD COLUMN gift_email VARCHAR(254) NULL,
  ADD COLUMN gift_message VARCHAR(1000) NULL,
  ADD COLUMN gift_date_send DATETIME(6) NULL,
  ADD COLUMN gift_language VARCHAR(8) NULL,
  ADD KEY order_line_gift (gift_id);

-- Gifts of orders that were paid. date_send is when the mail is due; date_take is when a worker last took it to send it, whose mail has the
-- token with this hash. They are books, and stay as nobody's.
CREATE TABLE gift (
  id BINARY(16) NOT NULL,
  order_id BINARY(16) NOT NULL,
  customer_id BINARY(16) NOT NULL,
  state ENUM('waiting', 'sent', 'redeemed', 'withdrawn') NOT NULL,
  date_send DATETIME(6) NOT NULL,
  token_hash BINARY(32) NULL,
  date_take DATETIME(6) NULL,
  date_sent DATETIME(6) NULL,
  redeemed_by BINARY(16) NULL,
  date_redeemed DATETIME(6) NULL,
  date_add DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY gift_order (order_id),
  KEY gift_customer (customer_id),
  KEY gift_due (state, date_send),
  KEY gift_redeemed (redeemed_by),
  CONSTRAINT gift_order FOREIGN KEY (order_id) REFERENCES customer_order (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

ALTER TABLE product_access ADD COLUMN gift_id BINARY(16) NULL, ADD KEY product_access_gift (gift_id);
