-- Orders that were paid in an app store.
ALTER TABLE customer_order
  MODIFY COLUMN process ENUM('free', 'url', 'payment_intent', 'payment_authorization', 'store_receipt') NOT NULL;
