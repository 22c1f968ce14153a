-- Seasons, videos and extracts. Each is a document of its own and a part of its product's: a change is told once, under its own name,
-- and names the product or season too where the row no longer leads to it.

CREATE TRIGGER video_group_insert AFTER INSERT ON video_group FOR EACH ROW
  CALL log_change('video-group', NEW.id, 'videogroup_created');

CREATE TRIGGER video_group_update AFTER UPDATE ON video_group FOR EACH ROW
  IF NOT (NEW.id <=> OLD.id AND NEW.product_id <=> OLD.product_id AND NEW.position <=> OLD.position) THEN
    CALL log_change('video-group', NEW.id, 'videogroup_updated');
    IF NOT (NEW.id <=> OLD.id) THEN
      CALL log_change('video-group', OLD.id, 'videogroup_deleted');
    END IF;
    IF NOT (NEW.product_id <=> OLD.product_id) THEN
      CALL log_change('product', OLD.product_id, 'product_updated');
    END IF;
  END IF;

CREATE TRIGGER video_group_delete BEFORE DELETE ON video_group FOR EACH ROW
BEGIN
  CALL log_change('video-group', OLD.id, 'videogroup_deleted');
  CALL log_change('product', OLD.product_id, 'product_updated');
  IF NOT (@`kinow_bulk` <=> 1) THEN
    INSERT INTO change_log (aggregate, aggregate_id, subject)
    SELECT 'video', id, 'video_updated' FROM video WHERE video_group_id = OLD.id;
  END IF;
END;

CREATE TRIGGER video_group_text_insert AFTER INSERT ON video_group_text FOR EACH ROW
  CALL log_change('video-group', NEW.video_group_id, 'videogroup_updated');

CREATE TRIGGER video_group_text_update AFTER UPDATE ON video_group_text FOR EACH ROW
  IF NOT (
    NEW.video_group_id <=> OLD.video_group_id AND NEW.language_id <=> OLD.language_id AND NEW.position <=> OLD.position AND
    NEW.name <=> OLD.name AND NEW.description <=> OLD.description
  ) THEN
    CALL log_change('video-group', NEW.video_group_id, 'videogroup_updated');
    IF NOT (NEW.video_group_id <=> OLD.video_group_id) THEN
      CALL log_change('video-group', OLD.video_group_id, 'videogroup_updated');
    END IF;
  END IF;

CREATE TRIGGER video_group_text_delete AFTER DELETE ON video_group_text FOR EACH ROW
  CALL log_change('video-group', OLD.video_group_id, 'videogroup_updated');

CREATE TRIGGER video_insert AFTER INSERT ON video FOR EACH ROW
  CALL log_change('video', NEW.id, 'video_created');

CREATE TRIGGER video_update AFTER UPDATE ON video FOR EACH ROW
  IF NOT (
    NEW.id <=> OLD.id AND NEW.product_id <=> OLD.product_id AND NEW.video_group_id <=> OLD.video_group_id AND
    NEW.language_id <=> OLD.language_id AND NEW.language_filter <=> OLD.language_filter AND NEW.thumbnail <=> OLD.thumbnail AND
    NEW.cover <=> OLD.cover AND NEW.duration <=> OLD.duration AND NEW.date_from <=> OLD.date_from AND NEW.date_to <=> OLD.date_to AND
    NEW.position <=> OLD.position AND NEW.active <=> OLD.active AND NEW.subscription <=> OLD.subscription AND
    NEW.download <=> OLD.download AND NEW.free_streaming <=> OLD.free_streaming AND NEW.free_download <=> OLD.free_download AND
    NEW.geoloc_enabled <=> OLD.geoloc_enabled AND NEW.behavior_detected_countries <=> OLD.behavior_detected_countries AND
    NEW.behavior_non_detected_countries <=> OLD.behavior_non_detected_countries
  ) THEN
    CALL log_change('video', NEW.id, 'video_updated');
    IF NOT (NEW.id <=> OLD.id) THEN
      CALL log_change('video', OLD.id, 'video_deleted');
    END IF;
    IF NOT (NEW.product_id <=> OLD.product_id) THEN
      CALL log_change('product', OLD.product_id, 'product_updated');
    END IF;
    IF OLD.video_group_id IS NOT NULL AND NOT (NEW.video_group_id <=> OLD.video_group_id) THEN
      CALL log_change('video-group', OLD.video_group_id, 'videogroup_updated');
    END IF;
  END IF;

CREATE TRIGGER video_delete BEFORE DELETE ON video FOR EACH ROW
BEGIN
  CALL log_change('video', OLD.id, 'video_deleted');
  CALL log_change('product', OLD.product_id, 'product_updated');
  IF OLD.video_group_id IS NOT NULL THEN
    CALL log_change('video-group', OLD.video_group_id, 'videogroup_updated');
  END IF;
END;

