-- Recharges: products that credit the prepayment balance of whoever buys them. Amounts are in the platform's default currency.
ALTER TABLE product MODIFY COLUMN type ENUM('tvod', 'svod', 'bundle', 'prepayment_recharge') NOT NULL;

ALTER TABLE cart_line MODIFY COLUMN type ENUM('tvod', 'svod', 'bundle', 'prepayment_recharge') NOT NULL;

CREATE TABLE prepayment_recharge (
  product_id BIGINT NOT NULL,
  amount DECIMAL(20, 6) NOT NULL,
  bonus DECIMAL(20, 6) NOT NULL DEFAULT 0,
  PRIMARY KEY (product_id),
  CONSTRAINT prepayment_recharge_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE,
  CONSTRAINT prepayment_recharge_amount CHECK (amount > 0 AND bonus >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- What a line credits, as it was sold; NULL for what gives access.
ALTER TABLE order_line
  MODIFY COLUMN type ENUM('tvod', 'svod', 'bundle', 'prepayment_recharge') NOT NULL,
  ADD COLUMN credit DECIMAL(20, 6) NULL,
  ADD COLUMN credit_bonus DECIMAL(20, 6) NULL,
  ADD COLUMN credit_currency CHAR(3) NULL;

-- What the balance pays of the total.
ALTER TABLE customer_order ADD COLUMN paid_by_balance DECIMAL(20, 6) NOT NULL DEFAULT 0;

-- The ledger of prepayment balances: rows are added and never change. number counts the operations of a customer in a currency, and balance
-- is what there is after each. An order causes one of each type at most. They are books, and stay as nobody's.
CREATE TABLE prepayment_operation (
  cause_id BINARY(16) NOT NULL,
  type ENUM('recharge', 'bonus', 'payment', 'refund', 'withdrawal', 'correction') NOT NULL,
  customer_id BINARY(16) NOT NULL,
  currency CHAR(3) NOT NULL,
  number INT NOT NULL,
  amount DECIMAL(20, 6) NOT NULL,
  balance DECIMAL(20, 6) NOT NULL,
  reason VARCHAR(255) NULL,
  date_add DATETIME(6) NOT NULL,
  PRIMARY KEY (cause_id, type),
  KEY prepayment_operation_customer (customer_id, currency, number),
  CONSTRAINT prepayment_operation_balance CHECK (balance >= 0),
  CONSTRAINT prepayment_operation_amount CHECK (amount <> 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
