-- Categories, actors and directors.

CREATE TRIGGER category_insert AFTER INSERT ON category FOR EACH ROW
  CALL log_change('category', NEW.id, 'category_created');

CREATE TRIGGER category_update AFTER UPDATE ON category FOR EACH ROW
  IF NOT (
    NEW.id <=> OLD.id AND NEW.parent_id <=> OLD.parent_id AND NEW.position <=> OLD.position AND NEW.level_depth <=> OLD.level_depth AND
    NEW.active <=> OLD.active AND NEW.geoloc_enabled <=> OLD.geoloc_enabled AND
    NEW.behavior_detected_countries <=> OLD.behavior_detected_countries AND
    NEW.behavior_non_detected_countries <=> OLD.behavior_non_detected_countries AND NEW.date_add <=> OLD.date_add AND
    NEW.date_upd <=> OLD.date_upd
  ) THEN
    CALL log_change('category', NEW.id, 'category_updated');
    IF NOT (NEW.id <=> OLD.id) THEN
      CALL log_change('category', OLD.id, 'category_deleted');
    END IF;
  END IF;

CREATE TRIGGER category_delete BEFORE DELETE ON category FOR EACH ROW
BEGIN
  CALL log_change('category', OLD.id, 'category_deleted');
  IF NOT (@`kinow_bulk` <=> 1) THEN
    INSERT INTO change_log (aggregate, aggregate_id, subject)
    SELECT 'product', product_id, 'product_updated' FROM product_category WHERE category_id = OLD.id;
  END IF;
  IF NOT (@`kinow_bulk` <=> 1) THEN
    INSERT INTO change_log (aggregate, aggregate_id, subject)
    SELECT 'product', product_id, 'subscription_updated' FROM subscription_category WHERE category_id = OLD.id;
  END IF;
  IF NOT (@`kinow_bulk` <=> 1) THEN
    INSERT INTO change_log (aggregate, aggregate_id, subject)
    SELECT 'product', id, 'product_updated' FROM product WHERE default_category_id = OLD.id;
  END IF;
END;

CREATE TRIGGER category_text_insert AFTER INSERT ON category_text FOR EACH ROW
  CALL log_change('category', NEW.category_id, 'category_updated');

CREATE TRIGGER category_text_update AFTER UPDATE ON category_text FOR EACH ROW
  IF NOT (
    NEW.category_id <=> OLD.category_id AND NEW.language_id <=> OLD.language_id AND NEW.position <=> OLD.position AND
    NEW.name <=> OLD.name AND NEW.description <=> OLD.description AND NEW.description_short <=> OLD.description_short AND
    NEW.link_rewrite <=> OLD.link_rewrite AND NEW.meta_title <=> OLD.meta_title AND NEW.meta_description <=> OLD.meta_description AND
    NEW.meta_keywords <=> OLD.meta_keywords
  ) THEN
    CALL log_change('category', NEW.category_id, 'category_updated');
    IF NOT (NEW.category_id <=> OLD.category_id) THEN
      CALL log_change('category', OLD.category_id, 'category_updated');
    END IF;
  END IF;

CREATE TRIGGER category_text_delete AFTER DELETE ON category_text FOR EACH ROW
  CALL log_change('category', OLD.category_id, 'category_updated');

CREATE TRIGGER category_image_insert AFTER INSERT ON category_image FOR EACH ROW
  CALL log_change('category', NEW.category_id, 'category_updated');

CREATE TRIGGER category_image_update AFTER UPDATE ON category_image FOR EACH ROW
  IF NOT (
    NEW.category_id <=> OLD.category_id AND NEW.id <=> OLD.id AND NEW.source <=> OLD.source AND NEW.type <=> OLD.type AND
    NEW.position <=> OLD.position
  ) THEN
    CALL log_change('category', NEW.category_id, 'category_updated');
    IF NOT (NEW.category_id <=> OLD.category_id) THEN
      CALL log_change('category', OLD.category_id, 'category_updated');
    END IF;
  END IF;

CREATE TRIGGER category_image_delete AFTER DELETE ON category_image FOR EACH ROW
  CALL log_change('category', OLD.category_id, 'category_updated');

CREATE TRIGGER category_feature_insert AFTER INSERT ON category_feature FOR EACH ROW
  CALL log_change('category', NEW.category_id, 'category_updated');

CREATE TRIGGER category_feature_update AFTER UPDATE ON category_feature FOR EACH ROW
  IF NOT (NEW.category_id <=> OLD.category_id AND NEW.feature_value_id <=> OLD.feature_value_id AND NEW.position <=> OLD.position) THEN
    CALL log_change('category', NEW.category_id, 'category_updated');
    IF NOT (NEW.category_id <=> OLD.category_id) THEN
      CALL log_change('category', OLD.category_id, 'category_updated');
    END IF;
  END IF;

CREATE TRIGGER category_feature_delete AFTER DELETE ON category_feature FOR EACH ROW
  CALL log_change('category', OLD.category_id, 'category_updated');

CREATE TRIGGER category_geolocation_insert AFTER INSERT ON category_geolocation FOR EACH ROW
  CALL log_change('category', NEW.category_id, 'category_updated');

