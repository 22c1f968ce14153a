-- Orders that come from elsewhere than a cart, such as renewals, and the access whose next period a line is. No foreign key leads to the
-- access: orders stay when it is gone.
ALTER TABLE customer_order MODIFY COLUMN cart_id BINARY(16) NULL;

ALTER TABLE order_line
  ADD COLUMN renews_access_id BIGINT NULL,
  ADD KEY order_line_renews (renews_access_id);
