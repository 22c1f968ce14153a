-- Changes of an action that can be taken back: an array of what was changed, what stood before and what stood after. undone_by is the action that
-- has taken them back.
ALTER TABLE operator_action
  ADD COLUMN changes JSON NULL,
  ADD COLUMN undone_by BINARY(16) NULL,
  ADD KEY operator_action_undone (undone_by);
