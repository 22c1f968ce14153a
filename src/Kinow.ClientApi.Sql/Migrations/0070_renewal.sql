-- Renewals of subscriptions. An order says where it was bought, for the taxes of later periods.
ALTER TABLE customer_order ADD COLUMN country CHAR(2) NULL;

-- renews_access_id: the access whose next period it is. grace_until: how long it stays open while its renewal is not decided. renewal_…:
-- where the renewal stands, see AccessRenewal. renewal_due: when something is to be done, for accesses that orders of this service gave.
ALTER TABLE product_access
  ADD COLUMN renews_access_id BIGINT NULL,
  ADD COLUMN grace_until DATETIME(6) NULL,
  ADD COLUMN renewal_next DATETIME(6) NULL,
  ADD COLUMN renewal_declined INT NOT NULL DEFAULT 0,
  ADD COLUMN renewal_failure VARCHAR(255) NULL,
  ADD COLUMN renewal_failure_date DATETIME(6) NULL,
  ADD COLUMN renewal_notice_price DECIMAL(20, 6) NULL,
  ADD COLUMN renewal_notice_date DATETIME(6) NULL,
  ADD COLUMN renewal_end ENUM('declined', 'not_sold', 'no_payment_method', 'replaced') NULL,
  ADD COLUMN renewal_due DATETIME(6) GENERATED ALWAYS AS (
    IF(recurring AND active AND type = 'svod' AND order_id IS NOT NULL, GREATEST(date_renewal, COALESCE(renewal_next, date_renewal)), NULL)
  ) VIRTUAL,
  ADD KEY product_access_renews (renews_access_id),
  ADD KEY product_access_renewal (payment_method, renewal_due, id);
