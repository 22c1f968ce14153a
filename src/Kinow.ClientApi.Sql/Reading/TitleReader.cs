using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads what is particular to titles.</summary>
internal sealed class TitleReader(SnapshotReader reader, PersonReader people)
{
    private readonly VideoReader videos = new(reader);
    private readonly CreditReader credits = new(reader, people);
    private VideoRows? rows;
    private ILookup<long, Video> byProduct = Array.Empty<Video>().ToLookup(static _ => 0L);
    private VideoGroupRows? groups;
    private PendingResult<RowSet<Extract>>? extracts;
    private PendingResult<RowSet<TextRow>>? extractTexts;

    /// <summary>Has the rows of titles read with a batch.</summary>
    internal void Ask(RowBatch batch)
    {
        rows = videos.Videos(batch, "product_id");
        groups = VideoReader.Groups(batch, "product_id");
        extracts = VideoReader.Extracts(batch, "product_id");
        extractTexts = VideoReader.ExtractTexts(batch, "product_id");
        credits.Ask(batch);
    }

    /// <summary>Fetches what these rows need and is not there yet.</summary>
    internal Task PrepareAsync()
    {
        byProduct = videos.Make(rows!).ToLookup(static video => video.ProductId);
        return credits.PrepareAsync();
    }

    internal ProductTvod Make(long id, RowSet<ModeRow> modes)
    {
        var seasons = groups!.Rows.Value.Of(id);
        var rank = new Dictionary<long, int>(seasons.Length);
        foreach (var season in seasons) rank.Add(season.Id, rank.Count);
        var all = byProduct[id]
            .OrderBy(video => video.VideoGroupId is { } group ? rank.GetValueOrDefault(group, int.MaxValue) : -1)
            .ThenBy(static video => video.Position).ThenBy(static video => video.Id)
            .ToImmutableArray();
        return new()
        {
            ProductId = id,
            AccessModes = modes.Make(id, static row => row.Mode),
            Videos = all,
            VideoGroups = groups.Rows.Value.Make(id, group => videos.Make(group, groups.Texts.Value) with
            {
                Videos = [.. all.Where(video => video.VideoGroupId == group.Id)],
            }),
            Extracts = extracts!.Value.Make(id, extract => videos.Make(extract, extractTexts!.Value)),
            Actors = credits.Of(PersonKind.Actor, id),
            Directors = credits.Of(PersonKind.Director, id),
        };
    }
}
