-- Products, and what is part of nothing but a product. What goes with a product is told before it goes.
-- The terms of an offer are part of its product, and of the accounts that hold it.

CREATE TRIGGER product_insert AFTER INSERT ON product FOR EACH ROW
  CALL log_change('product', NEW.id, 'product_created');

CREATE TRIGGER product_update AFTER UPDATE ON product FOR EACH ROW
  IF NOT (
    NEW.id <=> OLD.id AND NEW.type <=> OLD.type AND NEW.date_from <=> OLD.date_from AND NEW.date_to <=> OLD.date_to AND
    NEW.visible_before_publication <=> OLD.visible_before_publication AND
    NEW.visible_after_publication <=> OLD.visible_after_publication AND NEW.active <=> OLD.active AND
    NEW.available_for_order <=> OLD.available_for_order AND NEW.available_in_subscriptions <=> OLD.available_in_subscriptions AND
    NEW.position <=> OLD.position AND NEW.duration <=> OLD.duration AND NEW.default_category_id <=> OLD.default_category_id AND
    NEW.geoloc_enabled <=> OLD.geoloc_enabled AND NEW.behavior_detected_countries <=> OLD.behavior_detected_countries AND
    NEW.behavior_non_detected_countries <=> OLD.behavior_non_detected_countries AND NEW.date_add <=> OLD.date_add AND
    NEW.date_upd <=> OLD.date_upd
  ) THEN
    CALL log_change('product', NEW.id, 'product_updated');
    IF NOT (NEW.id <=> OLD.id) THEN
      CALL log_change('product', OLD.id, 'product_deleted');
    END IF;
  END IF;

CREATE TRIGGER product_delete BEFORE DELETE ON product FOR EACH ROW
BEGIN
  CALL log_change('product', OLD.id, 'product_deleted');
  IF NOT (@`kinow_bulk` <=> 1) THEN
    INSERT INTO change_log (aggregate, aggregate_id, subject)
    SELECT 'video', id, 'video_deleted' FROM video WHERE product_id = OLD.id;
  END IF;
  IF NOT (@`kinow_bulk` <=> 1) THEN
    INSERT INTO change_log (aggregate, aggregate_id, subject)
    SELECT 'video-group', id, 'videogroup_deleted' FROM video_group WHERE product_id = OLD.id;
  END IF;
  IF NOT (@`kinow_bulk` <=> 1) THEN
    INSERT INTO change_log (aggregate, aggregate_id, subject)
    SELECT 'extract', id, 'extract_deleted' FROM `extract` WHERE product_id = OLD.id;
  END IF;
END;

CREATE TRIGGER product_text_insert AFTER INSERT ON product_text FOR EACH ROW
  CALL log_change('product', NEW.product_id, 'product_updated');

CREATE TRIGGER product_text_update AFTER UPDATE ON product_text FOR EACH ROW
  IF NOT (
    NEW.product_id <=> OLD.product_id AND NEW.language_id <=> OLD.language_id AND NEW.position <=> OLD.position AND
    NEW.name <=> OLD.name AND NEW.description <=> OLD.description AND NEW.description_short <=> OLD.description_short AND
    NEW.link_rewrite <=> OLD.link_rewrite AND NEW.meta_title <=> OLD.meta_title AND NEW.meta_description <=> OLD.meta_description AND
    NEW.meta_keywords <=> OLD.meta_keywords
  ) THEN
    CALL log_change('product', NEW.product_id, 'product_updated');
    IF NOT (NEW.product_id <=> OLD.product_id) THEN
      CALL log_change('product', OLD.product_id, 'product_updated');
    END IF;
  END IF;

CREATE TRIGGER product_text_delete AFTER DELETE ON product_text FOR EACH ROW
  CALL log_change('product', OLD.product_id, 'product_updated');

CREATE TRIGGER product_image_insert AFTER INSERT ON product_image FOR EACH ROW
  CALL log_change('product', NEW.product_id, 'product_updated');

CREATE TRIGGER product_image_update AFTER UPDATE ON product_image FOR EACH ROW
  IF NOT (
    NEW.product_id <=> OLD.product_id AND NEW.id <=> OLD.id AND NEW.source <=> OLD.source AND NEW.type <=> OLD.type AND
    NEW.position <=> OLD.position
  ) THEN
    CALL log_change('product', NEW.product_id, 'product_updated');
    IF NOT (NEW.product_id <=> OLD.product_id) THEN
      CALL log_change('product', OLD.product_id, 'product_updated');
    END IF;
  END IF;

