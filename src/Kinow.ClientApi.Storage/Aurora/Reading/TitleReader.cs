using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads what is particular to titles.</summary>
internal sealed class TitleReader(SnapshotReader reader, PersonReader people)
{
    private readonly VideoReader videos = new(reader);
    private readonly CreditReader credits = new(reader, people);
    private ILookup<long, (VideoRow Row, Video Video)> videoRows = Array.Empty<(VideoRow, Video)>().ToLookup(static _ => 0L);
    private RowSet<VideoGroupRow> groups = new([]);
    private RowSet<TextRow> groupTexts = new([]);
    private RowSet<ExtractRow> extracts = new([]);
    private RowSet<TextRow> extractTexts = new([]);

    internal async Task PrepareAsync(IdFilter ids)
    {
        videoRows = (await videos.VideosAsync("product_id", ids)).ToLookup(static video => video.Row.Owner);
        (groups, groupTexts) = await videos.GroupsAsync("product_id", ids);
        extracts = await videos.ExtractRowsAsync("product_id", ids);
        extractTexts = await videos.ExtractTextsAsync("product_id", ids);
        await credits.PrepareAsync(ids);
    }

    internal ProductTvod Make(long id, RowSet<ModeRow> modes)
    {
        var seasons = groups.Of(id);
        var rank = new Dictionary<long, int>(seasons.Length);
        foreach (var season in seasons) rank.Add(season.Id, rank.Count);
        var all = videoRows[id]
            .OrderBy(video => video.Row.VideoGroup is { } group ? rank.GetValueOrDefault(group, int.MaxValue) : -1)
            .ThenBy(static video => video.Row.Position).ThenBy(static video => video.Row.Id)
            .Select(static video => video.Video)
            .ToImmutableArray();
        return new()
        {
            ProductId = id,
            AccessModes = modes.Make(id, MakeMode),
            Videos = all,
            VideoGroups = groups.Make(id, row => videos.Make(row, groupTexts.Of(row.Id)) with
            {
                Videos = [.. all.Where(video => video.VideoGroupId == row.Id)],
            }),
            Extracts = extracts.Make(id, row => videos.Make(row, extractTexts)),
            Actors = credits.Of(PersonKind.Actor, id),
            Directors = credits.Of(PersonKind.Director, id),
        };
    }

    private static TvodAccessMode MakeMode(ModeRow row) => new()
    {
        Id = row.Id,
        Type = SqlNames.ModeType(row.Type),
        Mode = SqlNames.Mode(row.Mode),
        Quality = SqlNames.Quality(row.Quality),
        Price = SqlValues.Money(row.Price),
        PriceWithoutReduction = SqlValues.Money(row.PriceWithoutReduction),
        Duration = row.Duration,
        WatchingDuration = row.WatchingDuration,
        MaximumViews = row.MaximumViews,
        VideoId = row.Video,
        VideoGroupId = row.VideoGroup,
    };
}
