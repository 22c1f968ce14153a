-- What is sold in app stores: what the store calls it, and the access mode that it gives (0 is that of an offer). No foreign key leads to the
-- product: what a store has sold stays known when the product goes.
CREATE TABLE store_product (
  store ENUM('app_store', 'play_store') NOT NULL,
  store_product_id VARCHAR(255) NOT NULL,
  product_id BIGINT NOT NULL,
  product_attribute_id BIGINT NOT NULL,
  PRIMARY KEY (store, store_product_id),
  KEY store_product_product (product_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
