using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>Reads from a document who sees the product that it belongs to.</summary>
internal static class OwnerReader
{
    /// <summary>Reads the part <c>owner</c>; null where there is none.</summary>
    /// <exception cref="JsonException">It is no document.</exception>
    internal static ItemVisibility? Read(ReadOnlySpan<byte> source)
    {
        var json = new Utf8JsonReader(source);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isOwner = json.ValueTextEquals("owner"u8);
            json.Read();
            if (isOwner) return ReadOwner(ref json);
            json.Skip();
        }

        return null;
    }

    private static ItemVisibility ReadOwner(ref Utf8JsonReader json)
    {
        var active = false;
        var window = PublicationWindow.Always;
        var rule = GeolocationRule.None;
        var groups = GroupRestriction.None;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref json, "active"u8)) active = json.GetBoolean();
            else if (Is(ref json, "from"u8)) window = window with { From = new(json.GetInt64(), TimeSpan.Zero) };
            else if (Is(ref json, "to"u8)) window = window with { To = new(json.GetInt64(), TimeSpan.Zero) };
            else if (Is(ref json, "visibleBefore"u8)) window = window with { VisibleBefore = json.GetBoolean() };
            else if (Is(ref json, "visibleAfter"u8)) window = window with { VisibleAfter = json.GetBoolean() };
            else if (Is(ref json, "geo"u8)) rule = ReadRule(ref json);
            else if (Is(ref json, "groups"u8)) groups = ReadGroups(ref json);
            else Skip(ref json);
        }

        return new(active, window, rule, groups);
    }

    private static GeolocationRule ReadRule(ref Utf8JsonReader json)
    {
        var (listed, others) = (GeolocationBehavior.Allow, GeolocationBehavior.Allow);
        var countries = new List<CountryCode>();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref json, "mode"u8)) (listed, others) = BehaviorOf(json.GetString());
            else if (Is(ref json, "countries"u8)) ReadCountries(ref json, countries);
            else Skip(ref json);
        }

        return new() { Enabled = true, ListedCountries = listed, OtherCountries = others, Countries = [.. countries] };
    }

    private static GroupRestriction ReadGroups(ref Utf8JsonReader json)
    {
        var behavior = GroupRestrictionBehavior.Nobody;
        var ids = ImmutableArray.CreateBuilder<long>();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref json, "mode"u8)) behavior = GroupBehaviorOf(json.GetString());
            else if (Is(ref json, "ids"u8)) ReadIds(ref json, ids);
            else Skip(ref json);
        }

        return new(behavior, ids.DrainToImmutable());
    }

    private static void ReadIds(ref Utf8JsonReader json, ImmutableArray<long>.Builder ids)
    {
        while (json.Read() && json.TokenType == JsonTokenType.Number) ids.Add(json.GetInt64());
    }

    private static GroupRestrictionBehavior GroupBehaviorOf(string? mode) => mode switch
    {
        "only" => GroupRestrictionBehavior.Only,
        "except" => GroupRestrictionBehavior.Except,
        _ => GroupRestrictionBehavior.Nobody,
    };

    private static void ReadCountries(ref Utf8JsonReader json, List<CountryCode> countries)
    {
        while (json.Read() && json.TokenType == JsonTokenType.String) countries.Add(CountryCode.Parse(json.GetString()));
    }

    private static (GeolocationBehavior Listed, GeolocationBehavior Others) BehaviorOf(string? mode) => mode switch
    {
        "all" => (GeolocationBehavior.Allow, GeolocationBehavior.Allow),
        "only" => (GeolocationBehavior.Allow, GeolocationBehavior.Deny),
        "except" => (GeolocationBehavior.Deny, GeolocationBehavior.Allow),
        "none" => (GeolocationBehavior.Deny, GeolocationBehavior.Deny),
        _ => throw new FormatException("An unknown rule of countries."),
    };

    // Goes on to the value when the name is this one.
    private static bool Is(ref Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        if (!json.ValueTextEquals(name)) return false;
        json.Read();
        return true;
    }

    private static void Skip(ref Utf8JsonReader json)
    {
        json.Read();
        json.Skip();
    }
}
