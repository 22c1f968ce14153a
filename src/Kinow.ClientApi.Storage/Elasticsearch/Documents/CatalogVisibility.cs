using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Storage.Elasticsearch.Documents;

/// <summary>Who sees an item, in the form that searches filter by.</summary>
internal readonly record struct CatalogVisibility(bool Active, PublicationWindow Window, GeolocationRule Geolocation)
{
    internal static CatalogVisibility Everybody { get; } = new(true, PublicationWindow.Always, GeolocationRule.None);

    internal static CatalogVisibility Of(Product product) => new(product.Active, product.Window, product.Geolocation);

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteBoolean("active"u8, Active);
        if (Window.From is { } from) json.WriteNumber("from"u8, from.UtcTicks);
        if (Window.To is { } to) json.WriteNumber("to"u8, to.UtcTicks);
        json.WriteBoolean("visibleBefore"u8, Window.VisibleBefore);
        json.WriteBoolean("visibleAfter"u8, Window.VisibleAfter);
        json.WriteStartObject("geo"u8);
        json.WriteString("mode"u8, ModeOf(Geolocation));
        json.WriteStartArray("countries"u8);
        foreach (var country in Geolocation.Countries) json.WriteStringValue(country.ToString());
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
}
