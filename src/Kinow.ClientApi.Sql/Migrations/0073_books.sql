-- What is known of payments besides where they stand. continued_as: the id by which the gateway goes on telling of it.
ALTER TABLE payment
  ADD COLUMN continued_as VARCHAR(255) NULL,
  ADD COLUMN dispute ENUM('open', 'won', 'lost') NULL;

-- closed_attempt: the last attempt of which nothing can come any more. An order that something was charged by has an invoice.
ALTER TABLE customer_order
  ADD COLUMN closed_attempt INT NOT NULL DEFAULT 0,
  ADD COLUMN invoice_year INT NULL,
  ADD COLUMN invoice_number INT NULL,
  ADD COLUMN invoice_date DATETIME(6) NULL,
  ADD UNIQUE KEY customer_order_invoice (invoice_year, invoice_number);

CREATE TABLE credit_note (
  year INT NOT NULL,
  number INT NOT NULL,
  order_id BINARY(16) NOT NULL,
  customer_id BINARY(16) NOT NULL,
  amount DECIMAL(20, 6) NOT NULL,
  date_add DATETIME(6) NOT NULL,
  PRIMARY KEY (year, number),
  KEY credit_note_order (order_id),
  KEY credit_note_customer (customer_id),
  CONSTRAINT credit_note_order FOREIGN KEY (order_id) REFERENCES customer_order (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- The last number that was given. Its row is locked by who takes the next one, until that is committed: there are no gaps.
CREATE TABLE number_series (
  kind ENUM('invoice', 'credit_note') NOT NULL,
  year INT NOT NULL,
  last INT NOT NULL,
  PRIMARY KEY (kind, year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- Orders that may still get money, and when they are next compared with their gateway.
CREATE TABLE open_order (
  order_id BINARY(16) NOT NULL,
  date_check DATETIME(6) NOT NULL,
  PRIMARY KEY (order_id),
  KEY open_order_check (date_check)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