CREATE TRIGGER product_image_delete AFTER DELETE ON product_image FOR EACH ROW
  CALL log_change('product', OLD.product_id, 'product_updated');

CREATE TRIGGER product_feature_insert AFTER INSERT ON product_feature FOR EACH ROW
  CALL log_change('product', NEW.product_id, 'product_updated');

CREATE TRIGGER product_feature_update AFTER UPDATE ON product_feature FOR EACH ROW
  IF NOT (NEW.product_id <=> OLD.product_id AND NEW.feature_value_id <=> OLD.feature_value_id AND NEW.position <=> OLD.position) THEN
    CALL log_change('product', NEW.product_id, 'product_updated');
    IF NOT (NEW.product_id <=> OLD.product_id) THEN
      CALL log_change('product', OLD.product_id, 'product_updated');
    END IF;
  END IF;

CREATE TRIGGER product_feature_delete AFTER DELETE ON product_feature FOR EACH ROW
  CALL log_change('product', OLD.product_id, 'product_updated');

CREATE TRIGGER product_geolocation_insert AFTER INSERT ON product_geolocation FOR EACH ROW
  CALL log_change('product', NEW.product_id, 'product_updated');

CREATE TRIGGER product_geolocation_update AFTER UPDATE ON product_geolocation FOR EACH ROW
  IF NOT (NEW.product_id <=> OLD.product_id AND NEW.country <=> OLD.country AND NEW.position <=> OLD.position) THEN
    CALL log_change('product', NEW.product_id, 'product_updated');
    IF NOT (NEW.product_id <=> OLD.product_id) THEN
      CALL log_change('product', OLD.product_id, 'product_updated');
    END IF;
  END IF;

CREATE TRIGGER product_geolocation_delete AFTER DELETE ON product_geolocation FOR EACH ROW
  CALL log_change('product', OLD.product_id, 'product_updated');

CREATE TRIGGER product_category_insert AFTER INSERT ON product_category FOR EACH ROW
  CALL log_change('product', NEW.product_id, 'product_updated');

CREATE TRIGGER product_category_update AFTER UPDATE ON product_category FOR EACH ROW
  IF NOT (
    NEW.product_id <=> OLD.product_id AND NEW.category_id <=> OLD.category_id AND NEW.position <=> OLD.position AND
    NEW.list_order <=> OLD.list_order
  ) THEN
    CALL log_change('product', NEW.product_id, 'product_updated');
    IF NOT (NEW.product_id <=> OLD.product_id) THEN
      CALL log_change('product', OLD.product_id, 'product_updated');
    END IF;
  END IF;

CREATE TRIGGER product_category_delete AFTER DELETE ON product_category FOR EACH ROW
  CALL log_change('product', OLD.product_id, 'product_updated');

CREATE TRIGGER product_tag_insert AFTER INSERT ON product_tag FOR EACH ROW
  CALL log_change('product', NEW.product_id, 'product_updated');

CREATE TRIGGER product_tag_update AFTER UPDATE ON product_tag FOR EACH ROW
  IF NOT (NEW.product_id <=> OLD.product_id AND NEW.tag_id <=> OLD.tag_id AND NEW.position <=> OLD.position) THEN
    CALL log_change('product', NEW.product_id, 'product_updated');
    IF NOT (NEW.product_id <=> OLD.product_id) THEN
      CALL log_change('product', OLD.product_id, 'product_updated');
    END IF;
  END IF;

CREATE TRIGGER product_tag_delete AFTER DELETE ON product_tag FOR EACH ROW
  CALL log_change('product', OLD.product_id, 'product_updated');

CREATE TRIGGER product_attribute_insert AFTER INSERT ON product_attribute FOR EACH ROW
  CALL log_change('product', NEW.product_id, 'product_updated');

CREATE TRIGGER product_attribute_update AFTER UPDATE ON product_attribute FOR EACH ROW
  IF NOT (
    NEW.product_id <=> OLD.product_id AND NEW.id <=> OLD.id AND NEW.type <=> OLD.type AND NEW.mode <=> OLD.mode AND
    NEW.quality <=> OLD.quality AND NEW.price <=> OLD.price AND NEW.price_without_reduction <=> OLD.price_without_reduction AND
    NEW.duration <=> OLD.duration AND NEW.watching_duration <=> OLD.watching_duration AND NEW.maximum_views <=> OLD.maximum_views AND
    NEW.video_id <=> OLD.video_id AND NEW.video_group_id <=> OLD.video_group_id AND NEW.position <=> OLD.position
  ) THEN
    CALL log_change('product', NEW.product_id, 'product_updated');
    IF NOT (NEW.product_id <=> OLD.product_id) THEN
      CALL log_change('product', OLD.product_id, 'product_updated');
    END IF;
  END IF;

