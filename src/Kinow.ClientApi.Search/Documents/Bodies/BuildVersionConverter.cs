using System.Text.Json;
using System.Text.Json.Serialization;
using Kinow.ClientApi.Core.Apps;

namespace Kinow.ClientApi.Search.Documents.Bodies;

/// <summary>The version of an app's build as its text.</summary>
internal sealed class BuildVersionConverter : JsonConverter<BuildVersion>
{
    public override BuildVersion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        BuildVersion.TryParse(reader.GetString(), out var version) ? version : throw new JsonException("This is no version.");

    public override void Write(Utf8JsonWriter writer, BuildVersion value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
