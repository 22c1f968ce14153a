using System.Text.Json;
using System.Text.Json.Serialization;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.ReadModel.Tests.Agreement;

/// <summary>Everything that is in an object, as text.</summary>
internal static class Dump
{
    private static readonly CountryCode[] Countries =
        [.. Sample.Content.Settings.Countries.Select(static country => country.Code), CountryCode.Unknown];

    private static readonly JsonSerializerOptions Options = new()
    {
        Converters =
        {
            new Writer<LocalizedText>(static (json, text) =>
            {
                json.WriteStartArray();
                foreach (ref readonly var value in text.Values) json.WriteStringValue($"{value.Language}: {value.Value}");
                json.WriteEndArray();
            }),
            new Writer<CountryCode>(static (json, code) => json.WriteStringValue(code.ToString())),
            new Writer<LanguageCode>(static (json, code) => json.WriteStringValue(code.ToString())),
            new Writer<ProductExtension>(static (json, extension) => JsonSerializer.Serialize(json, extension, extension.GetType(), Options!)),

            // What a rule allows is what it says; how it is written down is not.
            new Writer<GeolocationRule>(static (json, rule) => json.WriteStringValue(string.Concat(Countries.Select(c => rule.Allows(c) ? '+' : '-')))),
        },
    };

    internal static string Of<T>(T value) => JsonSerializer.Serialize(value, Options);

    private sealed class Writer<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
    }
}
