using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.TestSupport;

/// <summary>The first half of a hash over everything in a catalogue.</summary>
internal static class ContentDigest
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new TextWriter(), new CodeWriter(), new ExtensionWriter() } };

    internal static string Of(CatalogContent content) =>
        Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content, Options)))[..32];

    /// <summary>The same over all items of a kind, in the order of their ids.</summary>
    internal static string Of<T>(CatalogContent content, ItemKind<T> kind)
        where T : class =>
        Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content.Of(kind).OrderBy(kind.IdOf), Options)))[..32];

    private sealed class TextWriter : WriteOnly<LocalizedText>
    {
        public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var text in value.Values) writer.WriteString(text.Language.ToString(), text.Value);
            writer.WriteEndObject();
        }
    }

    private sealed class CodeWriter : WriteOnly<CountryCode>
    {
        public override void Write(Utf8JsonWriter writer, CountryCode value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
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
