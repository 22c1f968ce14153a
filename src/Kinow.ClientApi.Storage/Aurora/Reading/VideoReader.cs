using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads videos, seasons and extracts.</summary>
internal sealed class VideoReader(SnapshotReader reader)
{
    private const string Columns = "name AS Name, description AS Description";

    /// <summary>Has videos read with a batch.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="column">Column of the table <c>video</c> that its numbers are of.</param>
    internal static VideoRows Videos(RowBatch batch, string column) => new(
        batch.Rows<VideoRow>(
            "SELECT v.id AS Id, v.product_id AS Owner, v.position AS Position, v.video_group_id AS VideoGroup, v.language_id AS Language, "
            + "v.language_filter AS LanguageFilter, v.thumbnail AS Thumbnail, v.cover AS Cover, v.duration AS Duration, v.date_from AS DateFrom, "
            + "v.date_to AS DateTo, v.active AS Active, v.subscription AS Subscription, v.download AS Download, "
            + "v.free_streaming AS FreeStreaming, v.free_download AS FreeDownload, v.geoloc_enabled AS Enabled, "
            + $"v.behavior_detected_countries AS Listed, v.behavior_non_detected_countries AS Others FROM video v WHERE {batch.Ids.On($"v.{column}")}"),
        Parts<TextRow>(batch, "video_text", "t.position, t.language_id, t.name, t.description, t.description_short", column),
        Parts<SubtitleRow>(batch, "subtitle", "t.position, t.id, t.name, t.srclang", column),
        batch.Set<CountryRow>(
            "SELECT v.id AS Owner, t.position AS Position, t.country AS Country FROM video v STRAIGHT_JOIN video_geolocation t ON t.video_id = v.id",
            $"v.{column}"));

    /// <summary>Has seasons read with a batch, their videos apart.</summary>
    internal static VideoGroupRows Groups(RowBatch batch, string column) => new(
        batch.Set<VideoGroupRow>("SELECT product_id AS Owner, position AS Position, id AS Id FROM video_group", column),
        batch.Set<TextRow>(
            $"SELECT g.id AS Owner, t.position AS Position, t.language_id AS Language, {Columns} "
            + "FROM video_group g JOIN video_group_text t ON t.video_group_id = g.id",
            $"g.{column}"));

    internal static Coming<RowSet<ExtractRow>> Extracts(RowBatch batch, string column) => batch.Set<ExtractRow>(
        "SELECT product_id AS Owner, position AS Position, id AS Id, thumbnail AS Thumbnail, cover AS Cover, active AS Active FROM `extract`", column);

    internal static Coming<RowSet<TextRow>> ExtractTexts(RowBatch batch, string column) => batch.Set<TextRow>(
        $"SELECT e.id AS Owner, t.position AS Position, t.language_id AS Language, {Columns} "
        + "FROM `extract` e JOIN extract_text t ON t.extract_id = e.id",
        $"e.{column}");

    internal List<(VideoRow Row, Video Video)> Make(VideoRows read) => read.Rows.Value.ConvertAll(
        row => (row, Make(row, read.Texts.Value.Of(row.Id), read.Subtitles.Value, read.Countries.Value)));

    internal VideoGroup Make(VideoGroupRow row, ReadOnlySpan<TextRow> texts) => new()
    {
        Id = row.Id,
        ProductId = row.Owner,
        Name = reader.Text(texts, static text => text.Name),
        Description = reader.Text(texts, static text => text.Description),
        Position = row.Position,
    };

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

    private static Coming<RowSet<T>> Parts<T>(RowBatch batch, string table, string columns, string column)
        where T : class, IPackedRow<T> =>
        batch.Packed<T>($"v.id, {columns}", $"video v STRAIGHT_JOIN {table} t ON t.video_id = v.id", $"v.{column}", "v.product_id");

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
