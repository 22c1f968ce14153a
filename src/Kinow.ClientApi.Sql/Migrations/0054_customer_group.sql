-- Groups of customers, and the products that they are shown or not shown. group_restriction_behavior: 0, groups mean nothing; 1, only customers
-- of the product's groups see it; 2, everybody but these does; any other number hides it.
CREATE TABLE customer_group (
  id BIGINT NOT NULL AUTO_INCREMENT,
  date_add DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  date_upd DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE customer_group_text (
  customer_group_id BIGINT NOT NULL,
  language_id INT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  name VARCHAR(1000) NULL,
  PRIMARY KEY (customer_group_id, language_id),
  KEY customer_group_text_language (language_id),
  CONSTRAINT customer_group_text_customer_group FOREIGN KEY (customer_group_id) REFERENCES customer_group (id) ON DELETE CASCADE,
  CONSTRAINT customer_group_text_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

ALTER TABLE product ADD COLUMN group_restriction_behavior INT NOT NULL DEFAULT 0;

CREATE TABLE product_customer_group (
  product_id BIGINT NOT NULL,
  customer_group_id BIGINT NOT NULL,
  PRIMARY KEY (product_id, customer_group_id),
  KEY product_customer_group_customer_group (customer_group_id, product_id),
  CONSTRAINT product_customer_group_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE,
  CONSTRAINT product_customer_group_customer_group FOREIGN KEY (customer_group_id) REFERENCES customer_group (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE customer_group_member (
  customer_id BINARY(16) NOT NULL,
  customer_group_id BIGINT NOT NULL,
  PRIMARY KEY (customer_id, customer_group_id),
  KEY customer_group_member_customer_group (customer_group_id, customer_id),
  CONSTRAINT customer_group_member_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
  CONSTRAINT customer_group_member_customer_group FOREIGN KEY (customer_group_id) REFERENCES customer_group (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
