using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;

namespace Kinow.ClientApi.Search.Queries;

/// <summary>
/// Writes who sees a document as filters of the search, so that pages are full and totals are true. What stands here is what
/// <see cref="ItemKind{T}"/> says, once more in the engine's language, and the other way round wherever that can be: most documents are
/// seen by everybody, and the engine passes over the few that are not faster than it makes sure of each of the many. What is listed is
/// decided twice: for the hour, which the engine does once for all requests of that hour, and for the moment, which matters only to what
/// begins or ends within the hour.
/// </summary>
internal static class VisibilityWriter
{
    /// <summary>Writes into an array what each document of a kind must be.</summary>
    internal static void WriteWanted(Utf8JsonWriter json, ItemKind kind, CatalogAudience audience)
    {
        if (PathOf(kind) is not { } path)
        {
            WriteSwitches(json, kind);
            return;
        }

        var (start, end) = HourOf(audience.Instant.UtcTicks);
        json.Open("bool"u8);
        json.WriteStartArray("filter"u8);
        WriteSwitches(json, kind);
        json.WriteEndArray();
        json.WriteStartArray("must_not"u8);
        WriteOdd(json, kind, audience);
        json.WriteEndArray();
        json.WriteStartArray("should"u8);
        WriteListed(json, path, (end, start - 1), (start, end - 1));
        json.WriteEndArray();
        json.WriteNumber("minimum_should_match"u8, 1);
        json.Close();
    }

    /// <summary>Writes into an array what no document of a kind may be.</summary>
    internal static void WriteHidden(Utf8JsonWriter json, ItemKind kind, CatalogAudience audience)
    {
        if (PathOf(kind) is not { } path)
        {
            WriteOdd(json, kind, audience);
            return;
        }

        var instant = audience.Instant.UtcTicks;
        var (start, end) = HourOf(instant);
        json.Open("bool"u8);
        json.WriteStartArray("should"u8);
        json.Range(path + "from", start, end - 1);
        json.Range(path + "to", start, end - 1);
        json.WriteEndArray();
        json.WriteStartArray("must_not"u8);
        WriteListed(json, path, (instant + 1, instant), (instant + 1, instant));
        json.WriteEndArray();
        json.Close();
    }

    /// <summary>Writes into an array what is not published: not begun, and ended.</summary>
    internal static void WriteUnpublished(Utf8JsonWriter json, string path, (long NotBegun, long Ended) published)
    {
        json.Range(path + "from", published.NotBegun, long.MaxValue);
        json.Range(path + "to", long.MinValue, published.Ended);
    }

    // Where a document keeps the time that it is listed within.
    private static string? PathOf(ItemKind kind) => kind.Owner is not null ? "owner." : kind.HasWindow ? "" : null;

    private static (long Start, long End) HourOf(long instant)
    {
        var start = instant - (instant % TimeSpan.TicksPerHour);
        return (start, start + TimeSpan.TicksPerHour);
    }

    private static void WriteSwitches(Utf8JsonWriter json, ItemKind kind)
    {
        if (kind.HasActive) json.Term("active", true);
        else json.Term("deleted", false);
        if (kind.Owner is not null) json.Term("owner.active", true);
    }

    // What is hidden whatever the time.
    private static void WriteOdd(Utf8JsonWriter json, ItemKind kind, CatalogAudience audience)
    {
        if (kind.HasActive) json.Term("deleted", true);
        if (kind.HasGeolocation) WriteCountry(json, "", audience.Country);
        if (kind.Owner is not null) WriteCountry(json, "owner.", audience.Country);
        if (kind.HasGroups) WriteGroups(json, "", audience.Groups);
        if (kind.Owner is { HasGroups: true }) WriteGroups(json, "owner.", audience.Groups);
        if (kind.HasLanguage) WriteLanguage(json, audience);
    }

    // Documents without a restriction have no mode.
    private static void WriteGroups(Utf8JsonWriter json, string path, GroupSet viewer)
    {
        var (mode, ids) = (path + "groups.mode", path + "groups.ids");
        json.Term(mode, "none");
        if (viewer.Ids.IsEmpty)
        {
            json.Term(mode, "only");
            if (viewer.IsUnknown) json.Term(mode, "except");
            return;
        }

        BeginMode(json, mode, "only", "must_not"u8);
        json.Terms(ids, viewer.Ids);
        EndMode(json);
        BeginMode(json, mode, "except", "must"u8);
        json.Terms(ids, viewer.Ids);
        EndMode(json);
    }

    // Published, announced before, or kept after; of an hour, whatever is one of these at any moment of it.
    private static void WriteListed(
        Utf8JsonWriter json, string path, (long NotBegun, long Ended) published, (long NotBegun, long Ended) kept)
    {
        json.Open("bool"u8);
        json.WriteStartArray("must_not"u8);
        WriteUnpublished(json, path, published);
        json.WriteEndArray();
        json.Close();
        WriteBoth(json, path + "visibleBefore", path + "from", kept.NotBegun, long.MaxValue);
        WriteBoth(json, path + "visibleAfter", path + "to", long.MinValue, kept.Ended);
    }

    private static void WriteBoth(Utf8JsonWriter json, string flag, string field, long min, long max)
    {
        json.Open("bool"u8);
        json.WriteStartArray("filter"u8);
        json.Term(flag, true);
        json.Range(field, min, max);
        json.WriteEndArray();
        json.Close();
    }

    // A country that nobody knows is in no list.
    internal static void WriteCountry(Utf8JsonWriter json, string path, CountryCode country)
    {
        var (mode, countries) = (path + "geo.mode", path + "geo.countries");
        json.Term(mode, "none");
        if (country.IsUnknown)
        {
            json.Term(mode, "only");
            return;
        }

        BeginMode(json, mode, "only", "must_not"u8);
        json.Term(countries, country.ToString());
        EndMode(json);
        BeginMode(json, mode, "except", "must"u8);
        json.Term(countries, country.ToString());
        EndMode(json);
    }

    private static void BeginMode(Utf8JsonWriter json, string field, string mode, ReadOnlySpan<byte> listed)
    {
        json.Open("bool"u8);
        json.WriteStartArray("filter"u8);
        json.Term(field, mode);
        json.WriteEndArray();
        json.WriteStartArray(listed);
    }

    private static void EndMode(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.Close();
    }

    internal static void WriteLanguage(Utf8JsonWriter json, CatalogAudience audience, string path = "")
    {
        json.Open("bool"u8);
        json.WriteStartArray("filter"u8);
        json.Exists(path + "languageFilter");
        json.WriteEndArray();
        json.WriteStartArray("must_not"u8);
        json.Term(path + "languageFilter", audience.Languages.Requested.ToString());
        json.WriteEndArray();
        json.Close();
    }
}
