using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Storage.Elasticsearch.Queries;

/// <summary>
/// Writes who sees a document as filters of the search, so that pages are full and totals are true. What stands here is what
/// <see cref="Visibility"/> says, once more in the engine's language, and the other way round wherever that can be: most documents are seen by
/// everybody, and the engine passes over the few that are not faster than it makes sure of each of the many.
/// </summary>
internal static class VisibilityWriter
{
    /// <summary>Writes into an array what each document of a kind must be.</summary>
    internal static void WriteWanted(Utf8JsonWriter json, SearchKind kind)
    {
        if (kind.HasActive) json.Term("active", true);
        else json.Term("deleted", false);
        if (kind.HasOwner) json.Term("owner.active", true);
    }

    /// <summary>Writes into an array what no document of a kind may be.</summary>
    internal static void WriteHidden(Utf8JsonWriter json, SearchKind kind, CatalogAudience audience)
    {
        var instant = audience.Instant.UtcTicks;
        if (kind.HasActive) json.Term("deleted", true);
        if (kind.HasGeolocation) WriteCountry(json, "", audience.Country);
        if (kind.HasWindow) WriteUnlisted(json, "", instant);
        if (kind.HasLanguage) WriteLanguage(json, audience);
        if (!kind.HasOwner) return;
        WriteCountry(json, "owner.", audience.Country);
        WriteUnlisted(json, "owner.", instant);
    }

    /// <summary>Writes into an array what is not published: not begun, and ended.</summary>
    internal static void WriteUnpublished(Utf8JsonWriter json, string place, long instant)
    {
        json.Range(place + "from", instant + 1, long.MaxValue);
        json.Range(place + "to", long.MinValue, instant);
    }

    // Not published, and neither announced before nor kept after.
    private static void WriteUnlisted(Utf8JsonWriter json, string place, long instant)
    {
        json.Open("bool"u8);
        json.WriteStartArray("should"u8);
        WriteUnpublished(json, place, instant);
        json.WriteEndArray();
        json.WriteStartArray("must_not"u8);
        WriteBoth(json, place + "visibleBefore", place + "from", instant + 1, long.MaxValue);
        WriteBoth(json, place + "visibleAfter", place + "to", long.MinValue, instant);
        json.WriteEndArray();
        json.Close();
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
    private static void WriteCountry(Utf8JsonWriter json, string place, CountryCode country)
    {
        var (mode, countries) = (place + "geo.mode", place + "geo.countries");
        json.Term(mode, "none");
        if (country.IsUnknown)
        {
            json.Term(mode, "only");
            return;
        }

        WriteMode(json, mode, "only", "must_not"u8, countries, country);
        WriteMode(json, mode, "except", "must"u8, countries, country);
    }

    private static void WriteMode(
        Utf8JsonWriter json, string field, string mode, ReadOnlySpan<byte> listed, string countries, CountryCode country)
    {
        json.Open("bool"u8);
        json.WriteStartArray("filter"u8);
        json.Term(field, mode);
        json.WriteEndArray();
        json.WriteStartArray(listed);
        json.Term(countries, country.ToString());
        json.WriteEndArray();
        json.Close();
    }

    private static void WriteLanguage(Utf8JsonWriter json, CatalogAudience audience)
    {
        json.Open("bool"u8);
        json.WriteStartArray("filter"u8);
        json.Exists("languageFilter");
        json.WriteEndArray();
        json.WriteStartArray("must_not"u8);
        json.Term("languageFilter", audience.Languages.Requested.ToString());
        json.WriteEndArray();
        json.Close();
    }
}
