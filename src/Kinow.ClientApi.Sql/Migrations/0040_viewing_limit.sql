-- How many viewings an account may have at the same time, NULL for any number, and what becomes of one more.
ALTER TABLE platform
  ADD COLUMN viewing_limit INT NULL,
  ADD COLUMN viewing_limit_reached ENUM('refuse', 'stop_oldest') NOT NULL DEFAULT 'refuse',
  ADD CONSTRAINT platform_viewing_limit CHECK (viewing_limit BETWEEN 1 AND 100);
