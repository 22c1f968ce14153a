-- Which order gave an access, what its owner said when its renewal was switched off, and the offer that it changes to when it is renewed.
ALTER TABLE product_access
  ADD COLUMN order_id BINARY(16) NULL,
  ADD COLUMN switch_offer_id BIGINT NULL,
  ADD COLUMN message VARCHAR(1000) NULL,
  ADD KEY product_access_order (order_id);
