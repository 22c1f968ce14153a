using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads parts of products by their own numbers, each with what decides who sees its product.</summary>
internal sealed class PartReader(SnapshotReaders readers)
{
    internal async Task<StoredItem<Video>[]> VideosAsync(IdFilter ids)
    {
        var batch = readers.Rows.Batch(ids);
        var rows = readers.Videos.Videos(batch, "id");
        await batch.RunAsync();
        var owners = await OwnersAsync(rows.Rows.Value.Select(static video => video.ProductId));
        var videos = readers.Videos.Make(rows).OrderBy(static video => video.Id);
        return [.. videos.Select(video => new StoredItem<Video>(video, owners[video.ProductId]))];
    }

    internal async Task<StoredItem<VideoGroup>[]> GroupsAsync(IdFilter ids)
    {
        var batch = readers.Rows.Batch(ids);
        var groups = VideoReader.Groups(batch, "id");
        var rows = readers.Videos.Videos(batch, "video_group_id");
        await batch.RunAsync();
        var videos = readers.Videos.Make(rows).ToLookup(static video => video.VideoGroupId);
        var owners = await OwnersAsync(groups.Rows.Value.All.Select(static group => group.ProductId));
        return [.. groups.Rows.Value.All.OrderBy(static group => group.Id).Select(group => new StoredItem<VideoGroup>(
            readers.Videos.Make(group, groups.Texts.Value) with
            {
                Videos = [.. videos[group.Id].OrderBy(static video => video.Position).ThenBy(static video => video.Id)],
            },
            owners[group.ProductId]))];
    }

    internal async Task<StoredItem<Extract>[]> ExtractsAsync(IdFilter ids)
    {
        var batch = readers.Rows.Batch(ids);
        var rows = VideoReader.Extracts(batch, "id");
        var texts = VideoReader.ExtractTexts(batch, "id");
        await batch.RunAsync();
        var owners = await OwnersAsync(rows.Value.All.Select(static extract => extract.ProductId));
        return
        [
            .. rows.Value.All.OrderBy(static extract => extract.Id)
                .Select(extract => new StoredItem<Extract>(readers.Videos.Make(extract, texts.Value), owners[extract.ProductId])),
        ];
    }

    private async Task<Dictionary<long, ItemVisibility>> OwnersAsync(IEnumerable<long> products)
    {
        var ids = IdFilter.Of(products);
        if (ids.IsEmpty) return [];
        var batch = readers.Rows.Batch(ids);
        var rows = batch.Rows(
            $"SELECT {ProductTable.Visibility.List} FROM {ProductTable.Map.Sql} WHERE {ids.On("id")}",
            ProductTable.Visibility.Reading(ProductTable.ReadVisibility));
        var countries = batch.Countries(ProductTable.Countries);
        var groups = batch.Groups(ProductGroupTable.Map);
        await batch.RunAsync();
        return rows.Value.ToDictionary(
            static row => row.Id,
            row => new ItemVisibility(
                row.Active,
                row.Window,
                SnapshotReader.Rule(row.Geolocation, countries.Value, row.Id),
                SnapshotReader.Groups(row.Groups, groups.Value, row.Id)));
    }
}
