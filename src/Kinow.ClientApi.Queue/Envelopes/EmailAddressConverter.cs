using System.Text.Json;
using System.Text.Json.Serialization;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Queue.Envelopes;

internal sealed class EmailAddressConverter : JsonConverter<EmailAddress>
{
    public override EmailAddress Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && EmailAddress.TryParse(reader.GetString(), out var address)
            ? address
            : throw new JsonException("The e-mail address is none.");

    public override void Write(Utf8JsonWriter writer, EmailAddress value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
