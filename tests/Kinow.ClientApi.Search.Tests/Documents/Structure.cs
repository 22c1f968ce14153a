using System.Text.Json;
using System.Text.Json.Serialization;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Search.Tests.Documents;

/// <summary>
/// Everything that can be seen of an object, as text: found by reflection, so that nothing that documents forget is forgotten here.
/// </summary>
internal static class Structure
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new TextWriter(), new Plain<LanguageCode>(), new Plain<CountryCode>(), new Plain<EmailAddress>(), new ExtensionWriter() },
    };

    internal static string Of<T>(T item) => JsonSerializer.Serialize(item, Options);

    private sealed class TextWriter : WriteOnly<LocalizedText>
    {
        public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var text in value.Values) writer.WriteStringValue($"{text.Language}={text.Value}");
            writer.WriteEndArray();
        }
    }

    private sealed class Plain<T> : WriteOnly<T>
    {
        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value!.ToString());
    }

    private sealed class ExtensionWriter : WriteOnly<ProductExtension>
    {
        public override void Write(Utf8JsonWriter writer, ProductExtension value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }

    private abstract class WriteOnly<T> : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();
    }
}