CREATE TRIGGER product_attribute_delete AFTER DELETE ON product_attribute FOR EACH ROW
  CALL log_change('product', OLD.product_id, 'product_updated');

CREATE TRIGGER credit_insert AFTER INSERT ON credit FOR EACH ROW
  CALL log_change('product', NEW.product_id, 'product_updated');

CREATE TRIGGER credit_update AFTER UPDATE ON credit FOR EACH ROW
  IF NOT (
    NEW.product_id <=> OLD.product_id AND NEW.kind <=> OLD.kind AND NEW.person_id <=> OLD.person_id AND NEW.position <=> OLD.position
  ) THEN
    CALL log_change('product', NEW.product_id, 'product_updated');
    IF NOT (NEW.product_id <=> OLD.product_id) THEN
      CALL log_change('product', OLD.product_id, 'product_updated');
    END IF;
  END IF;

CREATE TRIGGER credit_delete AFTER DELETE ON credit FOR EACH ROW
  CALL log_change('product', OLD.product_id, 'product_updated');

CREATE TRIGGER credit_role_insert AFTER INSERT ON credit_role FOR EACH ROW
  CALL log_change('product', NEW.product_id, 'product_updated');

CREATE TRIGGER credit_role_update AFTER UPDATE ON credit_role FOR EACH ROW
  IF NOT (
    NEW.product_id <=> OLD.product_id AND NEW.kind <=> OLD.kind AND NEW.person_id <=> OLD.person_id AND NEW.role <=> OLD.role AND
    NEW.language_id <=> OLD.language_id AND NEW.position <=> OLD.position AND NEW.name <=> OLD.name
  ) THEN
    CALL log_change('product', NEW.product_id, 'product_updated');
    IF NOT (NEW.product_id <=> OLD.product_id) THEN
      CALL log_change('product', OLD.product_id, 'product_updated');
    END IF;
  END IF;

CREATE TRIGGER credit_role_delete AFTER DELETE ON credit_role FOR EACH ROW
  CALL log_change('product', OLD.product_id, 'product_updated');

CREATE TRIGGER subscription_insert AFTER INSERT ON subscription FOR EACH ROW
  CALL log_change('product', NEW.product_id, 'subscription_updated');

CREATE TRIGGER subscription_update AFTER UPDATE ON subscription FOR EACH ROW
  IF NOT (
    NEW.product_id <=> OLD.product_id AND NEW.duration <=> OLD.duration AND NEW.recurring_payment <=> OLD.recurring_payment AND
    NEW.trial_duration <=> OLD.trial_duration AND NEW.trial_percent <=> OLD.trial_percent AND NEW.download <=> OLD.download
  ) THEN
    CALL log_change('product', NEW.product_id, 'subscription_updated');
    IF NOT (NEW.product_id <=> OLD.product_id) THEN
      CALL log_change('product', OLD.product_id, 'subscription_updated');
    END IF;
  END IF;

CREATE TRIGGER subscription_delete AFTER DELETE ON subscription FOR EACH ROW
  CALL log_change('product', OLD.product_id, 'subscription_updated');

CREATE TRIGGER subscription_category_insert AFTER INSERT ON subscription_category FOR EACH ROW
  CALL log_change('product', NEW.product_id, 'subscription_updated');

CREATE TRIGGER subscription_category_update AFTER UPDATE ON subscription_category FOR EACH ROW
  IF NOT (NEW.product_id <=> OLD.product_id AND NEW.category_id <=> OLD.category_id AND NEW.position <=> OLD.position) THEN
    CALL log_change('product', NEW.product_id, 'subscription_updated');
    IF NOT (NEW.product_id <=> OLD.product_id) THEN
      CALL log_change('product', OLD.product_id, 'subscription_updated');
    END IF;
  END IF;

CREATE TRIGGER subscription_category_delete AFTER DELETE ON subscription_category FOR EACH ROW
  CALL log_change('product', OLD.product_id, 'subscription_updated');
