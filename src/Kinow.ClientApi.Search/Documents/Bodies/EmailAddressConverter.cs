using System.Text.Json;
using System.Text.Json.Serialization;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Search.Documents.Bodies;

/// <summary>An e-mail address as its text.</summary>
internal sealed class EmailAddressConverter : JsonConverter<EmailAddress>
{
    public override EmailAddress Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        if (string.IsNullOrEmpty(text)) return default;
        return EmailAddress.TryParse(text, out var address) ? address : throw new JsonException("This is no e-mail address.");
    }

    public override void Write(Utf8JsonWriter writer, EmailAddress value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
