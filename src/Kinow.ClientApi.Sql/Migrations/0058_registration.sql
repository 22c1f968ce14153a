-- What a platform asks of who signs up, and whom one may write to. address is told to nobody outside, and of no customer.

CREATE TABLE registration_field (
  name VARCHAR(64) NOT NULL,
  required BOOLEAN NOT NULL DEFAULT FALSE,
  displayed BOOLEAN NOT NULL DEFAULT TRUE,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE gender (
  id INT NOT NULL AUTO_INCREMENT,
  type INT NOT NULL DEFAULT 0,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE gender_text (
  gender_id INT NOT NULL,
  language_id INT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  name VARCHAR(255) NULL,
  PRIMARY KEY (gender_id, language_id),
  KEY gender_text_language (language_id),
  CONSTRAINT gender_text_gender FOREIGN KEY (gender_id) REFERENCES gender (id) ON DELETE CASCADE,
  CONSTRAINT gender_text_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE contact (
  id INT NOT NULL AUTO_INCREMENT,
  address VARCHAR(254) NOT NULL,
  position INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE contact_text (
  contact_id INT NOT NULL,
  language_id INT NOT NULL,
  position INT NOT NULL DEFAULT 0,
  name VARCHAR(255) NULL,
  description TEXT NULL,
  PRIMARY KEY (contact_id, language_id),
  KEY contact_text_language (language_id),
  CONSTRAINT contact_text_contact FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE,
  CONSTRAINT contact_text_language FOREIGN KEY (language_id) REFERENCES language (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
