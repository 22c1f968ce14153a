using System.Text.Json;
using System.Text.Json.Serialization;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Search.Documents.Bodies;

/// <summary>A language as its two letters; empty for none.</summary>
internal sealed class LanguageCodeConverter : JsonConverter<LanguageCode>
{
    public override LanguageCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CodeReader.ReadLanguage(ref reader);

    public override void Write(Utf8JsonWriter writer, LanguageCode value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
