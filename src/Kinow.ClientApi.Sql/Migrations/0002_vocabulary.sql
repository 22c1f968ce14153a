-- Words that products, categories and people are described with, and the tree of categories.

CREATE TABLE tag (
  id BIGINT NOT NULL AUTO_INCREMENT,
  language_id INT NOT NULL,
  name VARCHAR(255) NOT NULL,
  PRIMARY KEY (id),
  KEY tag_language (language_id),
  CONSTRAINT tag_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE feature (
  id BIGINT NOT NULL AUTO_INCREMENT,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE feature_text (
  feature_id BIGINT NOT NULL,
  language_id INT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  name VARCHAR(1000) NULL,
  PRIMARY KEY (feature_id, language_id),
  KEY feature_text_language (language_id),
  CONSTRAINT feature_text_feature FOREIGN KEY (feature_id) REFERENCES feature (id) ON DELETE CASCADE,
  CONSTRAINT feature_text_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- A custom value was typed in for one object; the others are offered for choice.
CREATE TABLE feature_value (
  id BIGINT NOT NULL AUTO_INCREMENT,
  feature_id BIGINT NOT NULL,
  custom BOOLEAN NOT NULL DEFAULT FALSE,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY feature_value_feature (feature_id, id),
  CONSTRAINT feature_value_feature FOREIGN KEY (feature_id) REFERENCES feature (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE feature_value_text (
  feature_value_id BIGINT NOT NULL,
  language_id INT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  value TEXT NULL,
  PRIMARY KEY (feature_value_id, language_id),
  KEY feature_value_text_language (language_id),
  CONSTRAINT feature_value_text_feature_value FOREIGN KEY (feature_value_id) REFERENCES feature_value (id) ON DELETE CASCADE,
  CONSTRAINT feature_value_text_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE category (
  id BIGINT NOT NULL AUTO_INCREMENT,
  parent_id BIGINT NULL,
  position INT NOT NULL DEFAULT 0,
  level_depth INT NOT NULL DEFAULT 1,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  geoloc_enabled BOOLEAN NOT NULL DEFAULT FALSE,
  behavior_detected_countries ENUM('allow', 'deny') NOT NULL DEFAULT 'allow',
  behavior_non_detected_countries ENUM('allow', 'deny') NOT NULL DEFAULT 'allow',
  date_add DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  date_upd DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (id),
  KEY category_parent (parent_id),
  CONSTRAINT category_parent FOREIGN KEY (parent_id) REFERENCES category (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE category_text (
  category_id BIGINT NOT NULL,
  language_id INT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  name VARCHAR(1000) NULL,
  description TEXT NULL,
  description_short TEXT NULL,
  link_rewrite VARCHAR(255) NULL,
  meta_title VARCHAR(1000) NULL,
  meta_description TEXT NULL,
  meta_keywords TEXT NULL,
  PRIMARY KEY (category_id, language_id),
  KEY category_text_language (language_id),
  CONSTRAINT category_text_category FOREIGN KEY (category_id) REFERENCES category (id) ON DELETE CASCADE,
  CONSTRAINT category_text_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE category_image (
  category_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  source VARCHAR(2048) NOT NULL,
  type VARCHAR(64) NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (category_id, id),
  CONSTRAINT category_image_category FOREIGN KEY (category_id) REFERENCES category (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE category_feature (
  category_id BIGINT NOT NULL,
  feature_value_id BIGINT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (category_id, feature_value_id),
  KEY category_feature_value (feature_value_id, category_id),
  CONSTRAINT category_feature_category FOREIGN KEY (category_id) REFERENCES category (id) ON DELETE CASCADE,
  CONSTRAINT category_feature_value FOREIGN KEY (feature_value_id) REFERENCES feature_value (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE category_geolocation (
  category_id BIGINT NOT NULL,
  country CHAR(2) NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (category_id, country),
  CONSTRAINT category_geolocation_category FOREIGN KEY (category_id) REFERENCES category (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- Actors and directors are numbered apart: a number may be in both.
CREATE TABLE person (
  kind ENUM('actor', 'director') NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  name VARCHAR(255) NOT NULL,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  image VARCHAR(2048) NULL,
  PRIMARY KEY (kind, id),
  KEY person_id (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE person_text (
  kind ENUM('actor', 'director') NOT NULL,
  person_id BIGINT NOT NULL,
  language_id INT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  description TEXT NULL,
  description_short TEXT NULL,
  link_rewrite VARCHAR(255) NULL,
  meta_title VARCHAR(1000) NULL,
  meta_description TEXT NULL,
  meta_keywords TEXT NULL,
  PRIMARY KEY (kind, person_id, language_id),
  KEY person_text_language (language_id),
  CONSTRAINT person_text_person FOREIGN KEY (kind, person_id) REFERENCES person (kind, id) ON DELETE CASCADE,
  CONSTRAINT person_text_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE person_image (
  kind ENUM('actor', 'director') NOT NULL,
  person_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  source VARCHAR(2048) NOT NULL,
  type VARCHAR(64) NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (kind, person_id, id),
  CONSTRAINT person_image_person FOREIGN KEY (kind, person_id) REFERENCES person (kind, id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE person_feature (
  kind ENUM('actor', 'director') NOT NULL,
  person_id BIGINT NOT NULL,
  feature_value_id BIGINT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (kind, person_id, feature_value_id),
  KEY person_feature_value (feature_value_id, kind, person_id),
  CONSTRAINT person_feature_person FOREIGN KEY (kind, person_id) REFERENCES person (kind, id) ON DELETE CASCADE,
  CONSTRAINT person_feature_value FOREIGN KEY (feature_value_id) REFERENCES feature_value (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
