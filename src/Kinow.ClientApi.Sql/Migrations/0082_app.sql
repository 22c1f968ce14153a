-- What apps are told of themselves: what is released, how some builds stand, values and switches.
-- builds says which versions a row is for: '*', a version, or conditions with spaces between them, such as '>=5.0 <5.2'.

CREATE TABLE app_release (
  platform ENUM('ios', 'tvos', 'android', 'android_tv', 'fire_tv', 'tizen', 'webos', 'roku', 'stb', 'web') NOT NULL,
  store_url VARCHAR(500) NULL,
  minimum_build VARCHAR(64) NULL,
  recommended_build VARCHAR(64) NULL,
  PRIMARY KEY (platform),
  CONSTRAINT app_release_minimum CHECK (REGEXP_LIKE(minimum_build, '^[0-9]{1,9}([.][0-9]{1,9}){0,3}$')),
  CONSTRAINT app_release_recommended CHECK (REGEXP_LIKE(recommended_build, '^[0-9]{1,9}([.][0-9]{1,9}){0,3}$'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- retry_after is seconds.
CREATE TABLE app_rule (
  id BIGINT NOT NULL AUTO_INCREMENT,
  platform ENUM('ios', 'tvos', 'android', 'android_tv', 'fire_tv', 'tizen', 'webos', 'roku', 'stb', 'web') NULL,
  builds VARCHAR(255) NOT NULL DEFAULT '*',
  country CHAR(2) NULL,
  language CHAR(2) NULL,
  status ENUM('active', 'update_recommended', 'degraded', 'maintenance', 'update_required', 'blocked') NOT NULL,
  retry_after INT NULL,
  date_from DATETIME(6) NULL,
  date_to DATETIME(6) NULL,
  PRIMARY KEY (id),
  CONSTRAINT app_rule_builds CHECK (
    builds = '*' OR REGEXP_LIKE(builds, '^([<>]?=?[0-9]{1,9}([.][0-9]{1,9}){0,3})( +[<>]?=?[0-9]{1,9}([.][0-9]{1,9}){0,3})*$')),
  CONSTRAINT app_rule_retry CHECK (retry_after >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE app_rule_text (
  app_rule_id BIGINT NOT NULL,
  language_id INT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  message TEXT NULL,
  PRIMARY KEY (app_rule_id, language_id),
  KEY app_rule_text_language (language_id),
  CONSTRAINT app_rule_text_rule FOREIGN KEY (app_rule_id) REFERENCES app_rule (id) ON DELETE CASCADE,
  CONSTRAINT app_rule_text_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE app_value (
  id BIGINT NOT NULL AUTO_INCREMENT,
  name VARCHAR(64) NOT NULL,
  type ENUM('boolean', 'int', 'float', 'string') NOT NULL,
  value VARCHAR(4000) NOT NULL,
  platform ENUM('ios', 'tvos', 'android', 'android_tv', 'fire_tv', 'tizen', 'webos', 'roku', 'stb', 'web') NULL,
  builds VARCHAR(255) NOT NULL DEFAULT '*',
  country CHAR(2) NULL,
  language CHAR(2) NULL,
  PRIMARY KEY (id),
  CONSTRAINT app_value_builds CHECK (
    builds = '*' OR REGEXP_LIKE(builds, '^([<>]?=?[0-9]{1,9}([.][0-9]{1,9}){0,3})( +[<>]?=?[0-9]{1,9}([.][0-9]{1,9}){0,3})*$')),
  CONSTRAINT app_value_value CHECK (
    type = 'string'
    OR (type = 'boolean' AND value IN ('true', 'false'))
    OR (type = 'int' AND REGEXP_LIKE(value, '^-?[0-9]{1,10}$'))
    OR (type = 'float' AND REGEXP_LIKE(value, '^-?[0-9]+([.][0-9]+)?$')))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
