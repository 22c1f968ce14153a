-- The taxes that prices contain, by the buyer's country. tax_group is what products are taxed alike by; NULL is the default group.
CREATE TABLE tax_rule (
  id BIGINT NOT NULL AUTO_INCREMENT,
  tax_group BIGINT NULL,
  country CHAR(2) NOT NULL,
  rate DECIMAL(13, 10) NOT NULL,
  name VARCHAR(255) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY tax_rule_country (country, tax_group),
  CONSTRAINT tax_rule_rate CHECK (rate BETWEEN 0 AND 100)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

ALTER TABLE product ADD COLUMN tax_group BIGINT NULL;
