-- Tags and features. Cascades fire no triggers, so a row that goes tells first what it takes with it.
-- A new name of a tag or of a feature is told as such: who knows which products have it.

CREATE TRIGGER tag_insert AFTER INSERT ON tag FOR EACH ROW
  CALL log_change('tag', NEW.id, 'tag_created');

CREATE TRIGGER tag_update AFTER UPDATE ON tag FOR EACH ROW
  IF NOT (NEW.id <=> OLD.id AND NEW.language_id <=> OLD.language_id AND NEW.name <=> OLD.name) THEN
    CALL log_change('tag', NEW.id, 'tag_updated');
    IF NOT (NEW.id <=> OLD.id) THEN
      CALL log_change('tag', OLD.id, 'tag_deleted');
    END IF;
  END IF;

CREATE TRIGGER tag_delete BEFORE DELETE ON tag FOR EACH ROW
BEGIN
  CALL log_change('tag', OLD.id, 'tag_deleted');
  IF NOT (@`kinow_bulk` <=> 1) THEN
    INSERT INTO change_log (aggregate, aggregate_id, subject)
    SELECT 'product', product_id, 'product_updated' FROM product_tag WHERE tag_id = OLD.id;
  END IF;
END;

CREATE TRIGGER feature_insert AFTER INSERT ON feature FOR EACH ROW
  CALL log_change('feature', NEW.id, 'feature_created');

CREATE TRIGGER feature_update AFTER UPDATE ON feature FOR EACH ROW
  IF NOT (NEW.id <=> OLD.id AND NEW.position <=> OLD.position) THEN
    CALL log_change('feature', NEW.id, 'feature_updated');
    IF NOT (NEW.id <=> OLD.id) THEN
      CALL log_change('feature', OLD.id, 'feature_deleted');
    END IF;
  END IF;

CREATE TRIGGER feature_delete BEFORE DELETE ON feature FOR EACH ROW
BEGIN
  CALL log_change('feature', OLD.id, 'feature_deleted');
  IF NOT (@`kinow_bulk` <=> 1) THEN
    INSERT INTO change_log (aggregate, aggregate_id, subject)
    SELECT 'product', product_id, 'product_updated' FROM product_feature WHERE feature_value_id IN (SELECT v.id FROM feature_value v WHERE v.feature_id = OLD.id);
  END IF;
  IF NOT (@`kinow_bulk` <=> 1) THEN
    INSERT INTO change_log (aggregate, aggregate_id, subject)
    SELECT 'category', category_id, 'category_updated' FROM category_feature WHERE feature_value_id IN (SELECT v.id FROM feature_value v WHERE v.feature_id = OLD.id);
  END IF;
  IF NOT (@`kinow_bulk` <=> 1) THEN
    INSERT INTO change_log (aggregate, aggregate_id, subject)
    SELECT kind, person_id, CONCAT(kind, '_updated') FROM person_feature WHERE feature_value_id IN (SELECT v.id FROM feature_value v WHERE v.feature_id = OLD.id);
  END IF;
END;

CREATE TRIGGER feature_text_insert AFTER INSERT ON feature_text FOR EACH ROW
  CALL log_change('feature', NEW.feature_id, 'feature_updated');

CREATE TRIGGER feature_text_update AFTER UPDATE ON feature_text FOR EACH ROW
  IF NOT (
    NEW.feature_id <=> OLD.feature_id AND NEW.language_id <=> OLD.language_id AND NEW.position <=> OLD.position AND
    NEW.name <=> OLD.name
  ) THEN
    CALL log_change('feature', NEW.feature_id, 'feature_updated');
    IF NOT (NEW.feature_id <=> OLD.feature_id) THEN
      CALL log_change('feature', OLD.feature_id, 'feature_updated');
    END IF;
  END IF;

CREATE TRIGGER feature_text_delete AFTER DELETE ON feature_text FOR EACH ROW
  CALL log_change('feature', OLD.feature_id, 'feature_updated');

CREATE TRIGGER feature_value_insert AFTER INSERT ON feature_value FOR EACH ROW
  CALL log_change('feature', NEW.feature_id, 'feature_updated');

CREATE TRIGGER feature_value_update AFTER UPDATE ON feature_value FOR EACH ROW
  IF NOT (NEW.id <=> OLD.id AND NEW.feature_id <=> OLD.feature_id AND NEW.custom <=> OLD.custom AND NEW.position <=> OLD.position) THEN
    CALL log_change('feature', NEW.feature_id, 'feature_updated');
    IF NOT (NEW.feature_id <=> OLD.feature_id) THEN
      CALL log_change('feature', OLD.feature_id, 'feature_updated');
    END IF;
  END IF;

CREATE TRIGGER feature_value_delete BEFORE DELETE ON feature_value FOR EACH ROW
BEGIN
  CALL log_change('feature', OLD.feature_id, 'feature_updated');
  IF NOT (@`kinow_bulk` <=> 1) THEN
    INSERT INTO change_log (aggregate, aggregate_id, subject)
    SELECT 'product', product_id, 'product_updated' FROM product_feature WHERE feature_value_id = OLD.id;
  END IF;
  IF NOT (@`kinow_bulk` <=> 1) THEN
    INSERT INTO change_log (aggregate, aggregate_id, subject)
    SELECT 'category', category_id, 'category_updated' FROM category_feature WHERE feature_value_id = OLD.id;
  END IF;
  IF NOT (@`kinow_bulk` <=> 1) THEN
    INSERT INTO change_log (aggregate, aggregate_id, subject)
    SELECT kind, person_id, CONCAT(kind, '_updated') FROM person_feature WHERE feature_value_id = OLD.id;
  END IF;
END;

CREATE TRIGGER feature_value_text_insert AFTER INSERT ON feature_value_text FOR EACH ROW
  CALL log_change('feature', (SELECT v.feature_id FROM feature_value v WHERE v.id = NEW.feature_value_id), 'feature_updated');

CREATE TRIGGER feature_value_text_update AFTER UPDATE ON feature_value_text FOR EACH ROW
  IF NOT (
    NEW.feature_value_id <=> OLD.feature_value_id AND NEW.language_id <=> OLD.language_id AND NEW.position <=> OLD.position AND
    NEW.value <=> OLD.value
  ) THEN
    CALL log_change('feature', (SELECT v.feature_id FROM feature_value v WHERE v.id = NEW.feature_value_id), 'feature_updated');
    IF NOT (NEW.feature_value_id <=> OLD.feature_value_id) THEN
      CALL log_change('feature', (SELECT v.feature_id FROM feature_value v WHERE v.id = OLD.feature_value_id), 'feature_updated');
    END IF;
  END IF;

CREATE TRIGGER feature_value_text_delete AFTER DELETE ON feature_value_text FOR EACH ROW
  CALL log_change('feature', (SELECT v.feature_id FROM feature_value v WHERE v.id = OLD.feature_value_id), 'feature_updated');
