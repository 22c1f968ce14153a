-- Playlists of customers. The products are an array of numbers in their order: a playlist is set as a whole, and tells of its change once.
CREATE TABLE customer_playlist (
  id BINARY(16) NOT NULL,
  customer_id BINARY(16) NOT NULL,
  name VARCHAR(255) NOT NULL,
  products JSON NOT NULL,
  date_add DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  date_upd DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (id),
  KEY customer_playlist_customer (customer_id, id),
  CONSTRAINT customer_playlist_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
