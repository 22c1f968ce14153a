using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Search.Documents.Bodies;

/// <summary>Bytes in base64.</summary>
internal sealed class BytesConverter : JsonConverter<ImmutableArray<byte>>
{
    public override ImmutableArray<byte> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out var bytes)
            ? [.. bytes]
            : throw new JsonException("These are no bytes in base64.");

    public override void Write(Utf8JsonWriter writer, ImmutableArray<byte> value, JsonSerializerOptions options) =>
        writer.WriteBase64StringValue(value.AsSpan());
}
