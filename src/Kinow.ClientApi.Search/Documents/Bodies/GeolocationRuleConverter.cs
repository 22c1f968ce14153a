using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Search.Documents.Bodies;

/// <summary>A rule as an object of what differs from no rule; null for no rule.</summary>
internal sealed class GeolocationRuleConverter : JsonConverter<GeolocationRule>
{
    public override bool HandleNull => true;

    public override GeolocationRule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null) return GeolocationRule.None;
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A rule is an object.");
        var rule = GeolocationRule.None;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("enabled"u8)) rule = rule with { Enabled = ReadFlag(ref reader) };
            else if (reader.ValueTextEquals("denyListed"u8)) rule = rule with { ListedCountries = ReadBehavior(ref reader) };
            else if (reader.ValueTextEquals("denyOthers"u8)) rule = rule with { OtherCountries = ReadBehavior(ref reader) };
            else if (reader.ValueTextEquals("countries"u8)) rule = rule with { Countries = ReadCountries(ref reader) };
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        return rule;
    }

    public override void Write(Utf8JsonWriter writer, GeolocationRule value, JsonSerializerOptions options)
    {
        var deniesListed = value.ListedCountries == GeolocationBehavior.Deny;
        var deniesOthers = value.OtherCountries == GeolocationBehavior.Deny;
        if (!value.Enabled && !deniesListed && !deniesOthers && value.Countries.IsEmpty)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteBoolean("enabled"u8, value.Enabled);
        writer.WriteBoolean("denyListed"u8, deniesListed);
        writer.WriteBoolean("denyOthers"u8, deniesOthers);
        writer.WriteStartArray("countries"u8);
        foreach (var country in value.Countries) writer.WriteStringValue(country.ToString());
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static bool ReadFlag(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetBoolean();
    }

    private static GeolocationBehavior ReadBehavior(ref Utf8JsonReader reader) =>
        ReadFlag(ref reader) ? GeolocationBehavior.Deny : GeolocationBehavior.Allow;

    private static ImmutableArray<CountryCode> ReadCountries(ref Utf8JsonReader reader)
    {
        var countries = ImmutableArray.CreateBuilder<CountryCode>();
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) countries.Add(CodeReader.ReadCountry(ref reader));
        return countries.DrainToImmutable();
    }
}
