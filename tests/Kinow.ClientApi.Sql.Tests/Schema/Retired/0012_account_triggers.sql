-- Accounts. Sessions, watch statistics and commands are part of no document.

CREATE TRIGGER customer_insert AFTER INSERT ON customer FOR EACH ROW
  CALL log_change('customer', BIN_TO_UUID(NEW.id), 'customer_created');

CREATE TRIGGER customer_update AFTER UPDATE ON customer FOR EACH ROW
  IF NOT (
    NEW.id <=> OLD.id AND NEW.email <=> OLD.email AND NEW.password <=> OLD.password AND NEW.firstname <=> OLD.firstname AND
    NEW.lastname <=> OLD.lastname AND NEW.birthday <=> OLD.birthday AND NEW.newsletter <=> OLD.newsletter AND
    NEW.optin <=> OLD.optin AND NEW.active <=> OLD.active AND NEW.language <=> OLD.language AND NEW.country <=> OLD.country AND
    NEW.anonymous_id <=> OLD.anonymous_id AND NEW.date_add <=> OLD.date_add AND NEW.date_upd <=> OLD.date_upd
  ) THEN
    CALL log_change('customer', BIN_TO_UUID(NEW.id), 'customer_updated');
  END IF;

CREATE TRIGGER customer_delete BEFORE DELETE ON customer FOR EACH ROW
  CALL log_change('customer', BIN_TO_UUID(OLD.id), 'customer_deleted');

CREATE TRIGGER product_access_insert AFTER INSERT ON product_access FOR EACH ROW
  CALL log_change('customer', BIN_TO_UUID(NEW.customer_id), 'access_created');

CREATE TRIGGER product_access_update AFTER UPDATE ON product_access FOR EACH ROW
  IF NOT (
    NEW.id <=> OLD.id AND NEW.customer_id <=> OLD.customer_id AND NEW.product_id <=> OLD.product_id AND NEW.type <=> OLD.type AND
    NEW.product_attribute_id <=> OLD.product_attribute_id AND NEW.mode <=> OLD.mode AND NEW.quality <=> OLD.quality AND
    NEW.video_id <=> OLD.video_id AND NEW.video_group_id <=> OLD.video_group_id AND NEW.duration <=> OLD.duration AND
    NEW.watching_duration <=> OLD.watching_duration AND NEW.maximum_views <=> OLD.maximum_views AND NEW.date_add <=> OLD.date_add AND
    NEW.date_exp <=> OLD.date_exp AND NEW.date_renewal <=> OLD.date_renewal AND NEW.recurring <=> OLD.recurring AND
    NEW.active <=> OLD.active AND NEW.payment_method <=> OLD.payment_method
  ) THEN
    CALL log_change('customer', BIN_TO_UUID(NEW.customer_id), 'access_updated');
    IF NOT (NEW.customer_id <=> OLD.customer_id) THEN
      CALL log_change('customer', BIN_TO_UUID(OLD.customer_id), 'access_deleted');
    END IF;
  END IF;

CREATE TRIGGER product_access_delete AFTER DELETE ON product_access FOR EACH ROW
  CALL log_change('customer', BIN_TO_UUID(OLD.customer_id), 'access_deleted');

CREATE TRIGGER customer_bookmark_insert AFTER INSERT ON customer_bookmark FOR EACH ROW
  CALL log_change('customer', BIN_TO_UUID(NEW.customer_id), 'customer_updated');

CREATE TRIGGER customer_bookmark_update AFTER UPDATE ON customer_bookmark FOR EACH ROW
  IF NOT (NEW.customer_id <=> OLD.customer_id AND NEW.product_id <=> OLD.product_id AND NEW.date_add <=> OLD.date_add) THEN
    CALL log_change('customer', BIN_TO_UUID(NEW.customer_id), 'customer_updated');
    IF NOT (NEW.customer_id <=> OLD.customer_id) THEN
      CALL log_change('customer', BIN_TO_UUID(OLD.customer_id), 'customer_updated');
    END IF;
  END IF;

CREATE TRIGGER customer_bookmark_delete AFTER DELETE ON customer_bookmark FOR EACH ROW
  CALL log_change('customer', BIN_TO_UUID(OLD.customer_id), 'customer_updated');

CREATE TRIGGER customer_watching_insert AFTER INSERT ON customer_watching FOR EACH ROW
  CALL log_change('customer', BIN_TO_UUID(NEW.customer_id), 'customer_updated');

CREATE TRIGGER customer_watching_update AFTER UPDATE ON customer_watching FOR EACH ROW
  IF NOT (
    NEW.customer_id <=> OLD.customer_id AND NEW.video_id <=> OLD.video_id AND NEW.product_id <=> OLD.product_id AND
    NEW.seek <=> OLD.seek AND NEW.date <=> OLD.date
  ) THEN
    CALL log_change('customer', BIN_TO_UUID(NEW.customer_id), 'customer_updated');
    IF NOT (NEW.customer_id <=> OLD.customer_id) THEN
      CALL log_change('customer', BIN_TO_UUID(OLD.customer_id), 'customer_updated');
    END IF;
  END IF;

CREATE TRIGGER customer_watching_delete AFTER DELETE ON customer_watching FOR EACH ROW
  CALL log_change('customer', BIN_TO_UUID(OLD.customer_id), 'customer_updated');
