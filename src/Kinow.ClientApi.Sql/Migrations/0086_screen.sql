-- What operators lay out for apps: screens, menus and pages of text. content is what kinow-admin screens writes of one, as JSON; of several with
-- one slug or place the lowest position comes first.

CREATE TABLE screen (
  id BIGINT NOT NULL AUTO_INCREMENT,
  position INT NOT NULL DEFAULT 0,
  content LONGTEXT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT screen_content CHECK (JSON_VALID(content) AND JSON_CONTAINS_PATH(content, 'one', '$.slug'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE menu (
  id BIGINT NOT NULL AUTO_INCREMENT,
  position INT NOT NULL DEFAULT 0,
  content LONGTEXT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT menu_content CHECK (JSON_VALID(content) AND JSON_CONTAINS_PATH(content, 'one', '$.place'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE content_page (
  id BIGINT NOT NULL AUTO_INCREMENT,
  position INT NOT NULL DEFAULT 0,
  content LONGTEXT NOT NULL,
  date_upd DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (id),
  CONSTRAINT content_page_content CHECK (JSON_VALID(content) AND JSON_CONTAINS_PATH(content, 'one', '$.slug'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
