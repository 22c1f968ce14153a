-- The platform and its settings. One database holds one platform. All instants are UTC; all texts compare byte for byte.

CREATE TABLE language (
  id INT NOT NULL,
  name VARCHAR(100) NOT NULL,
  iso_code CHAR(2) NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY language_iso_code (iso_code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE currency (
  id INT NOT NULL,
  name VARCHAR(100) NOT NULL,
  iso_code CHAR(3) NOT NULL,
  iso_code_num CHAR(3) NOT NULL,
  sign VARCHAR(16) NOT NULL,
  conversion_rate DECIMAL(20, 10) NOT NULL,
  decimals TINYINT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY currency_iso_code (iso_code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE country (
  id INT NOT NULL,
  iso_code CHAR(2) NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY country_iso_code (iso_code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- In this and all the tables of texts: position orders the languages of one object, equal positions go by language;
-- NULL is a missing text, an empty string is a text.
CREATE TABLE country_text (
  country_id INT NOT NULL,
  language_id INT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  name VARCHAR(255) NULL,
  PRIMARY KEY (country_id, language_id),
  KEY country_text_language (language_id),
  CONSTRAINT country_text_country FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE,
  CONSTRAINT country_text_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE image_type (
  name VARCHAR(64) NOT NULL,
  width INT NOT NULL,
  height INT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- Geolocation, here and below: what happens in the listed countries, and in all others, while it is enabled.
CREATE TABLE platform (
  id BIGINT NOT NULL,
  name VARCHAR(255) NOT NULL,
  url VARCHAR(2048) NULL,
  logo VARCHAR(2048) NULL,
  favicon VARCHAR(2048) NULL,
  default_language_id INT NOT NULL,
  default_currency_id INT NOT NULL,
  entry_geoloc_enabled BOOLEAN NOT NULL DEFAULT FALSE,
  entry_behavior_detected_countries ENUM('allow', 'deny') NOT NULL DEFAULT 'allow',
  entry_behavior_non_detected_countries ENUM('allow', 'deny') NOT NULL DEFAULT 'allow',
  sale_geoloc_enabled BOOLEAN NOT NULL DEFAULT FALSE,
  sale_behavior_detected_countries ENUM('allow', 'deny') NOT NULL DEFAULT 'allow',
  sale_behavior_non_detected_countries ENUM('allow', 'deny') NOT NULL DEFAULT 'allow',
  PRIMARY KEY (id),
  CONSTRAINT platform_language FOREIGN KEY (default_language_id) REFERENCES language (id),
  CONSTRAINT platform_currency FOREIGN KEY (default_currency_id) REFERENCES currency (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE platform_geolocation (
  platform_id BIGINT NOT NULL,
  rule ENUM('entry', 'sale') NOT NULL,
  country CHAR(2) NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (platform_id, rule, country),
  CONSTRAINT platform_geolocation_platform FOREIGN KEY (platform_id) REFERENCES platform (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE social_link (
  platform_id BIGINT NOT NULL,
  network VARCHAR(64) NOT NULL,
  url VARCHAR(2048) NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (platform_id, network),
  CONSTRAINT social_link_platform FOREIGN KEY (platform_id) REFERENCES platform (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
