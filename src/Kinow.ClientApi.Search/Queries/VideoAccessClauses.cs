using System.Text.Json;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Search.Queries;

/// <summary>The videos that a viewer may watch.</summary>
/// <param name="filter">The viewer.</param>
internal sealed class VideoAccessClauses(AccessFilter filter) : AccessClauses(filter)
{
    internal override void Write(Utf8JsonWriter json, CatalogAudience audience)
    {
        if (!CanEnter)
        {
            json.Nothing();
            return;
        }

        WriteAgeLimit(json, "owner.ageRating");
        var now = Instant.UtcTicks;
        json.Open("bool"u8);
        json.WriteStartArray("must_not"u8);
        WriteUnpublished(json, "owner.");
        json.Range(DocumentFields.Of("dateFrom"), now + 1, long.MaxValue);
        json.Range(DocumentFields.Of("dateTo"), long.MinValue, now);
        json.WriteEndArray();
        json.WriteStartArray("should"u8);
        json.Term(DocumentFields.Of("free"), true);
        json.Term(DocumentFields.Of("freeDownload"), true);
        if (Offers is { Count: > 0 } offers) WriteIncluded(json, offers);
        WriteTitles(json);
        EndAnyOf(json);
    }

    private static void WriteIncluded(Utf8JsonWriter json, IReadOnlyList<ProductSvod> offers)
    {
        json.Open("bool"u8);
        json.WriteStartArray("filter"u8);
        json.Term(DocumentFields.Of("subscription"), true);
        json.Term("owner.inSubscriptions", true);
        WriteCategories(json, offers, "categories.id");
        json.WriteEndArray();
        json.Close();
    }

    // Whole titles, of which there may be many, are one clause.
    private void WriteTitles(Utf8JsonWriter json)
    {
        var running = Rights.Titles.Where(right => right.RunsAt(Instant) && right.MaximumViews is not <= 0).ToLookup(IsWhole);
        if (running[true].Any()) json.Terms(DocumentFields.Of("product"), running[true].Select(static right => right.ProductId).Distinct());
        foreach (var right in running[false]) Write(json, right);
    }

    private static bool IsWhole(TitleRight right) =>
        right is { VideoId: null, VideoGroupId: null, Mode: not AccessModeMode.Download } && right.UsedUp.IsEmpty;

    private static void Write(Utf8JsonWriter json, TitleRight right)
    {
        json.Open("bool"u8);
        json.WriteStartArray("filter"u8);
        json.Term(DocumentFields.Of("product"), right.ProductId);
        if (right.VideoId is { } video) json.Term(DocumentFields.Id, video);
        if (right.VideoGroupId is { } group) json.Term(DocumentFields.Of("videoGroup"), group);
        if (right.Mode == AccessModeMode.Download) json.Term(DocumentFields.Of("download"), true);
        json.WriteEndArray();
        if (right.UsedUp is { IsEmpty: false } used)
        {
            json.WriteStartArray("must_not"u8);
            json.Terms(DocumentFields.Id, used);
            json.WriteEndArray();
        }

        json.Close();
    }
}
