using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads parts of products by their own numbers, each with what decides who sees its product.</summary>
internal sealed class PartReader(SnapshotReaders readers)
{
    internal async Task<Owned<Video>[]> VideosAsync(IdFilter ids)
    {
        var batch = readers.Rows.Batch(ids);
        var read = VideoReader.Videos(batch, "id");
        await batch.RunAsync();
        var owners = await OwnersAsync(read.Rows.Value.Select(static row => row.Owner));
        return [.. readers.Videos.Make(read).OrderBy(static video => video.Row.Id).Select(video => new Owned<Video>(video.Video, owners[video.Row.Owner]))];
    }

    internal async Task<Owned<VideoGroup>[]> GroupsAsync(IdFilter ids)
    {
        var batch = readers.Rows.Batch(ids);
        var groups = VideoReader.Groups(batch, "id");
        var read = VideoReader.Videos(batch, "video_group_id");
        await batch.RunAsync();
        var videos = readers.Videos.Make(read).ToLookup(static video => video.Row.VideoGroup);
        var owners = await OwnersAsync(groups.Rows.Value.All.Select(static row => row.Owner));
        return [.. groups.Rows.Value.All.OrderBy(static row => row.Id).Select(row => new Owned<VideoGroup>(
            readers.Videos.Make(row, groups.Texts.Value.Of(row.Id)) with
            {
                Videos =
                [
                    .. videos[row.Id].OrderBy(static video => video.Row.Position).ThenBy(static video => video.Row.Id).Select(static video => video.Video),
                ],
            },
            owners[row.Owner]))];
    }

    internal async Task<Owned<Extract>[]> ExtractsAsync(IdFilter ids)
    {
        var batch = readers.Rows.Batch(ids);
        var rows = VideoReader.Extracts(batch, "id");
        var texts = VideoReader.ExtractTexts(batch, "id");
        await batch.RunAsync();
        var owners = await OwnersAsync(rows.Value.All.Select(static row => row.Owner));
        return
        [
            .. rows.Value.All.OrderBy(static row => row.Id)
                .Select(row => new Owned<Extract>(readers.Videos.Make(row, texts.Value), owners[row.Owner])),
        ];
    }

    private async Task<Dictionary<long, Owner>> OwnersAsync(IEnumerable<long> products)
    {
        var ids = IdFilter.Of(products);
        if (ids.IsEmpty) return [];
        var batch = readers.Rows.Batch(ids);
        var rows = batch.Rows<OwnerRow>(
            "SELECT id AS Id, date_from AS DateFrom, date_to AS DateTo, visible_before_publication AS VisibleBefore, "
            + $"visible_after_publication AS VisibleAfter, active AS Active, {CategoryReader.RuleColumns} FROM product WHERE {ids.On("id")}");
        var countries = batch.Countries("product_geolocation", "product_id");
        await batch.RunAsync();
        return rows.Value.ToDictionary(static row => row.Id, row => new Owner(
            row.Id,
            row.Active,
            new(SqlValues.Instant(row.DateFrom), SqlValues.Instant(row.DateTo), row.VisibleBefore, row.VisibleAfter),
            SnapshotReader.Rule(row, countries.Value)));
    }
}
