using System.Text.Json;
using System.Text.Json.Serialization;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Storage.Elasticsearch.Accounts;

internal sealed class LanguageCodeConverter : JsonConverter<LanguageCode>
{
    public override LanguageCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is not { Length: > 0 } text ? default
            : LanguageCode.TryParse(text, out var code) ? code : throw new JsonException("This is no code of a language.");

    public override void Write(Utf8JsonWriter writer, LanguageCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
