-- Products: titles and offers.

CREATE TABLE product (
  id BIGINT NOT NULL AUTO_INCREMENT,
  type ENUM('tvod', 'svod') NOT NULL,
  date_from DATETIME(6) NULL,
  date_to DATETIME(6) NULL,
  visible_before_publication BOOLEAN NOT NULL DEFAULT FALSE,
  visible_after_publication BOOLEAN NOT NULL DEFAULT FALSE,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  available_for_order BOOLEAN NOT NULL DEFAULT TRUE,
  available_in_subscriptions BOOLEAN NOT NULL DEFAULT FALSE,
  position INT NOT NULL DEFAULT 0,
  duration INT NULL,
  default_category_id BIGINT NULL,
  geoloc_enabled BOOLEAN NOT NULL DEFAULT FALSE,
  behavior_detected_countries ENUM('allow', 'deny') NOT NULL DEFAULT 'allow',
  behavior_non_detected_countries ENUM('allow', 'deny') NOT NULL DEFAULT 'allow',
  date_add DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  date_upd DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (id),
  KEY product_default_category (default_category_id),
  CONSTRAINT product_default_category FOREIGN KEY (default_category_id) REFERENCES category (id) ON DELETE SET NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE product_text (
  product_id BIGINT NOT NULL,
  language_id INT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  name VARCHAR(1000) NULL,
  description TEXT NULL,
  description_short TEXT NULL,
  link_rewrite VARCHAR(255) NULL,
  meta_title VARCHAR(1000) NULL,
  meta_description TEXT NULL,
  meta_keywords TEXT NULL,
  PRIMARY KEY (product_id, language_id),
  KEY product_text_language (language_id),
  CONSTRAINT product_text_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE,
  CONSTRAINT product_text_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE product_image (
  product_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  source VARCHAR(2048) NOT NULL,
  type VARCHAR(64) NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (product_id, id),
  CONSTRAINT product_image_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE product_feature (
  product_id BIGINT NOT NULL,
  feature_value_id BIGINT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (product_id, feature_value_id),
  KEY product_feature_value (feature_value_id, product_id),
  CONSTRAINT product_feature_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE,
  CONSTRAINT product_feature_value FOREIGN KEY (feature_value_id) REFERENCES feature_value (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE product_geolocation (
  product_id BIGINT NOT NULL,
  country CHAR(2) NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (product_id, country),
  CONSTRAINT product_geolocation_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- position is the product's rank in the category, list_order the category's rank in the product.
CREATE TABLE product_category (
  product_id BIGINT NOT NULL,
  category_id BIGINT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  list_order INT NOT NULL DEFAULT 0,
  PRIMARY KEY (product_id, category_id),
  KEY product_category_category (category_id, product_id),
  CONSTRAINT product_category_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE,
  CONSTRAINT product_category_category FOREIGN KEY (category_id) REFERENCES category (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE product_tag (
  product_id BIGINT NOT NULL,
  tag_id BIGINT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (product_id, tag_id),
  KEY product_tag_tag (tag_id, product_id),
  CONSTRAINT product_tag_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE,
  CONSTRAINT product_tag_tag FOREIGN KEY (tag_id) REFERENCES tag (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- The terms of an offer; durations in days.
CREATE TABLE subscription (
  product_id BIGINT NOT NULL,
  duration INT NOT NULL DEFAULT 0,
  recurring_payment BOOLEAN NOT NULL DEFAULT FALSE,
  trial_duration INT NOT NULL DEFAULT 0,
  trial_percent INT NULL,
  download BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (product_id),
  CONSTRAINT subscription_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE subscription_category (
  product_id BIGINT NOT NULL,
  category_id BIGINT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (product_id, category_id),
  KEY subscription_category_category (category_id, product_id),
  CONSTRAINT subscription_category_offer FOREIGN KEY (product_id) REFERENCES subscription (product_id) ON DELETE CASCADE,
  CONSTRAINT subscription_category_category FOREIGN KEY (category_id) REFERENCES category (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
