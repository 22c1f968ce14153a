-- What titles consist of: seasons, videos, extracts, credits and access modes.

CREATE TABLE video_group (
  id BIGINT NOT NULL AUTO_INCREMENT,
  product_id BIGINT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY video_group_product (product_id, id),
  CONSTRAINT video_group_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE video_group_text (
  video_group_id BIGINT NOT NULL,
  language_id INT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  name VARCHAR(1000) NULL,
  description TEXT NULL,
  PRIMARY KEY (video_group_id, language_id),
  KEY video_group_text_language (language_id),
  CONSTRAINT video_group_text_video_group FOREIGN KEY (video_group_id) REFERENCES video_group (id) ON DELETE CASCADE,
  CONSTRAINT video_group_text_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- language_filter: shown only to who reads that language.
CREATE TABLE video (
  id BIGINT NOT NULL AUTO_INCREMENT,
  product_id BIGINT NOT NULL,
  video_group_id BIGINT NULL,
  language_id INT NULL,
  language_filter CHAR(2) NULL,
  thumbnail VARCHAR(2048) NULL,
  cover VARCHAR(2048) NULL,
  duration INT NULL,
  date_from DATETIME(6) NULL,
  date_to DATETIME(6) NULL,
  position INT NOT NULL DEFAULT 0,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  subscription BOOLEAN NOT NULL DEFAULT FALSE,
  download BOOLEAN NOT NULL DEFAULT FALSE,
  free_streaming BOOLEAN NOT NULL DEFAULT FALSE,
  free_download BOOLEAN NOT NULL DEFAULT FALSE,
  geoloc_enabled BOOLEAN NOT NULL DEFAULT FALSE,
  behavior_detected_countries ENUM('allow', 'deny') NOT NULL DEFAULT 'allow',
  behavior_non_detected_countries ENUM('allow', 'deny') NOT NULL DEFAULT 'allow',
  PRIMARY KEY (id),
  KEY video_product (product_id, id),
  KEY video_group (video_group_id, id),
  KEY video_language (language_id),
  CONSTRAINT video_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE,
  CONSTRAINT video_group FOREIGN KEY (video_group_id) REFERENCES video_group (id) ON DELETE SET NULL,
  CONSTRAINT video_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE video_text (
  video_id BIGINT NOT NULL,
  language_id INT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  name VARCHAR(1000) NULL,
  description TEXT NULL,
  description_short TEXT NULL,
  PRIMARY KEY (video_id, language_id),
  KEY video_text_language (language_id),
  CONSTRAINT video_text_video FOREIGN KEY (video_id) REFERENCES video (id) ON DELETE CASCADE,
  CONSTRAINT video_text_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE video_geolocation (
  video_id BIGINT NOT NULL,
  country CHAR(2) NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (video_id, country),
  CONSTRAINT video_geolocation_video FOREIGN KEY (video_id) REFERENCES video (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE subtitle (
  video_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  name VARCHAR(255) NOT NULL,
  srclang VARCHAR(16) NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (video_id, id),
  CONSTRAINT subtitle_video FOREIGN KEY (video_id) REFERENCES video (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE `extract` (
  id BIGINT NOT NULL AUTO_INCREMENT,
  product_id BIGINT NOT NULL,
  thumbnail VARCHAR(2048) NULL,
  cover VARCHAR(2048) NULL,
  position INT NOT NULL DEFAULT 0,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  PRIMARY KEY (id),
  KEY extract_product (product_id, id),
  CONSTRAINT extract_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE extract_text (
  extract_id BIGINT NOT NULL,
  language_id INT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  name VARCHAR(1000) NULL,
  description TEXT NULL,
  PRIMARY KEY (extract_id, language_id),
  KEY extract_text_language (language_id),
  CONSTRAINT extract_text_extract FOREIGN KEY (extract_id) REFERENCES `extract` (id) ON DELETE CASCADE,
  CONSTRAINT extract_text_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- The ways to get a product; amounts in the platform's default currency.
CREATE TABLE product_attribute (
  product_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  type ENUM('rent', 'purchase', 'subscription') NOT NULL,
  mode ENUM('all', 'streaming', 'download') NOT NULL DEFAULT 'all',
  quality ENUM('all', 'hd', 'sd') NOT NULL DEFAULT 'all',
  price DECIMAL(20, 6) NULL,
  price_without_reduction DECIMAL(20, 6) NULL,
  duration INT NULL,
  watching_duration INT NULL,
  maximum_views INT NULL,
  video_id BIGINT NULL,
  video_group_id BIGINT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (product_id, id),
  KEY product_attribute_video (video_id),
  KEY product_attribute_video_group (video_group_id),
  CONSTRAINT product_attribute_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE,
  CONSTRAINT product_attribute_video FOREIGN KEY (video_id) REFERENCES video (id) ON DELETE CASCADE,
  CONSTRAINT product_attribute_video_group FOREIGN KEY (video_group_id) REFERENCES video_group (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE credit (
  product_id BIGINT NOT NULL,
  kind ENUM('actor', 'director') NOT NULL,
  person_id BIGINT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (product_id, kind, person_id),
  KEY credit_person (kind, person_id, product_id),
  CONSTRAINT credit_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE,
  CONSTRAINT credit_person FOREIGN KEY (kind, person_id) REFERENCES person (kind, id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- One character or function in one language; role numbers those of a credit.
CREATE TABLE credit_role (
  product_id BIGINT NOT NULL,
  kind ENUM('actor', 'director') NOT NULL,
  person_id BIGINT NOT NULL,
  role INT NOT NULL DEFAULT 0,
  language_id INT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  name VARCHAR(1000) NOT NULL,
  PRIMARY KEY (product_id, kind, person_id, role, language_id),
  KEY credit_role_language (language_id),
  CONSTRAINT credit_role_credit FOREIGN KEY (product_id, kind, person_id) REFERENCES credit (product_id, kind, person_id) ON DELETE CASCADE,
  CONSTRAINT credit_role_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
