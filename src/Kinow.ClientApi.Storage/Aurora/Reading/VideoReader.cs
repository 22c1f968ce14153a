using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads videos, seasons and extracts.</summary>
internal sealed class VideoReader(SnapshotReader reader)
{
    private const string Texts = "name AS Name, description AS Description";

    /// <summary>Reads videos.</summary>
    /// <param name="column">Column of the table <c>video</c> that the numbers are of.</param>
    /// <param name="ids">The numbers.</param>
    internal async Task<List<(VideoRow Row, Video Video)>> VideosAsync(string column, IdFilter ids)
    {
        var rows = await reader.RowsAsync<VideoRow>(
            "SELECT v.id AS Id, v.product_id AS Owner, v.position AS Position, v.video_group_id AS VideoGroup, v.language_id AS Language, "
            + "v.language_filter AS LanguageFilter, v.thumbnail AS Thumbnail, v.cover AS Cover, v.duration AS Duration, v.date_from AS DateFrom, "
            + "v.date_to AS DateTo, v.active AS Active, v.subscription AS Subscription, v.download AS Download, "
            + "v.free_streaming AS FreeStreaming, v.free_download AS FreeDownload, v.geoloc_enabled AS Enabled, "
            + $"v.behavior_detected_countries AS Listed, v.behavior_non_detected_countries AS Others FROM video v WHERE {ids.On($"v.{column}")}",
            ids);
        var texts = await PartsAsync<TextRow>(
            "video_text", "t.position, t.language_id, t.name, t.description, t.description_short", column, ids);
        var subtitles = await PartsAsync<SubtitleRow>("subtitle", "t.position, t.id, t.name, t.srclang", column, ids);
        var countries = await reader.SetAsync<CountryRow>(
            "SELECT v.id AS Owner, t.position AS Position, t.country AS Country FROM video v STRAIGHT_JOIN video_geolocation t ON t.video_id = v.id",
            $"v.{column}",
            ids);
        return rows.ConvertAll(row => (row, Make(row, texts.Of(row.Id), subtitles, countries)));
    }

    internal async Task<(RowSet<VideoGroupRow> Rows, RowSet<TextRow> Texts)> GroupsAsync(string column, IdFilter ids)
    {
        var rows = await reader.SetAsync<VideoGroupRow>(
            "SELECT product_id AS Owner, position AS Position, id AS Id FROM video_group", column, ids);
        var texts = await reader.SetAsync<TextRow>(
            $"SELECT g.id AS Owner, t.position AS Position, t.language_id AS Language, {Texts} "
            + "FROM video_group g JOIN video_group_text t ON t.video_group_id = g.id",
            $"g.{column}",
            ids);
        return (rows, texts);
    }

    internal VideoGroup Make(VideoGroupRow row, ReadOnlySpan<TextRow> texts) => new()
    {
        Id = row.Id,
        ProductId = row.Owner,
        Name = reader.Text(texts, static text => text.Name),
        Description = reader.Text(texts, static text => text.Description),
        Position = row.Position,
    };

    internal async Task<RowSet<ExtractRow>> ExtractRowsAsync(string column, IdFilter ids) => await reader.SetAsync<ExtractRow>(
        "SELECT product_id AS Owner, position AS Position, id AS Id, thumbnail AS Thumbnail, cover AS Cover, active AS Active FROM `extract`",
        column,
        ids);

    internal Task<RowSet<TextRow>> ExtractTextsAsync(string column, IdFilter ids) => reader.SetAsync<TextRow>(
        $"SELECT e.id AS Owner, t.position AS Position, t.language_id AS Language, {Texts} "
        + "FROM `extract` e JOIN extract_text t ON t.extract_id = e.id",
        $"e.{column}",
        ids);

    internal Extract Make(ExtractRow row, RowSet<TextRow> texts) => new()
    {
        Id = row.Id,
        ProductId = row.Owner,
        Name = reader.Text(texts.Of(row.Id), static text => text.Name),
        Description = reader.Text(texts.Of(row.Id), static text => text.Description),
        Thumbnail = row.Thumbnail,
        Cover = row.Cover,
        Position = row.Position,
        Active = row.Active,
    };

    private Task<RowSet<T>> PartsAsync<T>(string table, string columns, string column, IdFilter ids)
        where T : class, IPackedRow<T> => reader.PackedAsync<T>(
        $"v.id, {columns}", $"video v STRAIGHT_JOIN {table} t ON t.video_id = v.id", $"v.{column}", ids, "v.product_id");

    private Video Make(VideoRow row, ReadOnlySpan<TextRow> texts, RowSet<SubtitleRow> subtitles, RowSet<CountryRow> countries) => new()
    {
        Id = row.Id,
        ProductId = row.Owner,
        VideoGroupId = row.VideoGroup,
        Name = reader.Text(texts, static text => text.Name),
        Description = reader.Text(texts, static text => text.Description),
        DescriptionShort = reader.Text(texts, static text => text.DescriptionShort),
        Thumbnail = row.Thumbnail,
        Cover = row.Cover,
        Duration = row.Duration,
        DateFrom = SqlValues.Instant(row.DateFrom),
        DateTo = SqlValues.Instant(row.DateTo),
        Position = row.Position,
        Active = row.Active,
        Subscription = row.Subscription,
        Download = row.Download,
        HasFreeAccess = row.FreeStreaming || row.FreeDownload ? new(row.FreeStreaming, row.FreeDownload) : VideoFreeAccess.None,
        Language = row.Language is { } language ? reader.Language(language) : null,
        LanguageFilter = row.LanguageFilter is { } filter ? LanguageCode.Parse(filter) : null,
        Subtitles = subtitles.Make(row.Id, static subtitle => new Subtitle(subtitle.Id, subtitle.Name, subtitle.Srclang)),
        Geolocation = SnapshotReader.Rule(row, countries),
    };
}
