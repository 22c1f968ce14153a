using System.Text.Json;
using System.Text.Json.Serialization;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Search.Documents.Bodies;

/// <summary>
/// A text as an array in which a language and its value take turns, in the text's own order; null where it is missing. An object would lose
/// that order: search engines return parts of a document with their properties shuffled.
/// </summary>
internal sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
{
    private const int MostUsual = 8;

    public override bool HandleNull => true;

    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null) return LocalizedText.Missing;
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("A text is an array.");
        var values = new List<LocalizedValue>(MostUsual);
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            var language = CodeReader.ReadLanguage(ref reader);
            reader.Read();
            values.Add(new(language, reader.TokenType == JsonTokenType.String
                ? reader.GetString()!
                : throw new JsonException("A text has no value.")));
        }

        return LocalizedText.Of([.. values]);
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        if (value.IsMissing)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        foreach (ref readonly var text in value.Values)
        {
            writer.WriteStringValue(text.Language.ToString());
            writer.WriteStringValue(text.Value);
        }

        writer.WriteEndArray();
    }
}
