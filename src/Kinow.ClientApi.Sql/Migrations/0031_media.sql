-- Where media lie, as paths below the address that the platform's media are served from: the folder of a video or an extract,
-- the file of subtitles.
ALTER TABLE video ADD COLUMN filename VARCHAR(1024) NULL;
ALTER TABLE `extract` ADD COLUMN filename VARCHAR(1024) NULL;
ALTER TABLE subtitle ADD COLUMN filename VARCHAR(1024) NULL;
