-- Channels, what they send, and live events. What plays them (product_id, video_id) and who sends an event (channel_id) is looked up when
-- it is shown: what does not exist, or no longer, is not shown. date_from and date_to say when something is listed, starts_at and ends_at
-- when it is sent.

CREATE TABLE channel (
  id BIGINT NOT NULL AUTO_INCREMENT,
  number INT NULL,
  position INT NOT NULL DEFAULT 0,
  logo VARCHAR(2048) NULL,
  cover VARCHAR(2048) NULL,
  product_id BIGINT NULL,
  video_id BIGINT NULL,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  date_from DATETIME(6) NULL,
  date_to DATETIME(6) NULL,
  visible_before_publication BOOLEAN NOT NULL DEFAULT FALSE,
  visible_after_publication BOOLEAN NOT NULL DEFAULT FALSE,
  geoloc_enabled BOOLEAN NOT NULL DEFAULT FALSE,
  behavior_detected_countries ENUM('allow', 'deny') NOT NULL DEFAULT 'allow',
  behavior_non_detected_countries ENUM('allow', 'deny') NOT NULL DEFAULT 'allow',
  group_restriction_behavior INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE channel_text (
  channel_id BIGINT NOT NULL,
  language_id INT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  name VARCHAR(1000) NULL,
  description TEXT NULL,
  PRIMARY KEY (channel_id, language_id),
  KEY channel_text_language (language_id),
  CONSTRAINT channel_text_channel FOREIGN KEY (channel_id) REFERENCES channel (id) ON DELETE CASCADE,
  CONSTRAINT channel_text_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE channel_geolocation (
  channel_id BIGINT NOT NULL,
  country CHAR(2) NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (channel_id, country),
  CONSTRAINT channel_geolocation_channel FOREIGN KEY (channel_id) REFERENCES channel (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE channel_customer_group (
  channel_id BIGINT NOT NULL,
  customer_group_id BIGINT NOT NULL,
  PRIMARY KEY (channel_id, customer_group_id),
  KEY channel_customer_group_customer_group (customer_group_id, channel_id),
  CONSTRAINT channel_customer_group_channel FOREIGN KEY (channel_id) REFERENCES channel (id) ON DELETE CASCADE,
  CONSTRAINT channel_customer_group_customer_group FOREIGN KEY (customer_group_id) REFERENCES customer_group (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- ends_at is the first instant after it. catch_up_until: until when it can be watched afterwards; NULL, not at all.
CREATE TABLE program (
  id BIGINT NOT NULL AUTO_INCREMENT,
  channel_id BIGINT NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  catch_up_until DATETIME(6) NULL,
  video_id BIGINT NULL,
  thumbnail VARCHAR(2048) NULL,
  cover VARCHAR(2048) NULL,
  PRIMARY KEY (id),
  KEY program_channel (channel_id, starts_at),
  CONSTRAINT program_channel FOREIGN KEY (channel_id) REFERENCES channel (id) ON DELETE CASCADE,
  CONSTRAINT program_times CHECK (ends_at > starts_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE program_text (
  program_id BIGINT NOT NULL,
  language_id INT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  name VARCHAR(1000) NULL,
  description TEXT NULL,
  PRIMARY KEY (program_id, language_id),
  KEY program_text_language (language_id),
  CONSTRAINT program_text_program FOREIGN KEY (program_id) REFERENCES program (id) ON DELETE CASCADE,
  CONSTRAINT program_text_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- state: what the operator says, before what follows from the times; NULL to go by the times. ends_at: NULL for an open end.
CREATE TABLE live_event (
  id BIGINT NOT NULL AUTO_INCREMENT,
  channel_id BIGINT NULL,
  product_id BIGINT NULL,
  video_id BIGINT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NULL,
  catch_up_until DATETIME(6) NULL,
  state ENUM('upcoming', 'live', 'ended', 'catch_up') NULL,
  viewers INT NULL,
  score VARCHAR(255) NULL,
  thumbnail VARCHAR(2048) NULL,
  cover VARCHAR(2048) NULL,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  date_from DATETIME(6) NULL,
  date_to DATETIME(6) NULL,
  visible_before_publication BOOLEAN NOT NULL DEFAULT FALSE,
  visible_after_publication BOOLEAN NOT NULL DEFAULT FALSE,
  geoloc_enabled BOOLEAN NOT NULL DEFAULT FALSE,
  behavior_detected_countries ENUM('allow', 'deny') NOT NULL DEFAULT 'allow',
  behavior_non_detected_countries ENUM('allow', 'deny') NOT NULL DEFAULT 'allow',
  group_restriction_behavior INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  CONSTRAINT live_event_times CHECK (ends_at > starts_at),
  CONSTRAINT live_event_viewers CHECK (viewers >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE live_event_text (
  live_event_id BIGINT NOT NULL,
  language_id INT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  name VARCHAR(1000) NULL,
  description TEXT NULL,
  PRIMARY KEY (live_event_id, language_id),
  KEY live_event_text_language (language_id),
  CONSTRAINT live_event_text_live_event FOREIGN KEY (live_event_id) REFERENCES live_event (id) ON DELETE CASCADE,
  CONSTRAINT live_event_text_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE live_event_geolocation (
  live_event_id BIGINT NOT NULL,
  country CHAR(2) NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (live_event_id, country),
  CONSTRAINT live_event_geolocation_live_event FOREIGN KEY (live_event_id) REFERENCES live_event (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE live_event_customer_group (
  live_event_id BIGINT NOT NULL,
  customer_group_id BIGINT NOT NULL,
  PRIMARY KEY (live_event_id, customer_group_id),
  KEY live_event_customer_group_customer_group (customer_group_id, live_event_id),
  CONSTRAINT live_event_customer_group_live_event FOREIGN KEY (live_event_id) REFERENCES live_event (id) ON DELETE CASCADE,
  CONSTRAINT live_event_customer_group_customer_group FOREIGN KEY (customer_group_id) REFERENCES customer_group (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- Further values, by name, as apps read them.
CREATE TABLE live_event_value (
  live_event_id BIGINT NOT NULL,
  name VARCHAR(64) NOT NULL,
  type ENUM('boolean', 'int', 'float', 'string') NOT NULL DEFAULT 'string',
  value VARCHAR(4000) NOT NULL,
  PRIMARY KEY (live_event_id, name),
  CONSTRAINT live_event_value_live_event FOREIGN KEY (live_event_id) REFERENCES live_event (id) ON DELETE CASCADE,
  CONSTRAINT live_event_value_value CHECK (
    type = 'string'
    OR (type = 'boolean' AND value IN ('true', 'false'))
    OR (type = 'int' AND REGEXP_LIKE(value, '^-?[0-9]{1,10}$'))
    OR (type = 'float' AND REGEXP_LIKE(value, '^-?[0-9]+([.][0-9]+)?$')))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
