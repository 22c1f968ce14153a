-- The youngest age that a product is meant for, in years.
ALTER TABLE product
  ADD COLUMN age_rating INT NULL,
  ADD CONSTRAINT product_age_rating CHECK (age_rating BETWEEN 0 AND 21);
