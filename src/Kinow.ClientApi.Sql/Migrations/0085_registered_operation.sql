-- Operations that builds of apps were made with. operation_key is the id that it has in manifests, which are made by builds that cannot be
-- recalled: rows never change.
CREATE TABLE registered_operation (
  id BIGINT NOT NULL AUTO_INCREMENT,
  operation_key VARCHAR(128) NOT NULL,
  body MEDIUMTEXT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY registered_operation_key (operation_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- What a build was made with: an array of identifiers of registered operations.
CREATE TABLE app_manifest (
  platform ENUM('ios', 'tvos', 'android', 'android_tv', 'fire_tv', 'tizen', 'webos', 'roku', 'stb', 'web') NOT NULL,
  build VARCHAR(64) NOT NULL,
  operations JSON NOT NULL,
  PRIMARY KEY (platform, build),
  CONSTRAINT app_manifest_build CHECK (REGEXP_LIKE(build, '^[0-9]{1,9}([.][0-9]{1,9}){0,3}$'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
