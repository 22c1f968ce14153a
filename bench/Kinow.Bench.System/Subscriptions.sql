-- {count} accounts, each with a subscription to offer 9 for 10.00 that was bought 30 days before {due}, when it is to be renewed. Nothing is announced.
SET @`kinow_bulk` = 1;

INSERT INTO product (id, type) VALUES (9, 'svod');

INSERT INTO customer (id, email, password)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
SELECT /*+ SET_VAR(cte_max_recursion_depth = 1000000) */ UNHEX(CONCAT('c0', LPAD(HEX(i), 30, '0'))), CONCAT(i, '@example.com'), '' FROM n;

INSERT INTO customer_order (
  id, customer_id, reference, cart_id, state, process, gateway, attempt, currency, country, total, total_tax, total_discount, date_add, date_upd)
SELECT UNHEX(CONCAT('0f', SUBSTRING(HEX(id), 3))), id, 'R', id, 'paid', 'url', 'test', 1, 'EUR', 'FR', 10, 1.67, 0,
  '{due}' - INTERVAL 30 DAY, '{due}' - INTERVAL 30 DAY
FROM customer;

INSERT INTO order_line (
  order_id, position, customer_id, product_id, product_attribute_id, type, name, unit_price, discount, trial_discount, tax, tax_rate, mode, quality,
  duration, renewal_period, trial)
SELECT id, 0, customer_id, 9, 0, 'svod', 'Everything', 10, 0, 0, 1.67, 20, 'all', 'all', 30, 30, FALSE FROM customer_order;

INSERT INTO payment (
  gateway, id, order_id, customer_id, attempt, state, pays, amount, currency, refunded, renewal_token, date_add, date_upd)
SELECT 'test', HEX(id), id, customer_id, 1, 'paid', TRUE, 10, 'EUR', 0, CONCAT('token ', HEX(id)), date_add, date_add FROM customer_order;

INSERT INTO product_access (
  customer_id, product_id, type, product_attribute_id, date_add, date_exp, date_renewal, grace_until, recurring, payment_method, order_id)
SELECT customer_id, 9, 'svod', 0, date_add, '{due}', '{due}', '{due}' + INTERVAL 8 DAY, TRUE, 'test', id FROM customer_order;
