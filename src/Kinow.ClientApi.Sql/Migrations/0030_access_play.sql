-- What accesses with a limit of plays, or with a clock that the first play starts, were used for: one row for each video.
-- plays counts those that reached the end; finished: the last one stood there.
CREATE TABLE product_access_play (
  access_id BIGINT NOT NULL,
  video_id BIGINT NOT NULL,
  customer_id BINARY(16) NOT NULL,
  date_first DATETIME(6) NOT NULL,
  date_last DATETIME(6) NOT NULL,
  plays INT NOT NULL DEFAULT 0,
  finished BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (access_id, video_id),
  KEY product_access_play_customer (customer_id, access_id),
  CONSTRAINT product_access_play_access FOREIGN KEY (access_id) REFERENCES product_access (id) ON DELETE CASCADE,
  CONSTRAINT product_access_play_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
