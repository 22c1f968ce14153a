-- Sessions of a customer that were opened until then have ended together.
ALTER TABLE customer ADD COLUMN sessions_ended DATETIME(6) NULL;
