using System.Text.Json;
using System.Text.Json.Serialization;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Search.Documents.Bodies;

/// <summary>The identifier of an access mode as its text.</summary>
internal sealed class AccessModeIdConverter : JsonConverter<AccessModeId>
{
    public override AccessModeId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        AccessModeId.TryParse(reader.GetString(), out var id) ? id : throw new JsonException("This is no access mode.");

    public override void Write(Utf8JsonWriter writer, AccessModeId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
