using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads what is particular to titles.</summary>
internal sealed class TitleReader(SnapshotReader reader, PersonReader people)
{
    private readonly VideoReader videos = new(reader);
    private readonly CreditReader credits = new(reader, people);
    private VideoRows? rows;
    private ILookup<long, (VideoRow Row, Video Video)> videoRows = Array.Empty<(VideoRow, Video)>().ToLookup(static _ => 0L);
    private VideoGroupRows? groups;
    private Coming<RowSet<ExtractRow>>? extracts;
    private Coming<RowSet<TextRow>>? extractTexts;

    /// <summary>Has the rows of titles read with a batch.</summary>
    internal void Ask(RowBatch batch)
    {
        rows = VideoReader.Videos(batch, "product_id");
        groups = VideoReader.Groups(batch, "product_id");
        extracts = VideoReader.Extracts(batch, "product_id");
        extractTexts = VideoReader.ExtractTexts(batch, "product_id");
        credits.Ask(batch);
    }

    /// <summary>Fetches what these rows need and is not there yet.</summary>
    internal Task PrepareAsync()
    {
        videoRows = videos.Make(rows!).ToLookup(static video => video.Row.Owner);
        return credits.PrepareAsync();
    }

    internal ProductTvod Make(long id, RowSet<ModeRow> modes)
    {
        var seasons = groups!.Rows.Value.Of(id);
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
            VideoGroups = groups.Rows.Value.Make(id, row => videos.Make(row, groups.Texts.Value.Of(row.Id)) with
            {
                Videos = [.. all.Where(video => video.VideoGroupId == row.Id)],
            }),
            Extracts = extracts!.Value.Make(id, row => videos.Make(row, extractTexts!.Value)),
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
