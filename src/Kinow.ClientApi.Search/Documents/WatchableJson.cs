using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Search.Documents.Mappings;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>
/// What of an item may be watched for nothing or in a subscription, when and where: one entry for all videos that are alike in this. Most
/// items have one.
/// </summary>
internal static class WatchableJson
{
    internal static void Map(MappingWriter mapping)
    {
        mapping.Flag("free");
        mapping.Flag("subscription");
        mapping.Number("from");
        mapping.Number("to");
        mapping.Keyword("languageFilter");
        mapping.Object("geo", VisibilityMapping.WriteCountries);
    }

    internal static void Write(Utf8JsonWriter json, ImmutableArray<Video> videos)
    {
        json.WriteStartArray("watchable"u8);
        var written = new HashSet<Entry>();
        foreach (var video in videos)
        {
            var entry = new Entry(
                video.HasFreeAccess != VideoFreeAccess.None,
                video.Subscription,
                video.DateFrom,
                video.DateTo,
                video.LanguageFilter,
                video.Geolocation);
            if (video.Active && (entry.Free || entry.Subscription) && written.Add(entry)) Write(json, entry);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartObject();
        json.WriteBoolean("free"u8, entry.Free);
        json.WriteBoolean("subscription"u8, entry.Subscription);
        if (entry.From is { } from) json.WriteNumber("from"u8, from.UtcTicks);
        if (entry.To is { } to) json.WriteNumber("to"u8, to.UtcTicks);
        if (entry.Language is { } language) json.WriteString("languageFilter"u8, language.ToString());
        VisibilityJson.WriteCountries(json, entry.Geolocation);
        json.WriteEndObject();
    }

    private readonly record struct Entry(
        bool Free, bool Subscription, DateTimeOffset? From, DateTimeOffset? To, LanguageCode? Language, GeolocationRule Geolocation);
}
