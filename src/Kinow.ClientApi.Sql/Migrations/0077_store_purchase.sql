-- What was bought in app stores, and by whom: one account for each purchase, for good. They are books like orders, and stay when the account is
-- erased, as nobody's. id is Apple's identifier of the first transaction, or the SHA-256 of Google's purchase token; told says when the store
-- said so, and of two reports the later one holds.
CREATE TABLE store_purchase (
  store ENUM('app_store', 'play_store') NOT NULL,
  id VARCHAR(255) NOT NULL,
  customer_id BINARY(16) NOT NULL,
  renews BOOLEAN NULL,
  grace_until DATETIME(6) NULL,
  told DATETIME(6) NULL,
  PRIMARY KEY (store, id),
  KEY store_purchase_customer (customer_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- A purchase and its renewals. Each has an order of its own.
CREATE TABLE store_transaction (
  store ENUM('app_store', 'play_store') NOT NULL,
  id VARCHAR(255) NOT NULL,
  purchase_id VARCHAR(255) NOT NULL,
  customer_id BINARY(16) NOT NULL,
  order_id BINARY(16) NOT NULL,
  purchased DATETIME(6) NOT NULL,
  expires DATETIME(6) NULL,
  revoked DATETIME(6) NULL,
  told DATETIME(6) NOT NULL,
  PRIMARY KEY (store, id),
  KEY store_transaction_purchase (store, purchase_id),
  KEY store_transaction_customer (customer_id),
  KEY store_transaction_order (order_id),
  CONSTRAINT store_transaction_purchase FOREIGN KEY (store, purchase_id) REFERENCES store_purchase (store, id),
  CONSTRAINT store_transaction_order FOREIGN KEY (order_id) REFERENCES customer_order (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
