using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Mapping;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads videos, seasons and extracts.</summary>
internal sealed class VideoReader(SnapshotReader reader)
{
    /// <summary>Has videos read with a batch.</summary>
    /// <param name="column">Column of the table <c>video</c> that its numbers are of.</param>
    internal VideoRows Videos(RowBatch batch, string column) => new(
        batch.Rows(
            $"{VideoTable.Map.Query} WHERE {batch.Ids.On(column)}",
            VideoTable.Map.All.Reading(row => VideoTable.Read(row, reader.Language))),
        Parts(batch, VideoTable.Texts, column),
        Parts(batch, SubtitleTable.Map, column),
        Parts(batch, VideoTable.Countries, column));

    /// <summary>Has seasons read with a batch, their videos apart.</summary>
    internal static VideoGroupRows Groups(RowBatch batch, string column) => new(
        batch.Set(VideoGroupTable.Map, column, static group => (group.ProductId, group.Position, group.Id)),
        Texts(batch, VideoGroupTable.Map, VideoGroupTable.Texts, column));

    internal static PendingResult<RowSet<Extract>> Extracts(RowBatch batch, string column) =>
        batch.Set(ExtractTable.Map, column, static extract => (extract.ProductId, extract.Position, extract.Id));

    internal static PendingResult<RowSet<TextRow>> ExtractTexts(RowBatch batch, string column) =>
        Texts(batch, ExtractTable.Map, ExtractTable.Texts, column);

    internal List<Video> Make(VideoRows read) => read.Rows.Value.ConvertAll(row =>
    {
        var texts = reader.Texts(read.Texts.Value, row.Id);
        return row with
        {
            Name = texts[VideoTable.Name],
            Description = texts[VideoTable.Description],
            DescriptionShort = texts[VideoTable.DescriptionShort],
            Subtitles = read.Subtitles.Value.Make(row.Id, static subtitle => subtitle.Subtitle),
            Geolocation = SnapshotReader.Rule(row.Geolocation, read.Countries.Value, row.Id),
        };
    });

    internal VideoGroup Make(VideoGroup row, RowSet<TextRow> texts)
    {
        var own = reader.Texts(texts, row.Id);
        return row with { Name = own[VideoGroupTable.Name], Description = own[VideoGroupTable.Description] };
    }

    internal Extract Make(Extract row, RowSet<TextRow> texts)
    {
        var own = reader.Texts(texts, row.Id);
        return row with { Name = own[ExtractTable.Name], Description = own[ExtractTable.Description] };
    }

    // A product has few videos, and a video many of these rows: the server is not to begin with them.
    private static PendingResult<RowSet<T>> Parts<T>(RowBatch batch, MappedTable<T> table, string column)
        where T : IOwnedRow => batch.Set(
        $"SELECT {table.All.ListOf("t")} FROM video v STRAIGHT_JOIN {table.Sql} t ON t.video_id = v.id",
        $"v.{column}",
        table.Reading());

    private static PendingResult<RowSet<TextRow>> Texts<T>(RowBatch batch, Table owner, TextTable<T> table, string column) => batch.Set(
        $"SELECT {table.All.ListOf("t")} FROM {owner.Sql} o JOIN {table.Sql} t ON t.{table.OwnerName} = o.id",
        $"o.{column}",
        table.Reading());
}
