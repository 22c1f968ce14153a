-- Bundles: products that have titles in them, sold together. Who has access to a bundle has access to what is in it at that time.

ALTER TABLE product MODIFY COLUMN type ENUM('tvod', 'svod', 'bundle') NOT NULL;

ALTER TABLE product_access MODIFY COLUMN type ENUM('tvod', 'svod', 'bundle') NOT NULL;

CREATE TABLE bundle_product (
  bundle_id BIGINT NOT NULL,
  product_id BIGINT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (bundle_id, product_id),
  KEY bundle_product_product (product_id, bundle_id),
  CONSTRAINT bundle_product_bundle FOREIGN KEY (bundle_id) REFERENCES product (id) ON DELETE CASCADE,
  CONSTRAINT bundle_product_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