CREATE TRIGGER video_text_insert AFTER INSERT ON video_text FOR EACH ROW
  CALL log_change('video', NEW.video_id, 'video_updated');

CREATE TRIGGER video_text_update AFTER UPDATE ON video_text FOR EACH ROW
  IF NOT (
    NEW.video_id <=> OLD.video_id AND NEW.language_id <=> OLD.language_id AND NEW.position <=> OLD.position AND
    NEW.name <=> OLD.name AND NEW.description <=> OLD.description AND NEW.description_short <=> OLD.description_short
  ) THEN
    CALL log_change('video', NEW.video_id, 'video_updated');
    IF NOT (NEW.video_id <=> OLD.video_id) THEN
      CALL log_change('video', OLD.video_id, 'video_updated');
    END IF;
  END IF;

CREATE TRIGGER video_text_delete AFTER DELETE ON video_text FOR EACH ROW
  CALL log_change('video', OLD.video_id, 'video_updated');

CREATE TRIGGER video_geolocation_insert AFTER INSERT ON video_geolocation FOR EACH ROW
  CALL log_change('video', NEW.video_id, 'video_updated');

CREATE TRIGGER video_geolocation_update AFTER UPDATE ON video_geolocation FOR EACH ROW
  IF NOT (NEW.video_id <=> OLD.video_id AND NEW.country <=> OLD.country AND NEW.position <=> OLD.position) THEN
    CALL log_change('video', NEW.video_id, 'video_updated');
    IF NOT (NEW.video_id <=> OLD.video_id) THEN
      CALL log_change('video', OLD.video_id, 'video_updated');
    END IF;
  END IF;

CREATE TRIGGER video_geolocation_delete AFTER DELETE ON video_geolocation FOR EACH ROW
  CALL log_change('video', OLD.video_id, 'video_updated');

CREATE TRIGGER subtitle_insert AFTER INSERT ON subtitle FOR EACH ROW
  CALL log_change('video', NEW.video_id, 'video_updated');

CREATE TRIGGER subtitle_update AFTER UPDATE ON subtitle FOR EACH ROW
  IF NOT (
    NEW.video_id <=> OLD.video_id AND NEW.id <=> OLD.id AND NEW.name <=> OLD.name AND NEW.srclang <=> OLD.srclang AND
    NEW.position <=> OLD.position
  ) THEN
    CALL log_change('video', NEW.video_id, 'video_updated');
    IF NOT (NEW.video_id <=> OLD.video_id) THEN
      CALL log_change('video', OLD.video_id, 'video_updated');
    END IF;
  END IF;

CREATE TRIGGER subtitle_delete AFTER DELETE ON subtitle FOR EACH ROW
  CALL log_change('video', OLD.video_id, 'video_updated');

CREATE TRIGGER extract_insert AFTER INSERT ON `extract` FOR EACH ROW
  CALL log_change('extract', NEW.id, 'extract_created');

CREATE TRIGGER extract_update AFTER UPDATE ON `extract` FOR EACH ROW
  IF NOT (
    NEW.id <=> OLD.id AND NEW.product_id <=> OLD.product_id AND NEW.thumbnail <=> OLD.thumbnail AND NEW.cover <=> OLD.cover AND
    NEW.position <=> OLD.position AND NEW.active <=> OLD.active
  ) THEN
    CALL log_change('extract', NEW.id, 'extract_updated');
    IF NOT (NEW.id <=> OLD.id) THEN
      CALL log_change('extract', OLD.id, 'extract_deleted');
    END IF;
    IF NOT (NEW.product_id <=> OLD.product_id) THEN
      CALL log_change('product', OLD.product_id, 'product_updated');
    END IF;
  END IF;

CREATE TRIGGER extract_delete BEFORE DELETE ON `extract` FOR EACH ROW
BEGIN
  CALL log_change('extract', OLD.id, 'extract_deleted');
  CALL log_change('product', OLD.product_id, 'product_updated');
END;

CREATE TRIGGER extract_text_insert AFTER INSERT ON extract_text FOR EACH ROW
  CALL log_change('extract', NEW.extract_id, 'extract_updated');

CREATE TRIGGER extract_text_update AFTER UPDATE ON extract_text FOR EACH ROW
  IF NOT (
    NEW.extract_id <=> OLD.extract_id AND NEW.language_id <=> OLD.language_id AND NEW.position <=> OLD.position AND
    NEW.name <=> OLD.name AND NEW.description <=> OLD.description
  ) THEN
    CALL log_change('extract', NEW.extract_id, 'extract_updated');
    IF NOT (NEW.extract_id <=> OLD.extract_id) THEN
      CALL log_change('extract', OLD.extract_id, 'extract_updated');
    END IF;
  END IF;

CREATE TRIGGER extract_text_delete AFTER DELETE ON extract_text FOR EACH ROW
  CALL log_change('extract', OLD.extract_id, 'extract_updated');
