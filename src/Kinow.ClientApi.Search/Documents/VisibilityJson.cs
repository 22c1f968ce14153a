using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>Who sees an item, in the form that searches filter by.</summary>
internal static class VisibilityJson
{
    internal static void Write(Utf8JsonWriter json, in ItemVisibility visibility)
    {
        var window = visibility.Window;
        json.WriteBoolean("active"u8, visibility.Active);
        if (window.From is { } from) json.WriteNumber("from"u8, from.UtcTicks);
        if (window.To is { } to) json.WriteNumber("to"u8, to.UtcTicks);
        json.WriteBoolean("visibleBefore"u8, window.VisibleBefore);
        json.WriteBoolean("visibleAfter"u8, window.VisibleAfter);
        WriteCountries(json, visibility.Geolocation);
        if (visibility.Groups.Behavior != GroupRestrictionBehavior.None) WriteGroups(json, visibility.Groups);
    }

    internal static void WriteCountries(Utf8JsonWriter json, GeolocationRule rule)
    {
        json.WriteStartObject("geo"u8);
        json.WriteString("mode"u8, ModeOf(rule));
        json.WriteStartArray("countries"u8);
        foreach (var country in rule.Countries) json.WriteStringValue(country.ToString());
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteGroups(Utf8JsonWriter json, GroupRestriction restriction)
    {
        json.WriteStartObject("groups"u8);
        json.WriteString("mode"u8, ModeOf(restriction.Behavior));
        json.WriteStartArray("ids"u8);
        foreach (var group in restriction.Groups) json.WriteNumberValue(group);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static ReadOnlySpan<byte> ModeOf(GeolocationRule rule) => (rule.Enabled, rule.ListedCountries, rule.OtherCountries) switch
    {
        (true, GeolocationBehavior.Allow, GeolocationBehavior.Deny) => "only"u8,
        (true, GeolocationBehavior.Deny, GeolocationBehavior.Allow) => "except"u8,
        (true, GeolocationBehavior.Deny, GeolocationBehavior.Deny) => "none"u8,
        _ => "all"u8,
    };

    private static ReadOnlySpan<byte> ModeOf(GroupRestrictionBehavior behavior) => behavior switch
    {
        GroupRestrictionBehavior.Only => "only"u8,
        GroupRestrictionBehavior.Except => "except"u8,
        _ => "none"u8,
    };
}
