-- Accounts. Identifiers are UUIDs of version 7 in network order; BIN_TO_UUID(id) shows them.

CREATE TABLE customer (
  id BINARY(16) NOT NULL,
  email VARCHAR(254) NOT NULL,
  password VARCHAR(255) NOT NULL,
  firstname VARCHAR(255) NOT NULL DEFAULT '',
  lastname VARCHAR(255) NOT NULL DEFAULT '',
  birthday DATE NULL,
  newsletter BOOLEAN NOT NULL DEFAULT FALSE,
  optin BOOLEAN NOT NULL DEFAULT FALSE,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  language CHAR(2) NULL,
  country CHAR(2) NULL,
  anonymous_id BINARY(16) NULL,
  date_add DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  date_upd DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (id),
  UNIQUE KEY customer_email (email)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- The terms are those of the day of the sale, whatever becomes of the access mode.
CREATE TABLE product_access (
  id BIGINT NOT NULL AUTO_INCREMENT,
  customer_id BINARY(16) NOT NULL,
  product_id BIGINT NOT NULL,
  type ENUM('tvod', 'svod') NOT NULL,
  product_attribute_id BIGINT NULL,
  mode ENUM('all', 'streaming', 'download') NOT NULL DEFAULT 'all',
  quality ENUM('all', 'hd', 'sd') NOT NULL DEFAULT 'all',
  video_id BIGINT NULL,
  video_group_id BIGINT NULL,
  duration INT NULL,
  watching_duration INT NULL,
  maximum_views INT NULL,
  date_add DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  date_exp DATETIME(6) NULL,
  date_renewal DATETIME(6) NULL,
  recurring BOOLEAN NOT NULL DEFAULT FALSE,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  payment_method VARCHAR(64) NULL,
  PRIMARY KEY (id),
  KEY product_access_customer (customer_id, id),
  KEY product_access_product (product_id, customer_id),
  CONSTRAINT product_access_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
  CONSTRAINT product_access_product FOREIGN KEY (product_id) REFERENCES product (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE customer_bookmark (
  customer_id BINARY(16) NOT NULL,
  product_id BIGINT NOT NULL,
  date_add DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (customer_id, product_id),
  KEY customer_bookmark_product (product_id, customer_id),
  CONSTRAINT customer_bookmark_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
  CONSTRAINT customer_bookmark_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- Where a customer has got to in a video, in seconds, and when.
CREATE TABLE customer_watching (
  customer_id BINARY(16) NOT NULL,
  video_id BIGINT NOT NULL,
  product_id BIGINT NOT NULL,
  seek DOUBLE NOT NULL,
  date DATETIME(6) NOT NULL,
  PRIMARY KEY (customer_id, video_id),
  KEY customer_watching_video (video_id, customer_id),
  KEY customer_watching_product (product_id, customer_id),
  CONSTRAINT customer_watching_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
  CONSTRAINT customer_watching_video FOREIGN KEY (video_id) REFERENCES video (id) ON DELETE CASCADE,
  CONSTRAINT customer_watching_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- One row for each reported watch session: what happened is kept, whatever becomes of the account or of the video.
CREATE TABLE video_stat_session (
  id BIGINT NOT NULL AUTO_INCREMENT,
  command_id BINARY(16) NOT NULL,
  customer_id BINARY(16) NOT NULL,
  video_id BIGINT NOT NULL,
  product_id BIGINT NOT NULL,
  date DATETIME(6) NOT NULL,
  watched_time INT NOT NULL,
  seek DOUBLE NULL,
  user_agent VARCHAR(512) NOT NULL DEFAULT '',
  country CHAR(2) NULL,
  access_id BIGINT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY video_stat_session_command (command_id),
  KEY video_stat_session_customer (customer_id, date),
  KEY video_stat_session_video (video_id, date)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- Chains of refresh tokens, each with the SHA-256 of the token that is good now. An anonymous session's user is not a customer (yet).
CREATE TABLE session (
  id BINARY(16) NOT NULL,
  user_id BINARY(16) NOT NULL,
  anonymous BOOLEAN NOT NULL DEFAULT FALSE,
  token_hash BINARY(32) NOT NULL,
  generation INT NOT NULL DEFAULT 0,
  expires DATETIME(6) NOT NULL,
  revoked BOOLEAN NOT NULL DEFAULT FALSE,
  date_add DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (id),
  KEY session_user (user_id),
  KEY session_expires (expires)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
