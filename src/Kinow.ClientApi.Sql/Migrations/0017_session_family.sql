-- A refresh token is known by its family, so that an older one is told from one that is not ours; what the last rotation needs to be repeated.
ALTER TABLE session
  ADD COLUMN family_hash BINARY(32) NULL,
  ADD COLUMN password_stamp BINARY(32) NULL,
  ADD COLUMN previous_hash BINARY(32) NULL,
  ADD COLUMN rotation_salt BINARY(32) NULL,
  ADD COLUMN rotated DATETIME(6) NULL;
