using System.Text.Json;
using System.Text.Json.Serialization;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Queue.Envelopes;

internal sealed class LanguageCodeConverter : JsonConverter<LanguageCode>
{
    public override LanguageCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? default
        : reader.TokenType == JsonTokenType.String && LanguageCode.TryParse(reader.GetString(), out var code) ? code
        : throw new JsonException("The language is no code.");

    public override void Write(Utf8JsonWriter writer, LanguageCode value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
