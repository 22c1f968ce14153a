using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Storage.Elasticsearch.Queries;

/// <summary>
/// Writes who sees a document as filters of the search, so that pages are full and totals are true. What stands here is what
/// <see cref="Visibility"/> says, once more in the engine's language.
/// </summary>
internal static class VisibilityWriter
{
    /// <summary>Writes the filters of a kind into an array.</summary>
    internal static void Write(Utf8JsonWriter json, SearchKind kind, CatalogAudience audience)
    {
        var instant = audience.Instant.UtcTicks;
        json.Term("deleted", false);
        if (kind.HasActive) json.Term("active", true);
        if (kind.HasGeolocation) WriteCountry(json, "", audience.Country);
        if (kind.HasWindow) WriteListed(json, "", instant);
        if (kind.HasLanguage) WriteLanguage(json, audience);
        if (!kind.HasOwner) return;
        json.Term("owner.active", true);
        WriteCountry(json, "owner.", audience.Country);
        WriteListed(json, "owner.", instant);
    }

    /// <summary>Begun and not ended.</summary>
    internal static void WritePublished(Utf8JsonWriter json, string place, long instant)
    {
        json.Open("bool"u8);
        json.WriteStartArray("must_not"u8);
        json.Range(place + "from", instant + 1, long.MaxValue);
        json.Range(place + "to", long.MinValue, instant);
        json.WriteEndArray();
        json.Close();
    }

    // Published, announced before, or kept after.
    private static void WriteListed(Utf8JsonWriter json, string place, long instant)
    {
        json.Open("bool"u8);
        json.WriteStartArray("should"u8);
        WritePublished(json, place, instant);
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

    private static void WriteCountry(Utf8JsonWriter json, string place, CountryCode country)
    {
        var (mode, countries) = (place + "geo.mode", place + "geo.countries");
        json.Open("bool"u8);
        json.WriteStartArray("should"u8);
        json.Term(mode, "all");
        WriteMode(json, mode, "except", "must_not"u8, countries, country);
        if (!country.IsUnknown) WriteMode(json, mode, "only", "must"u8, countries, country);
        json.WriteEndArray();
        json.Close();
    }

    private static void WriteMode(
        Utf8JsonWriter json, string field, string mode, ReadOnlySpan<byte> listed, string countries, CountryCode country)
    {
        json.Open("bool"u8);
        json.WriteStartArray("filter"u8);
        json.Term(field, mode);
        json.WriteEndArray();
        if (!country.IsUnknown)
        {
            json.WriteStartArray(listed);
            json.Term(countries, country.ToString());
            json.WriteEndArray();
        }

        json.Close();
    }

    private static void WriteLanguage(Utf8JsonWriter json, CatalogAudience audience)
    {
        json.Open("bool"u8);
        json.WriteStartArray("should"u8);
        json.Term("languageFilter", audience.Languages.Requested.ToString());
        json.Open("bool"u8);
        json.WriteStartArray("must_not"u8);
        json.Exists("languageFilter");
        json.WriteEndArray();
        json.Close();
        json.WriteEndArray();
        json.Close();
    }
}
