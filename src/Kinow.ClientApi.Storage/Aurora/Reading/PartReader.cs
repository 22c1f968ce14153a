using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads parts of products by their own numbers, each with what decides who sees its product.</summary>
internal sealed class PartReader(SnapshotReaders readers)
{
    internal async Task<Owned<Video>[]> VideosAsync(IdFilter ids)
    {
        var videos = await readers.Videos.VideosAsync("id", ids);
        var owners = await OwnersAsync(videos.Select(static video => video.Row.Owner));
        return [.. videos.OrderBy(static video => video.Row.Id).Select(video => new Owned<Video>(video.Video, owners[video.Row.Owner]))];
    }

    internal async Task<Owned<VideoGroup>[]> GroupsAsync(IdFilter ids)
    {
        var (rows, texts) = await readers.Videos.GroupsAsync("id", ids);
        var videos = (await readers.Videos.VideosAsync("video_group_id", ids)).ToLookup(static video => video.Row.VideoGroup);
        var owners = await OwnersAsync(rows.All.Select(static row => row.Owner));
        return [.. rows.All.OrderBy(static row => row.Id).Select(row => new Owned<VideoGroup>(
            readers.Videos.Make(row, texts.Of(row.Id)) with
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
        var rows = await readers.Videos.ExtractRowsAsync("id", ids);
        var texts = await readers.Videos.ExtractTextsAsync("id", ids);
        var owners = await OwnersAsync(rows.All.Select(static row => row.Owner));
        return [.. rows.All.OrderBy(static row => row.Id).Select(row => new Owned<Extract>(readers.Videos.Make(row, texts), owners[row.Owner]))];
    }

    private async Task<Dictionary<long, Owner>> OwnersAsync(IEnumerable<long> products)
    {
        var ids = IdFilter.Of(products);
        if (ids.IsEmpty) return [];
        var rows = await readers.Rows.RowsAsync<OwnerRow>(
            "SELECT id AS Id, date_from AS DateFrom, date_to AS DateTo, visible_before_publication AS VisibleBefore, "
            + $"visible_after_publication AS VisibleAfter, active AS Active, {CategoryReader.RuleColumns} FROM product WHERE {ids.On("id")}",
            ids);
        var countries = await readers.Rows.CountriesAsync("product_geolocation", "product_id", ids);
        return rows.ToDictionary(static row => row.Id, row => new Owner(
            row.Id,
            row.Active,
            new(SqlValues.Instant(row.DateFrom), SqlValues.Instant(row.DateTo), row.VisibleBefore, row.VisibleAfter),
            SnapshotReader.Rule(row, countries)));
    }
}
