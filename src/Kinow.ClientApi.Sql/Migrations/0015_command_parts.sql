-- When commands were decided, and which parts of their accounts they set: what was decided before and comes after leaves these as they are.
ALTER TABLE command
  ADD COLUMN instant DATETIME(6) NULL,
  ADD COLUMN parts VARCHAR(255) NULL,
  ADD KEY command_parts (customer_id, parts, instant);
