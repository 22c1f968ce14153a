using System.Text.Json;
using System.Text.Json.Serialization;
using Kinow.ClientApi.Core.Apps;

namespace Kinow.ClientApi.Search.Documents.Bodies;

/// <summary>Builds of an app as the text of their range.</summary>
internal sealed class BuildRangeConverter : JsonConverter<BuildRange>
{
    public override BuildRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        BuildRange.TryParse(reader.GetString(), out var range) ? range : throw new JsonException("This is no range of versions.");

    public override void Write(Utf8JsonWriter writer, BuildRange value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
