-- Letter case and the way an accent is encoded do not make two addresses: a row is found however its address was loaded.
ALTER TABLE customer MODIFY email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL;
