-- The address that the owner of an account has confirmed by a mail, as it was then. It confirms the account's address where both are the same.
ALTER TABLE customer ADD COLUMN confirmed_email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL;
