-- Whatever changes in the settings is told as a change of the one document that holds them. A row that is written as it was tells nothing,
-- here and below.

CREATE TRIGGER language_insert AFTER INSERT ON language FOR EACH ROW
  CALL log_change('settings', 'platform', 'settings_updated');

CREATE TRIGGER language_update AFTER UPDATE ON language FOR EACH ROW
  IF NOT (NEW.id <=> OLD.id AND NEW.name <=> OLD.name AND NEW.iso_code <=> OLD.iso_code AND NEW.position <=> OLD.position) THEN
    CALL log_change('settings', 'platform', 'settings_updated');
  END IF;

CREATE TRIGGER language_delete AFTER DELETE ON language FOR EACH ROW
  CALL log_change('settings', 'platform', 'settings_updated');

CREATE TRIGGER currency_insert AFTER INSERT ON currency FOR EACH ROW
  CALL log_change('settings', 'platform', 'settings_updated');

CREATE TRIGGER currency_update AFTER UPDATE ON currency FOR EACH ROW
  IF NOT (
    NEW.id <=> OLD.id AND NEW.name <=> OLD.name AND NEW.iso_code <=> OLD.iso_code AND NEW.iso_code_num <=> OLD.iso_code_num AND
    NEW.sign <=> OLD.sign AND NEW.conversion_rate <=> OLD.conversion_rate AND NEW.decimals <=> OLD.decimals AND
    NEW.position <=> OLD.position
  ) THEN
    CALL log_change('settings', 'platform', 'settings_updated');
  END IF;

CREATE TRIGGER currency_delete AFTER DELETE ON currency FOR EACH ROW
  CALL log_change('settings', 'platform', 'settings_updated');

CREATE TRIGGER country_insert AFTER INSERT ON country FOR EACH ROW
  CALL log_change('settings', 'platform', 'settings_updated');

CREATE TRIGGER country_update AFTER UPDATE ON country FOR EACH ROW
  IF NOT (NEW.id <=> OLD.id AND NEW.iso_code <=> OLD.iso_code AND NEW.position <=> OLD.position) THEN
    CALL log_change('settings', 'platform', 'settings_updated');
  END IF;

CREATE TRIGGER country_delete AFTER DELETE ON country FOR EACH ROW
  CALL log_change('settings', 'platform', 'settings_updated');

CREATE TRIGGER country_text_insert AFTER INSERT ON country_text FOR EACH ROW
  CALL log_change('settings', 'platform', 'settings_updated');

CREATE TRIGGER country_text_update AFTER UPDATE ON country_text FOR EACH ROW
  IF NOT (
    NEW.country_id <=> OLD.country_id AND NEW.language_id <=> OLD.language_id AND NEW.position <=> OLD.position AND
    NEW.name <=> OLD.name
  ) THEN
    CALL log_change('settings', 'platform', 'settings_updated');
  END IF;

CREATE TRIGGER country_text_delete AFTER DELETE ON country_text FOR EACH ROW
  CALL log_change('settings', 'platform', 'settings_updated');

CREATE TRIGGER image_type_insert AFTER INSERT ON image_type FOR EACH ROW
  CALL log_change('settings', 'platform', 'settings_updated');

CREATE TRIGGER image_type_update AFTER UPDATE ON image_type FOR EACH ROW
  IF NOT (NEW.name <=> OLD.name AND NEW.width <=> OLD.width AND NEW.height <=> OLD.height AND NEW.position <=> OLD.position) THEN
    CALL log_change('settings', 'platform', 'settings_updated');
  END IF;

CREATE TRIGGER image_type_delete AFTER DELETE ON image_type FOR EACH ROW
  CALL log_change('settings', 'platform', 'settings_updated');

CREATE TRIGGER platform_insert AFTER INSERT ON platform FOR EACH ROW
  CALL log_change('settings', 'platform', 'settings_updated');

CREATE TRIGGER platform_update AFTER UPDATE ON platform FOR EACH ROW
  IF NOT (
    NEW.id <=> OLD.id AND NEW.name <=> OLD.name AND NEW.url <=> OLD.url AND NEW.logo <=> OLD.logo AND NEW.favicon <=> OLD.favicon AND
    NEW.default_language_id <=> OLD.default_language_id AND NEW.default_currency_id <=> OLD.default_currency_id AND
    NEW.entry_geoloc_enabled <=> OLD.entry_geoloc_enabled AND
    NEW.entry_behavior_detected_countries <=> OLD.entry_behavior_detected_countries AND
    NEW.entry_behavior_non_detected_countries <=> OLD.entry_behavior_non_detected_countries AND
    NEW.sale_geoloc_enabled <=> OLD.sale_geoloc_enabled AND
    NEW.sale_behavior_detected_countries <=> OLD.sale_behavior_detected_countries AND
    NEW.sale_behavior_non_detected_countries <=> OLD.sale_behavior_non_detected_countries
  ) THEN
    CALL log_change('settings', 'platform', 'settings_updated');
  END IF;

CREATE TRIGGER platform_delete AFTER DELETE ON platform FOR EACH ROW
  CALL log_change('settings', 'platform', 'settings_updated');

CREATE TRIGGER platform_geolocation_insert AFTER INSERT ON platform_geolocation FOR EACH ROW
  CALL log_change('settings', 'platform', 'settings_updated');

CREATE TRIGGER platform_geolocation_update AFTER UPDATE ON platform_geolocation FOR EACH ROW
  IF NOT (
    NEW.platform_id <=> OLD.platform_id AND NEW.rule <=> OLD.rule AND NEW.country <=> OLD.country AND NEW.position <=> OLD.position
  ) THEN
    CALL log_change('settings', 'platform', 'settings_updated');
  END IF;

CREATE TRIGGER platform_geolocation_delete AFTER DELETE ON platform_geolocation FOR EACH ROW
  CALL log_change('settings', 'platform', 'settings_updated');

CREATE TRIGGER social_link_insert AFTER INSERT ON social_link FOR EACH ROW
  CALL log_change('settings', 'platform', 'settings_updated');

CREATE TRIGGER social_link_update AFTER UPDATE ON social_link FOR EACH ROW
  IF NOT (
    NEW.platform_id <=> OLD.platform_id AND NEW.network <=> OLD.network AND NEW.url <=> OLD.url AND NEW.position <=> OLD.position
  ) THEN
    CALL log_change('settings', 'platform', 'settings_updated');
  END IF;

CREATE TRIGGER social_link_delete AFTER DELETE ON social_link FOR EACH ROW
  CALL log_change('settings', 'platform', 'settings_updated');