CREATE TRIGGER category_geolocation_update AFTER UPDATE ON category_geolocation FOR EACH ROW
  IF NOT (NEW.category_id <=> OLD.category_id AND NEW.country <=> OLD.country AND NEW.position <=> OLD.position) THEN
    CALL log_change('category', NEW.category_id, 'category_updated');
    IF NOT (NEW.category_id <=> OLD.category_id) THEN
      CALL log_change('category', OLD.category_id, 'category_updated');
    END IF;
  END IF;

CREATE TRIGGER category_geolocation_delete AFTER DELETE ON category_geolocation FOR EACH ROW
  CALL log_change('category', OLD.category_id, 'category_updated');

CREATE TRIGGER person_insert AFTER INSERT ON person FOR EACH ROW
  CALL log_change(NEW.kind, NEW.id, CONCAT(NEW.kind, '_created'));

CREATE TRIGGER person_update AFTER UPDATE ON person FOR EACH ROW
  IF NOT (
    NEW.kind <=> OLD.kind AND NEW.id <=> OLD.id AND NEW.name <=> OLD.name AND NEW.active <=> OLD.active AND NEW.image <=> OLD.image
  ) THEN
    CALL log_change(NEW.kind, NEW.id, CONCAT(NEW.kind, '_updated'));
  END IF;

CREATE TRIGGER person_delete BEFORE DELETE ON person FOR EACH ROW
BEGIN
  CALL log_change(OLD.kind, OLD.id, CONCAT(OLD.kind, '_deleted'));
  IF NOT (@`kinow_bulk` <=> 1) THEN
    INSERT INTO change_log (aggregate, aggregate_id, subject)
    SELECT 'product', product_id, 'product_updated' FROM credit WHERE kind = OLD.kind AND person_id = OLD.id;
  END IF;
END;

CREATE TRIGGER person_text_insert AFTER INSERT ON person_text FOR EACH ROW
  CALL log_change(NEW.kind, NEW.person_id, CONCAT(NEW.kind, '_updated'));

CREATE TRIGGER person_text_update AFTER UPDATE ON person_text FOR EACH ROW
  IF NOT (
    NEW.kind <=> OLD.kind AND NEW.person_id <=> OLD.person_id AND NEW.language_id <=> OLD.language_id AND
    NEW.position <=> OLD.position AND NEW.description <=> OLD.description AND NEW.description_short <=> OLD.description_short AND
    NEW.link_rewrite <=> OLD.link_rewrite AND NEW.meta_title <=> OLD.meta_title AND NEW.meta_description <=> OLD.meta_description AND
    NEW.meta_keywords <=> OLD.meta_keywords
  ) THEN
    CALL log_change(NEW.kind, NEW.person_id, CONCAT(NEW.kind, '_updated'));
    IF NOT (NEW.kind <=> OLD.kind AND NEW.person_id <=> OLD.person_id) THEN
      CALL log_change(OLD.kind, OLD.person_id, CONCAT(OLD.kind, '_updated'));
    END IF;
  END IF;

CREATE TRIGGER person_text_delete AFTER DELETE ON person_text FOR EACH ROW
  CALL log_change(OLD.kind, OLD.person_id, CONCAT(OLD.kind, '_updated'));

CREATE TRIGGER person_image_insert AFTER INSERT ON person_image FOR EACH ROW
  CALL log_change(NEW.kind, NEW.person_id, CONCAT(NEW.kind, '_updated'));

CREATE TRIGGER person_image_update AFTER UPDATE ON person_image FOR EACH ROW
  IF NOT (
    NEW.kind <=> OLD.kind AND NEW.person_id <=> OLD.person_id AND NEW.id <=> OLD.id AND NEW.source <=> OLD.source AND
    NEW.type <=> OLD.type AND NEW.position <=> OLD.position
  ) THEN
    CALL log_change(NEW.kind, NEW.person_id, CONCAT(NEW.kind, '_updated'));
    IF NOT (NEW.kind <=> OLD.kind AND NEW.person_id <=> OLD.person_id) THEN
      CALL log_change(OLD.kind, OLD.person_id, CONCAT(OLD.kind, '_updated'));
    END IF;
  END IF;

CREATE TRIGGER person_image_delete AFTER DELETE ON person_image FOR EACH ROW
  CALL log_change(OLD.kind, OLD.person_id, CONCAT(OLD.kind, '_updated'));

CREATE TRIGGER person_feature_insert AFTER INSERT ON person_feature FOR EACH ROW
  CALL log_change(NEW.kind, NEW.person_id, CONCAT(NEW.kind, '_updated'));

CREATE TRIGGER person_feature_update AFTER UPDATE ON person_feature FOR EACH ROW
  IF NOT (
    NEW.kind <=> OLD.kind AND NEW.person_id <=> OLD.person_id AND NEW.feature_value_id <=> OLD.feature_value_id AND
    NEW.position <=> OLD.position
  ) THEN
    CALL log_change(NEW.kind, NEW.person_id, CONCAT(NEW.kind, '_updated'));
    IF NOT (NEW.kind <=> OLD.kind AND NEW.person_id <=> OLD.person_id) THEN
      CALL log_change(OLD.kind, OLD.person_id, CONCAT(OLD.kind, '_updated'));
    END IF;
  END IF;

CREATE TRIGGER person_feature_delete AFTER DELETE ON person_feature FOR EACH ROW
  CALL log_change(OLD.kind, OLD.person_id, CONCAT(OLD.kind, '_updated'));
