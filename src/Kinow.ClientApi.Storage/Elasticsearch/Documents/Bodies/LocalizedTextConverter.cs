using System.Text.Json;
using System.Text.Json.Serialization;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Storage.Elasticsearch.Documents.Bodies;

/// <summary>A text as an object from language to value, in the text's own order; null where it is missing.</summary>
internal sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
{
    private const int MostUsual = 8;

    public override bool HandleNull => true;

    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null) return LocalizedText.Missing;
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A text is an object.");
        var values = new List<LocalizedValue>(MostUsual);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var language = CodeReader.ReadLanguage(ref reader);
            reader.Read();
            values.Add(new(language, reader.GetString() ?? throw new JsonException("A text has no value.")));
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

        writer.WriteStartObject();
        foreach (ref readonly var text in value.Values) writer.WriteString(text.Language.ToString(), text.Value);
        writer.WriteEndObject();
    }
}
