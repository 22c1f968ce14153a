-- What belongs to a profile; zero is the first one, whose rows all of them are until then.
ALTER TABLE customer_bookmark
  ADD COLUMN profile_id BINARY(16) NOT NULL DEFAULT 0x00000000000000000000000000000000 AFTER customer_id,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (customer_id, profile_id, product_id);

ALTER TABLE customer_watching
  ADD COLUMN profile_id BINARY(16) NOT NULL DEFAULT 0x00000000000000000000000000000000 AFTER customer_id,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (customer_id, profile_id, video_id);

ALTER TABLE video_stat_session
  ADD COLUMN profile_id BINARY(16) NOT NULL DEFAULT 0x00000000000000000000000000000000;

ALTER TABLE session ADD COLUMN profile_id BINARY(16) NULL;
